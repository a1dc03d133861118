import type { Context } from '../action';
import type { Capacity, DecisionDocument, Mandate, Notice } from '../documents';
import { traced } from '../trace';
import { withOutcome } from './with-outcome';

/** The decision with one mandate changed, a line in its trace, and the outcome worked out anew. */
export function changedMandate(
  decision: DecisionDocument,
  mandate: Mandate,
  context: Context,
  change: {
    what: string;
    as: Capacity;
    set: Partial<Mandate>;
    onWordOf?: string | undefined;
    details?: Record<string, unknown>;
    notices?: readonly Notice[];
  },
): DecisionDocument {
  const { what, as, set, onWordOf, details, notices = [] } = change;
  const entry = traced(context, { what, as, ...(onWordOf && { onWordOf }), ...(details && { details }) });
  const next = { ...mandate, ...set, trace: [...mandate.trace, entry] };
  const mandates = decision.mandates.map((one) => (one === mandate ? next : one));
  return withOutcome({ ...decision, mandates, notices: [...decision.notices, ...notices] }, context);
}
