import type { Context } from '../action';
import type { DecisionDocument, Notice } from '../documents';
import { apply } from '../trace';

/**
 * What puts a decision back on the agenda as a proposal (domain.md: a decline or a condition goes back). One item for
 * each `why`, however many say so; `note` is what people read in it.
 */
export function returnedToAgenda(
  decision: DecisionDocument,
  about: { why: string; note?: string },
  context: Context,
): Notice {
  const { note } = about;
  const { id, title } = decision;
  const input = { decision: id, why: about.why, title, ...(note && { note: note.slice(0, 2200) }) };
  return apply(context, { action: 'return-to-agenda', target: itemOf(decision.id, about.why), input });
}

/** Id of the item by which a decision goes back, for each reason one. */
export const itemOf = (decision: string, why: string) => `item:from:${decision}:${why}`;
