import type { DecisionDocument, TraceEntry } from '../documents';

/**
 * Everything that was done with a decision, oldest first: its own trace and that of every mandate, each entry with the
 * organisation it is for (a mandate's entries leave it out, as the mandate says it).
 */
export function decisionHistory(decision: DecisionDocument): TraceEntry[] {
  const answers = decision.mandates.flatMap(({ organisationId, trace }) =>
    trace.map((entry) => ({ ...entry, for: organisationId })),
  );
  // What an answer led to was written with it, at the same instant, and comes after it.
  return [...answers, ...decision.trace].sort((a, b) => a.at.localeCompare(b.at));
}
