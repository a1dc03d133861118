import type { CoalitionDocument, DecisionDocument } from '../documents';
import { closedAtOf } from '../outcome';
import { byClosing } from '../store/closed-page';
import { documentsOf } from '../store/documents-of';
import type { ClosedPosition, Store } from '../store/store';

/** A coalition's decisions as they stand today: all that are open, and of those that closed no more than was asked for. */
export interface DecisionsRead {
  readonly open: readonly DecisionDocument[];
  /** Newest first, then by id. */
  readonly closed: readonly DecisionDocument[];
  /** Behind which there are more that closed. */
  readonly next: ClosedPosition | undefined;
  /** How many decisions there are in all. */
  readonly total: number;
}

/**
 * Reads them. One that silence closed is among the closed from that moment on, as it will stay once it is written down.
 * @param from `most` that closed, of those after a position
 */
export async function readDecisions(
  store: Store,
  from: {
    readonly coalition: CoalitionDocument;
    readonly today: string;
    readonly after?: ClosedPosition | undefined;
    readonly most: number;
  },
): Promise<DecisionsRead> {
  const { coalition, today, after, most } = from;
  const { coalitionId, timeZone } = coalition;
  const [stillOpen, newest, total] = await Promise.all([
    store.list(coalitionId, 'decision', { states: ['open'] }),
    store.newestClosed(coalitionId, 'decision', { limit: most + 1, after }),
    store.count(coalitionId, 'decision'),
  ]);
  // By id: one that closed while they were read is in both.
  const read = new Map([...documentsOf(stillOpen), ...documentsOf(newest)].map((one) => [one.id, one]));
  const all = [...read.values()].map((decision) => ({
    decision,
    position: { id: decision.id, closedAt: closedAtOf(decision, { today, timeZone }) },
  }));
  const closed = all
    .flatMap(({ decision, position: { id, closedAt } }) =>
      closedAt && (!after || byClosing({ id, closedAt }, after) > 0) ? [{ decision, position: { id, closedAt } }] : [],
    )
    .sort((a, b) => byClosing(a.position, b.position));
  return {
    open: all.flatMap(({ decision, position }) => (position.closedAt ? [] : [decision])),
    closed: closed.slice(0, most).map(({ decision }) => decision),
    next: closed.length > most ? closed[most - 1]?.position : undefined,
    total,
  };
}
