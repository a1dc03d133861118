import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Whether a request was meant for this machine. Listening on loopback is not enough: a page elsewhere can let its own
 * name point to 127.0.0.1 (DNS rebinding, seen in `Host`) or post a form here (seen in `Origin`).
 */
export function fromThisMachine({ headers: { host, origin } }: Pick<IncomingMessage, 'headers'>): boolean {
  if (!host || !LOOPBACK.test(host)) return false;
  return origin === undefined || LOOPBACK.test(origin.replace(/^https?:\/\//, ''));
}
