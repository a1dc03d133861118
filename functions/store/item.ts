import type { AnyDocument } from '../../domain/documents';
import type { Stored } from '../../domain/store/store';
import { upgraded } from '../../domain/store/upgrade';
import { itemId } from './item-id';

/** A document as it lies in the container. What begins with `_` is Cosmos DB's or the store's, never the domain's. */
export interface Item {
  readonly id: string;
  readonly coalitionId: string;
  readonly _etag: string;
  /** The document's own id, where Cosmos DB cannot have it as the item's. */
  readonly _documentId?: string;
  /** Which write made it so: random, one for each create or replace, the same when that is sent again. */
  readonly _write: string;
}

export const toItem = (document: AnyDocument, write: string): Omit<Item, '_etag'> => {
  const id = itemId(document.id);
  return { ...document, id, ...(id !== document.id && { _documentId: document.id }), _write: write };
};

export const fromItem = <D extends AnyDocument>(item: Item): Stored<D> => {
  const own = Object.fromEntries(Object.entries(item).filter(([name]) => !name.startsWith('_')));
  return { document: upgraded<D>({ ...own, id: documentId(item) }), etag: item._etag };
};

export const documentId = (item: Pick<Item, 'id' | '_documentId'>) => item._documentId ?? item.id;
