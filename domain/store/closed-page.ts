import type { AnyDocument } from '../documents';
import type { ClosedPosition, Stored } from './store';

/** Later than any instant, as text: where a first page begins. */
export const endOfTime = '9999-12-31T23:59:59.999Z';

/** Newest first, then by id; compared here and not by the database, as with `byId`. */
export function byClosing(a: ClosedPosition, b: ClosedPosition): number {
  if (a.closedAt !== b.closedAt) return a.closedAt > b.closedAt ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/**
 * The page of `Store.newestClosed` out of what a store found: at least those that closed at or before `after`, as many as
 * `limit` asks beyond its instant, and everything else that closed at the very instant of the last of them. So the order of
 * what closed at one instant need not be the database's.
 */
export function closedPage<D extends AnyDocument>(
  found: readonly Stored<D>[],
  { limit, after }: { readonly limit: number; readonly after?: ClosedPosition | undefined },
): Stored<D>[] {
  return found
    .flatMap((stored) => {
      const position = positionOf(stored.document);
      return position && (!after || byClosing(position, after) > 0) ? [{ stored, position }] : [];
    })
    .sort((a, b) => byClosing(a.position, b.position))
    .slice(0, limit)
    .map(({ stored }) => stored);
}

const positionOf = (document: AnyDocument): ClosedPosition | undefined =>
  'closedAt' in document && document.closedAt ? { closedAt: document.closedAt, id: document.id } : undefined;
