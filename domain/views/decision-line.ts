import type {
  Capacity,
  CoalitionDocument,
  DecisionDocument,
  Mandate,
  MandateState,
  OrganisationKind,
} from '../documents';
import { seenNothing } from '../mandates/answered-meanwhile';
import { findOrganisation } from '../organisations';
import { type Outcome, outcomeOf, type Standing, standingOf } from '../outcome';
import type { Viewer } from './viewer';

/** Where one organisation stands on one decision; everybody may see it (domain.md, Decisions). */
export interface DecisionLine {
  readonly organisationId: string;
  /** Name as it is called now, kind, and the body that decides behind it. */
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly body: string;
  /** Plain date of the body's next meeting as the coalition knows it; what a form may be filled in with. */
  readonly nextBodyMeeting: string | undefined;
  readonly state: MandateState;
  /** How it counts under the decision's rule. */
  readonly standing: Standing;
  /** Version of the text this answer is about. */
  readonly version: number;
  readonly bodyDate: string | undefined;
  readonly condition: string | undefined;
  readonly conditionMet: boolean;
  readonly reason: string | undefined;
  readonly answeredBy: string | undefined;
  readonly as: Capacity | undefined;
  readonly onWordOf: string | undefined;
  readonly answeredAt: string | undefined;
  /** What a card sends back with an answer, so that an answer given in the meantime is noticed. */
  readonly seen: string;
  /** Lateness, and a body's date after the deadline: only for chair, secretary and the organisation itself, else absent. */
  readonly overdue: boolean | undefined;
  readonly bodyDateAfterDeadline: boolean | undefined;
}

export function decisionLine(
  mandate: Mandate,
  from: {
    coalition: CoalitionDocument;
    decision: DecisionDocument;
    today: string;
    /** Of the decision on that day, when it was worked out already: eighty lines ask for it. */
    outcome?: Outcome;
  },
  viewer: Viewer,
): DecisionLine {
  const { coalition, decision, today, outcome = outcomeOf(decision, today) } = from;
  const organisation = findOrganisation(coalition, mandate.organisationId);
  const standing = standingOf(mandate, decision, today);
  const seesLateness = viewer.leads || viewer.represents.includes(mandate.organisationId);
  return {
    organisationId: mandate.organisationId,
    name: organisation?.name ?? mandate.organisationId,
    kind: organisation?.kind ?? 'other',
    body: organisation?.backingBody.name ?? '',
    nextBodyMeeting: organisation?.backingBody.nextMeeting,
    state: mandate.state,
    standing,
    version: mandate.version,
    bodyDate: mandate.bodyDate,
    condition: mandate.condition?.text,
    conditionMet: mandate.condition?.met === true,
    reason: mandate.reason,
    answeredBy: mandate.answeredBy?.name,
    as: mandate.answeredAs,
    onWordOf: mandate.onWordOf,
    answeredAt: mandate.answeredAt,
    seen: mandate.answeredAt ?? seenNothing,
    overdue: seesLateness ? standing === 'waiting' && outcome.overdue : undefined,
    bodyDateAfterDeadline: seesLateness
      ? mandate.bodyDate !== undefined && mandate.bodyDate > decision.deadline
      : undefined,
  };
}
