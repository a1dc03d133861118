/**
 * A request that is refused on purpose. `status` and `headers` go to the caller; `code` says why, to the log only, so
 * that a refusal teaches a stranger nothing.
 */
export class HttpError extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 413 | 429 | 503,
    readonly code: string,
    readonly headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(`${status} ${code}`, options);
    this.name = 'HttpError';
  }
}
