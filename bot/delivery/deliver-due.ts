import type { DocumentKey } from '../../domain/store/store';
import { deliver } from './deliver';
import type { Delivering } from './delivering';

/** Documents asked for at a time, and delivered side by side. */
const page = 500;
const lanes = 16;

/**
 * Delivers what is due, tenants in turn, so that one tenant's many do not hold up another's few. Stops when nothing is due
 * any more or the time is over; what is left stays due. What was put off comes back by itself in a later round.
 * @param until UTC instant
 */
export async function deliverDue(services: Delivering, until: string, budgetMs: number): Promise<void> {
  const end = Date.now() + budgetMs;
  const seen = new Set<string>();
  for (;;) {
    const due = await services.store.due(until, page);
    const fresh = due.filter((key) => !seen.has(nameOf(key)));
    if (fresh.length === 0) return;
    const queue = inTurn(fresh);
    const work = async () => {
      for (let key = queue.shift(); key && Date.now() < end; key = queue.shift()) {
        const { id } = key;
        seen.add(nameOf(key));
        await deliver(services, key).catch((error) =>
          services.log('delivery-failed', { document: id, reason: String(error) }),
        );
      }
    };
    await Promise.all(Array.from({ length: lanes }, work));
    if (Date.now() >= end || due.length < page) return;
  }
}

const nameOf = ({ coalitionId, id }: DocumentKey) => `${coalitionId}/${id}`;

/** One of each tenant, then the next of each. A coalition's id begins with its tenant's. */
function inTurn(keys: readonly DocumentKey[]): DocumentKey[] {
  const tenants = new Map<string, DocumentKey[]>();
  for (const key of keys) {
    const tenant = key.coalitionId.split(':')[0] ?? '';
    tenants.set(tenant, [...(tenants.get(tenant) ?? []), key]);
  }
  const queues = [...tenants.values()];
  const longest = Math.max(0, ...queues.map((one) => one.length));
  return Array.from({ length: longest }, (_, nth) => queues.flatMap((one) => one[nth] ?? [])).flat();
}
