import type { AnyDocument } from '../../domain/documents';
import { type Store, StoreConflict } from '../../domain/store/store';

/** How many documents are on their way to the store at once. */
const together = 16;

/**
 * Writes documents to a store, the coalition last: as long as that is not there, the store counts as empty and is filled
 * again, over what an earlier attempt left.
 */
export async function pour(store: Store, documents: readonly AnyDocument[]): Promise<void> {
  const others = documents.filter((document) => document.kind !== 'coalition');
  for (let from = 0; from < others.length; from += together) {
    await Promise.all(others.slice(from, from + together).map((document) => put(store, document)));
  }
  for (const document of documents) if (document.kind === 'coalition') await put(store, document);
}

async function put(store: Store, document: AnyDocument): Promise<void> {
  try {
    await store.create(document);
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
    const there = await store.get(document);
    if (!there) throw error;
    await store.replace(document, there.etag);
  }
}
