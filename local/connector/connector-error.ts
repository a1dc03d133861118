/** A refusal as the Bot Connector words it: `{ error: { code, message } }`, with `Retry-After` in seconds where it says when. */
export class ConnectorError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly retryAfter?: number,
  ) {
    super(message);
    this.name = 'ConnectorError';
  }

  get body() {
    return { error: { code: this.code, message: this.message } };
  }
}
