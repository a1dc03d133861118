import { HttpError } from './http-error';

/** A 401 that asks for a token; `code` says in the log what was wrong with the one that came. */
export const unauthorized = (code: string, cause?: unknown): HttpError =>
  new HttpError(401, code, { 'www-authenticate': 'Bearer' }, { cause });
