import type { DecisionDocument } from '../documents';

/** Ids of those who carry a ratified agreement out: those named, else everyone it was asked of and who did not leave. */
export const concernedBy = (decision: DecisionDocument): readonly string[] =>
  decision.concerns ?? decision.mandates.filter((one) => one.state !== 'released').map((one) => one.organisationId);
