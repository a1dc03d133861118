import { daysBetween } from '../dates';
import {
  type CoalitionDocument,
  type DecisionDocument,
  type MandateState,
  mandateStates,
  type OrganisationKind,
  organisationKinds,
  type Person,
} from '../documents';
import { DomainError } from '../error';
import { closedAtOf, type Outcome, outcomeOf } from '../outcome';
import type { Store } from '../store/store';
import { type HistoryLine, historyLines } from './decision-history';
import { type DecisionLine, decisionLine } from './decision-line';
import type { Viewer } from './viewer';

/** One decision: what is asked, where every organisation stands, and what would still change the outcome. */
export interface DecisionView {
  readonly kind: 'decision';
  readonly id: string;
  readonly title: string;
  /** The current text and its number. */
  readonly text: string;
  readonly version: number;
  readonly rule: DecisionDocument['rule'];
  readonly asksMoney: boolean;
  readonly recordedBy: Person;
  readonly recordedAt: string;
  readonly meetingId: string | undefined;
  readonly meetingDate: string | undefined;
  readonly agendaItemId: string | undefined;
  /** Plain date; `daysLeft` is absent once it has passed or the decision closed (0 is today). */
  readonly deadline: string;
  readonly daysLeft: number | undefined;
  /** Days past the deadline: only for chair, secretary and who is late themselves. */
  readonly daysLate: number | undefined;
  readonly state: DecisionDocument['state'];
  readonly closedAt: string | undefined;
  /** `overdue` is false for whoever may not see lateness. */
  readonly outcome: Outcome;
  /** By kind of organisation, in the fixed order; `of` leaves the released out. */
  readonly groups: readonly {
    readonly kind: OrganisationKind;
    readonly agreed: number;
    readonly of: number;
    readonly lines: readonly DecisionLine[];
  }[];
  /** How many organisations are in each state. */
  readonly counts: Readonly<Record<MandateState, number>>;
  /** Organisations asked, released ones included. */
  readonly asked: number;
  /** Lines the viewer may answer as delegate; none once it closed. */
  readonly mine: readonly DecisionLine[];
  /** Ids of organisations the viewer may answer for, "namens" included. */
  readonly mayAnswer: readonly string[];
  readonly mayExtend: boolean;
  readonly mayMeetConditions: boolean;
  /** Every text there was, oldest first; the last one is current. */
  readonly versions: readonly {
    readonly number: number;
    readonly text: string;
    readonly at: string;
    readonly by: string;
  }[];
  /** All that was done with it, oldest first. */
  readonly history: readonly HistoryLine[];
}

/** Shows a decision as it is on a day; where each stands is for everyone, who is late is not (domain.md, Rules). */
export function decisionView(
  from: { coalition: CoalitionDocument; decision: DecisionDocument; today: string },
  viewer: Viewer,
): DecisionView {
  const { coalition, decision, today } = from;
  const outcome = outcomeOf(decision, today);
  const lines = decision.mandates
    .map((mandate) => decisionLine(mandate, { ...from, outcome }, viewer))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const left = coalition.organisations.filter((one) => one.left).map((one) => one.id);
  const open = outcome.state === 'open';
  const answerable = lines.filter((line) => open && line.state !== 'released' && !left.includes(line.organisationId));
  const mine = answerable.filter((line) => viewer.represents.includes(line.organisationId));
  const overdue = outcome.overdue && (viewer.leads || mine.some((line) => line.overdue));
  const daysLeft = daysBetween(today, decision.deadline);
  const current = decision.versions.at(-1);
  return {
    kind: 'decision',
    id: decision.id,
    title: decision.title,
    text: current?.text ?? '',
    version: current?.number ?? 1,
    rule: decision.rule,
    asksMoney: decision.asksMoney,
    recordedBy: decision.recordedBy,
    recordedAt: decision.createdAt,
    meetingId: decision.meetingId,
    meetingDate: decision.meetingDate,
    agendaItemId: decision.agendaItemId,
    deadline: decision.deadline,
    daysLeft: open && daysLeft >= 0 ? daysLeft : undefined,
    daysLate: overdue ? -daysLeft : undefined,
    state: outcome.state,
    closedAt: closedAtOf(decision, { today, timeZone: coalition.timeZone }),
    outcome: { ...outcome, overdue },
    groups: groupsOf(lines),
    counts: countsOf(lines),
    asked: lines.length,
    mine,
    mayAnswer: (viewer.leads ? answerable : mine).map((line) => line.organisationId),
    mayExtend: open && viewer.leads,
    mayMeetConditions: open && viewer.chair,
    versions: decision.versions.map(({ number, text, at, by }) => ({ number, text, at, by: by.name })),
    history: historyLines(from),
  };
}

function groupsOf(lines: readonly DecisionLine[]): DecisionView['groups'] {
  return organisationKinds.flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind);
    const agreed = own.filter((line) => line.standing === 'agreed').length;
    const of = own.filter((line) => line.standing !== 'released').length;
    return own.length > 0 ? [{ kind, agreed, of, lines: own }] : [];
  });
}

function countsOf(lines: readonly DecisionLine[]): DecisionView['counts'] {
  const count = (state: MandateState) => lines.filter((line) => line.state === state).length;
  return Object.fromEntries(mandateStates.map((state) => [state, count(state)])) as DecisionView['counts'];
}

/**
 * Reads one decision.
 * @throws DomainError `not-found`
 */
export async function loadDecision(
  store: Store,
  from: { coalition: CoalitionDocument; id: string; today: string },
  viewer: Viewer,
): Promise<DecisionView> {
  const found = await store.get({ coalitionId: from.coalition.coalitionId, id: from.id });
  if (found?.document.kind !== 'decision') throw new DomainError('not-found', { id: from.id });
  return decisionView({ coalition: from.coalition, decision: found.document, today: from.today }, viewer);
}
