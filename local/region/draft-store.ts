import type { AnyDocument, DocumentOf } from '../../domain/documents';
import { byId } from '../../domain/store/by-id';
import { type Store, StoreConflict, type Stored } from '../../domain/store/store';

/**
 * Documents in memory, while two years are played: only what they have become is written to disk, once each. Not a store
 * to live in: it forgets everything, and trusts its callers not to change what they are given.
 */
export function draftStore() {
  const kept = new Map<string, Stored>();
  const keyOf = ({ coalitionId, id }: { coalitionId: string; id: string }) => `${coalitionId} ${id}`;
  let writes = 0;
  const keep = <D extends AnyDocument>(document: D): Stored<D> => {
    const stored = { document, etag: String(++writes) };
    kept.set(keyOf(document), stored);
    return stored;
  };
  const all = () => [...kept.values()].map(({ document }) => document);

  return {
    get: async (key) => kept.get(keyOf(key)),
    list: async (coalitionId, kind, { states, since = '' } = {}) =>
      [...kept.values()]
        .filter((one): one is Stored<DocumentOf<typeof kind>> => one.document.kind === kind)
        .filter(({ document }) => document.coalitionId === coalitionId && document.createdAt > since)
        .filter(({ document }) => !states || states.includes(document.state))
        .sort(byId),
    create: async (document) => {
      if (kept.has(keyOf(document))) throw new StoreConflict('exists');
      return keep(document);
    },
    replace: async (document, etag) => {
      if (kept.get(keyOf(document))?.etag !== etag) throw new StoreConflict('changed');
      return keep(document);
    },
    due: async (until, limit) =>
      all()
        .filter(({ nextDue }) => nextDue !== undefined && nextDue <= until)
        .sort((a, b) => (a.nextDue ?? '').localeCompare(b.nextDue ?? ''))
        .slice(0, limit),
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
