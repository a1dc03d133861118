import type { AnyDocument } from '../documents';
import type { Stored } from './store';

/** The order of `Store.list`. Sorted here and not by the database, as no two of them compare text alike. */
export const byId = (a: Stored<AnyDocument>, b: Stored<AnyDocument>) => (a.document.id < b.document.id ? -1 : 1);
