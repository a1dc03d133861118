import type { IncomingMessage, ServerResponse } from 'node:http';
import { ConnectorError } from './connector-error';
import type { Answer } from './route';

/** Reads a request's JSON; undefined when it has no body. Throws 400 for what is no JSON. */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new ConnectorError(400, 'Bad Argument', 'The request body is no JSON.');
  }
}

export function sendAnswer(res: ServerResponse, { status, body, headers }: Answer) {
  res.writeHead(status, {
    ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
    'cache-control': 'no-store',
    ...headers,
  });
  res.end(body === undefined ? undefined : JSON.stringify(body));
}

/** A refusal as an answer; any other error is passed on, since it is a defect here. */
export function refusal(error: unknown): Answer {
  if (!(error instanceof ConnectorError)) throw error;
  const { status, body, retryAfter } = error;
  return { status, body, ...(retryAfter !== undefined && { headers: { 'retry-after': String(retryAfter) } }) };
}
