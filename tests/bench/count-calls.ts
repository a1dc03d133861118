import type { Store } from '../../domain/store/store';

/** How often a store was asked for what, since the counts were last taken. */
export interface Calls {
  /** Documents read one by one. */
  readonly get: number;
  /** Lists asked for, and how many documents they held. */
  readonly list: number;
  readonly listed: number;
  readonly count: number;
  readonly create: number;
  readonly replace: number;
  readonly due: number;
  readonly mark: number;
  readonly coalitionsOf: number;
}

const none: Calls = { get: 0, list: 0, listed: 0, count: 0, create: 0, replace: 0, due: 0, mark: 0, coalitionsOf: 0 };

/**
 * Counts what a store is asked from now on. It counts on the very object, because whoever uses the store has it already.
 *
 * @returns gives the counts since it was last called
 */
export function countCalls(store: Store): () => Calls {
  let calls: { -readonly [K in keyof Calls]: Calls[K] } = { ...none };
  const { get, list, newestClosed, count, create, replace, due, mark, coalitionsOf } = store;
  const counted: Omit<Store, 'close'> = {
    get: (key) => {
      calls.get++;
      return get(key);
    },
    list: async (coalitionId, kind, where) => {
      calls.list++;
      const found = await list(coalitionId, kind, where);
      calls.listed += found.length;
      return found;
    },
    newestClosed: async (coalitionId, kind, page) => {
      calls.list++;
      const found = await newestClosed(coalitionId, kind, page);
      calls.listed += found.length;
      return found;
    },
    count: (coalitionId, kind) => {
      calls.count++;
      return count(coalitionId, kind);
    },
    create: (document) => {
      calls.create++;
      return create(document);
    },
    replace: (document, etag) => {
      calls.replace++;
      return replace(document, etag);
    },
    due: (until, limit) => {
      calls.due++;
      return due(until, limit);
    },
    mark: (coalitionId) => {
      calls.mark++;
      return mark(coalitionId);
    },
    coalitionsOf: (personId) => {
      calls.coalitionsOf++;
      return coalitionsOf(personId);
    },
  };
  Object.assign(store, counted);
  return () => {
    const taken = calls;
    calls = { ...none };
    return taken;
  };
}
