import type { AnyDocument } from '../../domain/documents';
import type { Store, Stored } from '../../domain/store/store';

/** Request units as Cosmos DB counts them for documents of these sizes, KB (Microsoft: "Request Units in Azure Cosmos DB"). */
const readOf = (kb: number) => 1 + Math.max(0, kb - 1) * 0.09;
const writeOf = (kb: number) => 5 + Math.max(0, kb - 1) * 0.28;
/** What a query costs by itself, whatever it finds. */
const query = 2.8;

export interface Asked {
  readonly units: number;
  readonly reads: number;
  readonly queries: number;
  readonly writes: number;
}

const nothing: Asked = { units: 0, reads: 0, queries: 0, writes: 0 };

/**
 * Weighs what a store is asked from now on, on the very object, as Cosmos DB would.
 *
 * @returns gives what was asked since it was last called
 */
export function weighCalls(store: Store): () => Asked {
  let asked = nothing;
  const add = (kind: 'reads' | 'queries' | 'writes', units: number) => {
    asked = { ...asked, [kind]: asked[kind] + 1, units: asked.units + units };
  };
  const { get, list, newestClosed, count, create, replace, due, mark, coalitionsOf } = store;
  const weighed: Omit<Store, 'close'> = {
    get: async (key) => {
      const found = await get(key);
      add('reads', readOf(found ? kilobytes(found.document) : 1));
      return found;
    },
    list: async (coalitionId, kind, where) => {
      const found = await list(coalitionId, kind, where);
      add('queries', query + sum(found));
      return found;
    },
    newestClosed: async (coalitionId, kind, page) => {
      const found = await newestClosed(coalitionId, kind, page);
      // As many as asked, and what closed at the same instant as the first or the last of them.
      add('queries', query + sum(found));
      if (page.after || found.length === page.limit) add('queries', query);
      return found;
    },
    count: async (coalitionId, kind) => {
      add('queries', query);
      return count(coalitionId, kind);
    },
    create: async (document) => {
      add('writes', writeOf(kilobytes(document)));
      return create(document);
    },
    replace: async (document, etag) => {
      add('writes', writeOf(kilobytes(document)));
      return replace(document, etag);
    },
    due: async (until, limit) => {
      add('queries', query);
      return due(until, limit);
    },
    mark: async (coalitionId) => {
      add('queries', query);
      return mark(coalitionId);
    },
    coalitionsOf: async (personId) => {
      add('queries', query);
      return coalitionsOf(personId);
    },
  };
  Object.assign(store, weighed);
  return () => {
    const taken = asked;
    asked = nothing;
    return taken;
  };
}

const kilobytes = (document: AnyDocument) => Buffer.byteLength(JSON.stringify(document)) / 1024;
const sum = (found: readonly Stored[]) => found.reduce((units, { document }) => units + readOf(kilobytes(document)), 0);
