import type {
  Capacity,
  CoalitionDocument,
  DecisionDocument,
  Mandate,
  MandateState,
  OrganisationKind,
  Stance,
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
  /** The body it was submitted to, when that is another than usual. */
  readonly submittedTo?: string;
  readonly condition: string | undefined;
  readonly conditionMet: boolean;
  /** What would satisfy the condition, how the chair says it was met, and what its organisation says against that. */
  readonly satisfiedBy?: string;
  readonly how?: string;
  readonly contradicted?: { readonly reason: string; readonly by: string; readonly at: string };
  readonly reason: string | undefined;
  /** Number of the body's decision, and where it can be read. */
  readonly reference?: string;
  readonly link?: string;
  /** How its delegate said to advise the body; `differs` when the body answered otherwise. */
  readonly advice?: {
    readonly stance: Stance;
    readonly text?: string;
    readonly by: string;
    readonly at: string;
    readonly version: number;
    readonly differs: boolean;
  };
  /** Money, in cents. */
  readonly share?: ShareLine;
  /** Answers on earlier versions of the text, oldest first. */
  readonly earlier?: readonly EarlierAnswer[];
  /** It answered on an earlier text, and has said nothing on this one yet. */
  readonly askedAgain?: true;
  readonly answeredBy: string | undefined;
  readonly as: Capacity | undefined;
  readonly onWordOf: string | undefined;
  readonly answeredAt: string | undefined;
  /** What a card sends back with an answer, so that an answer given in the meantime is noticed. */
  readonly seen: string;
  /** Lateness, and a submitted body's date after the deadline: only for chair, secretary and the organisation itself, else absent. */
  readonly overdue: boolean | undefined;
  readonly bodyDateAfterDeadline: boolean | undefined;
}

/** What an organisation was asked, what its delegate pledged and its body mandated; cents. */
export interface ShareLine {
  readonly asked?: number;
  readonly pledged?: number;
  readonly mandated?: number;
  readonly means?: string;
  /** On whose taking part it depends; `agreed` once their answer counts as agreed. */
  readonly dependsOn?: readonly { readonly name: string; readonly agreed: boolean }[];
}

export interface EarlierAnswer {
  readonly version: number;
  readonly state: MandateState;
  readonly condition?: string;
  readonly reason?: string;
  readonly by: string;
  readonly at: string;
}

/** An answer that is not what the delegate said to advise. Who advised nothing yet cannot differ. */
const otherwise: Readonly<Record<Stance, readonly MandateState[]>> = {
  for: ['conditional', 'declined'],
  'for-if': ['declined'],
  against: ['agreed', 'conditional'],
  'none-yet': [],
};

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
    ...more(mandate, from),
    answeredBy: mandate.answeredBy?.name,
    as: mandate.answeredAs,
    onWordOf: mandate.onWordOf,
    answeredAt: mandate.answeredAt,
    seen: mandate.answeredAt ?? seenNothing,
    overdue: seesLateness ? standing === 'waiting' && outcome.overdue : undefined,
    bodyDateAfterDeadline: seesLateness
      ? mandate.state === 'submitted' && mandate.bodyDate !== undefined && mandate.bodyDate > decision.deadline
      : undefined,
  };
}

/** What only some answers have; left out where it is not there, since a line stands in every picture of a decision. */
function more(
  mandate: Mandate,
  from: { coalition: CoalitionDocument; decision: DecisionDocument; today: string },
): Partial<DecisionLine> {
  const { body, condition, reference, link, advice } = mandate;
  const earlier = earlierAnswers(mandate);
  const { contradicted } = condition ?? {};
  const share = shareLine(mandate, from);
  return {
    ...(body && { submittedTo: body }),
    ...(condition?.satisfiedBy && { satisfiedBy: condition.satisfiedBy }),
    ...(condition?.how && { how: condition.how }),
    ...(contradicted && {
      contradicted: { reason: contradicted.reason, by: contradicted.by.name, at: contradicted.at },
    }),
    ...(reference && { reference }),
    ...(link && { link }),
    ...(advice && {
      advice: {
        stance: advice.stance,
        ...(advice.text && { text: advice.text }),
        by: advice.by.name,
        at: advice.at,
        version: advice.version,
        differs: otherwise[advice.stance].includes(mandate.state),
      },
    }),
    ...(share && { share }),
    ...(earlier.length > 0 && { earlier, ...(mandate.state === 'open' && { askedAgain: true as const }) }),
  };
}

function shareLine(
  { share }: Mandate,
  { coalition, decision, today }: { coalition: CoalitionDocument; decision: DecisionDocument; today: string },
): ShareLine | undefined {
  if (!share) return undefined;
  const { dependsOn, ...amounts } = share;
  const takesPart = (id: string) => {
    const mandate = decision.mandates.find((one) => one.organisationId === id);
    return mandate !== undefined && standingOf(mandate, decision, today) === 'agreed';
  };
  const names = dependsOn?.map((id) => ({ name: findOrganisation(coalition, id)?.name ?? id, agreed: takesPart(id) }));
  return { ...amounts, ...(names && { dependsOn: names }) };
}

/** What was answered last on each version before the one that is asked now, as the trace has it. */
function earlierAnswers({ trace, version: asked }: Mandate): EarlierAnswer[] {
  const last = new Map<number, EarlierAnswer>();
  for (const { what, details, by, at } of trace) {
    const { version, state, condition, reason } = (details ?? {}) as Partial<EarlierAnswer>;
    if (what !== 'report-mandate' || !state || version === undefined || version >= asked) continue;
    last.set(version, {
      version,
      state,
      ...(condition && { condition }),
      ...(reason && { reason }),
      by: by.name,
      at,
    });
  }
  return [...last.values()];
}
