import type { AnyDocument, DocumentKind, DocumentOf } from '../documents';

/** A document as it stands in the store, with the etag that a later `replace` must name. */
export interface Stored<D extends AnyDocument = AnyDocument> {
  readonly document: D;
  readonly etag: string;
}

/** Where a document is: its partition and its id within it. */
export interface DocumentKey {
  readonly coalitionId: string;
  readonly id: string;
}

/** Narrows a list; what is absent does not count. */
export interface Where {
  /** Only documents in one of these states. */
  readonly states?: readonly string[];
  /** Only documents created after this UTC instant. */
  readonly since?: string;
}

/** Kinds of document that close: a decision with its outcome, a meeting once it was held. */
export type ClosingKind = 'decision' | 'meeting';

/** Where a document stands among those that closed: newest first, by id (compared as JavaScript does) where it was the same instant. */
export interface ClosedPosition {
  /** UTC instant. */
  readonly closedAt: string;
  readonly id: string;
}

/**
 * What the domain asks of a store. Two adapters keep this contract (tests/store.contract.ts): SQLite in `local/store`,
 * Azure Cosmos DB in `functions/store`. Nothing here spans two documents: one write is one document. Any call may throw
 * `StoreUnavailable`, both writes `DocumentTooLarge`.
 */
export interface Store {
  /** The document, or undefined when there is none in that coalition. */
  get(key: DocumentKey): Promise<Stored | undefined>;
  /** Every document of one kind in one coalition that meets `where`, by id (compared as JavaScript does). */
  list<K extends DocumentKind>(coalitionId: string, kind: K, where?: Where): Promise<Stored<DocumentOf<K>>[]>;
  /** The documents of one kind that are closed now, newest first, that come after a position; at most `limit` (one or more). */
  newestClosed<K extends ClosingKind>(
    coalitionId: string,
    kind: K,
    page: { readonly limit: number; readonly after?: ClosedPosition | undefined },
  ): Promise<Stored<DocumentOf<K>>[]>;
  /** How many documents of one kind there are in one coalition. */
  count(coalitionId: string, kind: DocumentKind): Promise<number>;
  /** Writes a new document. Throws `StoreConflict('exists')` when the coalition already has one with that id. */
  create<D extends AnyDocument>(document: D): Promise<Stored<D>>;
  /** Replaces a document that nobody changed since it was read. Throws `StoreConflict('changed')` when the etag is stale or the document is gone. */
  replace<D extends AnyDocument>(document: D, etag: string): Promise<Stored<D>>;
  /** Keys of documents whose `nextDue` (UTC instant) is at or before `until`, over all coalitions, earliest first; at most `limit` (one or more). */
  due(until: string, limit: number): Promise<DocumentKey[]>;
  /**
   * What changes with every write in a coalition, so that a page that looks again need not have everything read again:
   * what was made of its documents while the mark was the same is still right. Undefined while that is not certain, as
   * in the first seconds after a write.
   */
  mark(coalitionId: string): Promise<string | undefined>;
  /** Ids of the coalitions in which this person has a `member` document that was not ended. Crosses partitions. */
  coalitionsOf(personId: string): Promise<string[]>;
  close(): Promise<void>;
}

/** `exists`: create found the id taken. `changed`: replace named an etag that is no longer current. */
export class StoreConflict extends Error {
  constructor(
    readonly reason: 'exists' | 'changed',
    options?: ErrorOptions,
  ) {
    super(reason === 'exists' ? 'the document exists already' : 'the document was changed by someone else', options);
    this.name = 'StoreConflict';
  }
}

/**
 * The store could not be reached or used, after trying for a bounded time. Of a write nothing is known: it may have been
 * done, so ask again with the same request, which a document recognises (`done`).
 */
export class StoreUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreUnavailable';
  }
}

/** The document is larger than a store may hold (Cosmos DB: 2 MB a document; we refuse from 1.5 MB of JSON). */
export class DocumentTooLarge extends Error {
  constructor(readonly bytes: number) {
    super(`a document of ${bytes} bytes is too large to store`);
    this.name = 'DocumentTooLarge';
  }
}
