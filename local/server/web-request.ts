import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

/** The functions allow themselves less; this only keeps a mistake from filling the memory. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/**
 * Node's request as a web request, its body read; undefined when the body is over 8 MB. `signal` aborts when the caller
 * goes away. Throws when the caller hangs up half-way.
 */
export async function toWebRequest(req: IncomingMessage, url: URL, signal: AbortSignal): Promise<Request | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Reads to the end even when it is too much, or the caller would never hear why.
  for await (const chunk of req) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > MAX_BODY_BYTES) return undefined;
  const headers = new Headers();
  for (const [name, values] of Object.entries(req.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const bodiless = req.method === 'GET' || req.method === 'HEAD';
  return new Request(url, { method: req.method, headers, signal, body: bodiless ? null : Buffer.concat(chunks) });
}

/** Sends a web response over Node's. */
export async function sendWebResponse(response: Response, res: ServerResponse): Promise<void> {
  res.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') res.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) res.setHeader('set-cookie', cookies);
  if (response.body === null || res.req.method === 'HEAD') res.end();
  else await pipeline(Readable.fromWeb(response.body as ReadableStream), res);
}
