import { HttpError } from './http-error';

/**
 * The request's body as JSON, read no further than `limit` bytes. Throws `HttpError` 413 beyond it, 400 for what is not
 * UTF-8 or not JSON. The Functions host itself would let 100 MB through.
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new HttpError(413, 'body-too-large');
  const bytes = await readBytes(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new HttpError(400, 'body-not-json', {}, { cause });
  }
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw new HttpError(413, 'body-too-large');
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}
