import { createServer } from 'node:net';
import { PortTaken } from './port-taken';

/**
 * Looks whether a port can be had on loopback, before anything else is done: `--fresh` must not throw away the data of
 * the one who has it. 0 is always free. Rejects with `PortTaken`.
 */
export function portFree(port: number): Promise<void> {
  if (port === 0) return Promise.resolve();
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (cause: NodeJS.ErrnoException) =>
      reject(cause.code === 'EADDRINUSE' ? new PortTaken(port, { cause }) : cause),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
