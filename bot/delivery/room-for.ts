import type { Address } from '../outgoing';
import type { Delivering } from './delivering';

/** What was read longer ago may not be so any more, ms. */
const fresh = 1_000;

/**
 * Takes `count` places where something is to go, waiting for them where that is for this run. Resolves to `taken`; to `stale`
 * when it waited so long that everything has to be looked at again (nothing is taken then); or to how many ms to put it off.
 */
export async function roomFor({ pace }: Delivering, to: Address, count = 1): Promise<'taken' | 'stale' | number> {
  const began = pace.now();
  for (;;) {
    const wait = pace.take(to, count);
    if (wait <= 0) return 'taken';
    if (!(await pace.waited(wait))) return wait;
    if (pace.now() - began > fresh) return 'stale';
  }
}
