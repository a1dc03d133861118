import type { AnyDocument } from '../documents';
import type { Stored } from './store';

/** The documents alone, where the etag is not needed because nothing is written. */
export const documentsOf = <D extends AnyDocument>(stored: readonly Stored<D>[]): D[] =>
  stored.map((one) => one.document);
