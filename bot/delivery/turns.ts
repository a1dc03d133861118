import type { DocumentKey } from '../../domain/store/store';
import type { Pace } from './pace';

interface Waiting {
  readonly key: DocumentKey;
  /** Not before this, epoch ms. */
  readonly at: number;
}

interface Tenant {
  readonly id: string;
  /** Coalitions with something to do, whose turn it is first. */
  readonly coalitions: Map<string, Waiting[]>;
  /** Coalitions that are being worked at. */
  readonly busy: Set<string>;
  /** Looking again before this leads to nothing, epoch ms. */
  lookAt: number;
}

/**
 * What a sweep has to do, in turns: of each tenant one, of each coalition of it one, and of a coalition one after the other,
 * so that nobody's many hold up another's few. What Teams has no room for is not begun.
 */
export function turns(pace: Pick<Pace, 'now' | 'room' | 'rest'>) {
  const tenants = new Map<string, Tenant>();
  let waiting = 0;
  let busy = 0;
  let order: Tenant[] = [];
  let turn = 0;

  /** The first coalition of the tenant that has something to do now; or says when to look again. */
  const startable = (tenant: Tenant, now: number): DocumentKey | undefined => {
    const room = pace.room(tenant.id);
    if (room.places <= tenant.busy.size) {
      // Those that are being worked at may use it all; when one ends, it is looked at again.
      tenant.lookAt = room.wait > 0 ? now + room.wait : Number.POSITIVE_INFINITY;
      return undefined;
    }
    tenant.lookAt = Number.POSITIVE_INFINITY;
    for (const [coalitionId, list] of tenant.coalitions) {
      if (tenant.busy.has(coalitionId)) continue;
      const rest = pace.rest({ tenantId: tenant.id, conversationId: coalitionId.slice(tenant.id.length + 1) });
      const first = list.findIndex(({ at }) => at <= now);
      if (rest <= 0 && first >= 0) {
        tenant.coalitions.delete(coalitionId);
        const [one] = list.splice(first, 1);
        if (list.length > 0) tenant.coalitions.set(coalitionId, list);
        tenant.lookAt = now;
        return one?.key;
      }
      const soonest = first >= 0 ? now : Math.min(...list.map(({ at }) => at));
      tenant.lookAt = Math.min(tenant.lookAt, Math.max(now + rest, soonest));
    }
    return undefined;
  };

  return {
    /** Adds something to do at or after `at` (epoch ms); what waits already is not done twice. */
    add(key: DocumentKey, at: number): void {
      const id = key.coalitionId.split(':')[0] ?? '';
      const tenant: Tenant = tenants.get(id) ?? { id, coalitions: new Map(), busy: new Set(), lookAt: 0 };
      if (!tenants.has(id)) order.push(tenant);
      tenants.set(id, tenant);
      const list = tenant.coalitions.get(key.coalitionId) ?? [];
      const before = list.findIndex((one) => one.key.id === key.id);
      if (before >= 0) {
        const [same] = list.splice(before, 1);
        list.push({ key, at: Math.min(at, same?.at ?? at) });
      } else {
        list.push({ key, at });
        waiting++;
      }
      tenant.coalitions.set(key.coalitionId, list);
      tenant.lookAt = 0;
    },
    /** The next that may begin; undefined when nothing may now. */
    next(): DocumentKey | undefined {
      const now = pace.now();
      for (let nth = 0; nth < order.length; nth++) {
        const tenant = order[(turn + nth) % order.length];
        if (!tenant || tenant.lookAt > now) continue;
        const key = startable(tenant, now);
        if (!key) continue;
        turn = (turn + nth + 1) % order.length;
        tenant.busy.add(key.coalitionId);
        waiting--;
        busy++;
        return key;
      }
      return undefined;
    },
    ended({ coalitionId }: DocumentKey): void {
      const tenant = tenants.get(coalitionId.split(':')[0] ?? '');
      if (!tenant?.busy.delete(coalitionId)) return;
      busy--;
      tenant.lookAt = 0;
      if (tenant.busy.size > 0 || tenant.coalitions.size > 0) return;
      tenants.delete(tenant.id);
      order = order.filter((one) => one !== tenant);
    },
    /** When something more may begin (epoch ms), unless something ends before. */
    lookAt: () => order.reduce((soonest, { lookAt }) => Math.min(soonest, lookAt), Number.POSITIVE_INFINITY),
    waiting: () => waiting,
    busy: () => busy,
  };
}
