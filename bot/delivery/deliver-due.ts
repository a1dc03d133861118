import type { DocumentKey } from '../../domain/store/store';
import { deliver } from './deliver';
import type { Delivering } from './delivering';
import { turns } from './turns';

/** Keys asked for at a time: more than one tenant's many, so that the others' are among them. */
const page = 20_000;

/**
 * Documents worked at side by side, each of another coalition. Most of them wait for room or for Teams, and hold no more than
 * their message then.
 */
const lanes = 5_000;

/** What is put off for longer waits for a later run, ms. */
const longestWait = 10_000;

/**
 * The timer's run: delivers what is due, tenants in turn and in them coalitions, so that one tenant's many do not hold up
 * another's few. Waits for Teams' windows by itself, without writing it down; what is left when the time is over, or was put
 * off for long, stays due. With nothing due it asks the store once.
 * @param until UTC instant
 */
export async function deliverDue(services: Delivering, until: string, budgetMs: number): Promise<void> {
  const end = services.pace.now() + budgetMs;
  const pace = services.pace.sweeping(end);
  const line = turns(pace);
  const sweep: Delivering = {
    ...services,
    pace: { ...pace, sweeping: services.pace.sweeping },
    soon: (key, ms) => {
      // A little later than told: timers are not as exact as clocks.
      const at = pace.now() + (ms > 0 ? ms + 20 : 0);
      if (ms <= longestWait && at < end) line.add(key, at);
    },
  };
  const bell = bellAt(services.pace);
  const begin = (key: DocumentKey) =>
    void deliver(sweep, key)
      .catch((error) => services.log('delivery-failed', { document: key.id, reason: String(error) }))
      .finally(() => {
        line.ended(key);
        bell.ring();
      });
  const seen = new Set<string>();
  let more = true;
  for (;;) {
    if (more && line.waiting() < page / 2 && pace.now() < end) {
      const due = await services.store.due(until, page);
      const fresh = due.filter((key) => !seen.has(nameOf(key)));
      for (const key of fresh) {
        seen.add(nameOf(key));
        line.add(key, pace.now());
      }
      more = due.length === page && fresh.length > 0;
    }
    const over = pace.now() >= end;
    for (let key = next(); key; key = next()) begin(key);
    if (line.busy() === 0 && (over || line.waiting() === 0)) return;
    // Where nothing more can begin, what is under way ends by itself.
    await bell.rung(over || line.busy() >= lanes ? Number.POSITIVE_INFINITY : line.lookAt(), end);
  }
  function next(): DocumentKey | undefined {
    return line.busy() < lanes && pace.now() < end ? line.next() : undefined;
  }
}

const nameOf = ({ coalitionId, id }: DocumentKey) => `${coalitionId}/${id}`;

/** Rings when something ended, or at a time; one alarm is set, however often it is listened for. */
function bellAt({ now, sleep }: Pick<Delivering['pace'], 'now' | 'sleep'>) {
  let ring = () => {};
  let alarm = Number.POSITIVE_INFINITY;
  let rang = false;
  return {
    ring: () => {
      rang = true;
      ring();
    },
    async rung(wanted: number, latest: number): Promise<void> {
      const at = wanted === Number.POSITIVE_INFINITY ? wanted : Math.min(wanted, latest);
      if (rang) {
        rang = false;
        return;
      }
      const heard = new Promise<void>((resolve) => {
        ring = resolve;
      });
      if (at < alarm) {
        alarm = at;
        void sleep(Math.max(1, at - now())).then(() => {
          if (alarm === at) alarm = Number.POSITIVE_INFINITY;
          ring();
        });
      }
      await heard;
      rang = false;
    },
  };
}
