import { deliverDue } from '../../bot/delivery/deliver-due';
import type { Delivering } from '../../bot/delivery/delivering';
import { pace } from '../../bot/delivery/pace';
import type { Messenger } from '../../bot/outgoing';
import type { Store } from '../../domain/store/store';
import type { VirtualTime } from './virtual-time';

/** The process ended in the middle of something: nothing it does after that arrives anywhere. */
class Ended extends Error {}

/** Everything an object does, counted; from the one after `steps` on it does nothing any more. */
function mortal<T extends object>(what: T, life: { steps: number }): T {
  return new Proxy(what, {
    get(target, name, receiver) {
      const value = Reflect.get(target, name, receiver) as unknown;
      if (typeof value !== 'function') return value;
      return async (...given: unknown[]) => {
        if (life.steps-- <= 0) throw new Ended('ended before');
        const answer = (await (value as (...given: unknown[]) => unknown).apply(target, given)) as unknown;
        if (life.steps <= 0) throw new Ended('ended after');
        return answer;
      };
    },
  });
}

/**
 * One instance that the timer woke. It remembers nothing of others, and may end at any await: before what it asked for was
 * done, or after it was done and before it heard of it.
 * @param about.steps how much it does before it ends; Infinity for one that lives
 */
export async function wake(about: {
  store: Store;
  messenger: Messenger;
  time: VirtualTime;
  steps: number;
}): Promise<void> {
  const { store, messenger, time, steps } = about;
  const now = () => new Date(time.now()).toISOString();
  const life = { steps };
  const services: Delivering = {
    store: mortal(store, life),
    messenger: mortal(messenger, life),
    clock: now,
    dialogs: true,
    log: () => undefined,
    pace: pace(time),
    edited: new Map(),
    soon: () => undefined,
  };
  await deliverDue(services, now(), 40_000).catch((error: unknown) => {
    if (!(error instanceof Ended)) throw error;
  });
}
