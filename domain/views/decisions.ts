import type { CoalitionDocument, DecisionDocument } from '../documents';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';
import { type DecisionStand, decisionStand } from './decision-stand';
import type { Viewer } from './viewer';

/** One decision in the list. */
export interface DecisionSummary {
  readonly id: string;
  readonly title: string;
  readonly rule: DecisionDocument['rule'];
  readonly state: DecisionDocument['state'];
  readonly agreed: number;
  /** Said nothing where silence agrees. */
  readonly silent: number;
  readonly of: number;
  readonly stillNeeded: number;
  /** Conditions not met yet, and organisations whose answer is waited for. */
  readonly conditions: number;
  readonly declined: number;
  readonly open: number;
  readonly deadline: string;
  readonly daysLeft: number | undefined;
  /** As in the decision's own view: absent for who may not see lateness. */
  readonly daysLate: number | undefined;
  readonly closedAt: string | undefined;
  readonly recordedAt: string;
  /** Organisations of the viewer whose answer is waited for. */
  readonly mine: number;
}

export interface DecisionsView {
  readonly kind: 'decisions';
  /** Open ones first, nearest deadline first; then the closed ones, newest first. */
  readonly decisions: readonly DecisionSummary[];
  readonly open: number;
  readonly mayRecord: boolean;
}

/** The list of decisions, each as its own view says, so that the two cannot disagree. */
export function decisionsView(
  from: { coalition: CoalitionDocument; decisions: readonly DecisionDocument[]; today: string },
  viewer: Viewer,
): DecisionsView {
  const { coalition, today } = from;
  const decisions = from.decisions
    .map((decision) => summaryOf(decisionStand({ coalition, decision, today }, viewer)))
    .sort(byDeadline);
  const open = decisions.filter((one) => one.state === 'open').length;
  return { kind: 'decisions', decisions, open, mayRecord: viewer.leads };
}

type Ordered = Pick<DecisionSummary, 'state' | 'deadline' | 'closedAt' | 'title'>;

/** Open ones first, nearest deadline first; then the closed ones, newest first. */
export function byDeadline(a: Ordered, b: Ordered): number {
  const [openA, openB] = [a.state === 'open', b.state === 'open'];
  if (openA !== openB) return openA ? -1 : 1;
  const when = openA ? a.deadline.localeCompare(b.deadline) : (b.closedAt ?? '').localeCompare(a.closedAt ?? '');
  return when || a.title.localeCompare(b.title, 'nl');
}

export function summaryOf(stand: DecisionStand): DecisionSummary {
  const { id, title, rule, state, deadline, daysLeft, daysLate, closedAt, recordedAt } = stand;
  const { agreed, silent, of, stillNeeded, conditions, declined, open } = stand.outcome;
  const mine = stand.mine.filter((line) => line.standing === 'waiting').length;
  const when = { deadline, daysLeft, daysLate, closedAt, recordedAt };
  return { id, title, rule, state, agreed, silent, of, stillNeeded, conditions, declined, open, ...when, mine };
}

/** Reads the coalition's decisions. */
export async function loadDecisions(
  store: Store,
  from: { coalition: CoalitionDocument; today: string },
  viewer: Viewer,
): Promise<DecisionsView> {
  const decisions = documentsOf(await store.list(from.coalition.coalitionId, 'decision'));
  return decisionsView({ ...from, decisions }, viewer);
}
