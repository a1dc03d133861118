import type { AnyDocument, DocumentKind, DocumentOf } from '../../domain/documents';
import { byId } from '../../domain/store/by-id';
import { closedPage } from '../../domain/store/closed-page';
import { type DocumentKey, type Store, StoreConflict, type Stored } from '../../domain/store/store';

/**
 * Documents in memory, while two years are played: only what they have become is written to disk, once each. Not a store
 * to live in: it forgets everything, and trusts its callers not to change what they are given.
 */
export function draftStore() {
  /** By coalition, then by id. */
  const kept = new Map<string, Map<string, Stored>>();
  /** Those that have something due. */
  const pending = new Map<string, AnyDocument>();
  const find = ({ coalitionId, id }: DocumentKey) => kept.get(coalitionId)?.get(id);
  let writes = 0;
  const keep = <D extends AnyDocument>(document: D): Stored<D> => {
    const { coalitionId, id, nextDue } = document;
    const stored = { document, etag: String(++writes) };
    const coalition = kept.get(coalitionId) ?? new Map<string, Stored>();
    kept.set(coalitionId, coalition.set(id, stored));
    if (nextDue) pending.set(`${coalitionId} ${id}`, document);
    else pending.delete(`${coalitionId} ${id}`);
    return stored;
  };
  const ofKind = <K extends DocumentKind>(coalitionId: string, kind: K) =>
    [...(kept.get(coalitionId)?.values() ?? [])].filter(
      (one): one is Stored<DocumentOf<K>> => one.document.kind === kind,
    );
  const all = () => [...kept.values()].flatMap((some) => [...some.values()]).map(({ document }) => document);

  return {
    get: async (key) => find(key),
    list: async (coalitionId, kind, { states, since = '' } = {}) =>
      ofKind(coalitionId, kind)
        .filter(({ document }) => document.createdAt > since)
        .filter(({ document }) => !states || states.includes(document.state))
        .sort(byId),
    newestClosed: async (coalitionId, kind, page) => closedPage(ofKind(coalitionId, kind), page),
    count: async (coalitionId, kind) => ofKind(coalitionId, kind).length,
    create: async (document) => {
      if (find(document)) throw new StoreConflict('exists');
      return keep(document);
    },
    replace: async (document, etag) => {
      if (find(document)?.etag !== etag) throw new StoreConflict('changed');
      return keep(document);
    },
    due: async (until, limit) =>
      [...pending.values()]
        .filter(({ nextDue = '' }) => nextDue <= until)
        .sort(({ nextDue: a = '' }, { nextDue: b = '' }) => (a < b ? -1 : a > b ? 1 : 0))
        .slice(0, limit)
        .map(({ coalitionId, id }) => ({ coalitionId, id })),
    // Nothing is shown while the region is made.
    mark: async () => undefined,
    coalitionsOf: async (personId) =>
      all()
        .filter((one) => one.kind === 'member' && one.person.id === personId && one.state === 'active')
        .map(({ coalitionId }) => coalitionId),
    close: async () => kept.clear(),
    /** Everything as it stands. */
    documents: all,
  } satisfies Store & { documents(): AnyDocument[] };
}

export type DraftStore = ReturnType<typeof draftStore>;
