import type { CoalitionDocument, DecisionDocument } from '../documents';
import { byClosing } from '../store/closed-page';
import type { ClosedPosition, Store } from '../store/store';
import { cursorOf } from './closed-cursor';
import { type DecisionStand, decisionStand } from './decision-stand';
import { type DecisionsRead, readDecisions } from './read-decisions';
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

/** What is open, and a page of what closed. */
export interface DecisionsView {
  readonly kind: 'decisions';
  /** Open ones first, nearest deadline first, all of them on the first page; then closed ones, newest first. */
  readonly decisions: readonly DecisionSummary[];
  /** How many are open, and how many closed, shown or not. */
  readonly open: number;
  readonly closed: number;
  /** What to ask the next page with, as `before`; absent when these were the last. */
  readonly next: string | undefined;
  readonly mayRecord: boolean;
}

/** How many that closed make a page. */
const closedPerPage = 30;

/** Each as its own view says, so that the two cannot disagree. `later` is a page behind the first. */
export function decisionsView(
  from: { coalition: CoalitionDocument; read: DecisionsRead; today: string; later: boolean },
  viewer: Viewer,
): DecisionsView {
  const { coalition, read, today, later } = from;
  const { open, closed, next, total } = read;
  return {
    kind: 'decisions',
    decisions: [...(later ? [] : open), ...closed]
      .map((decision) => summaryOf(decisionStand({ coalition, decision, today }, viewer)))
      .sort(byDeadline),
    open: open.length,
    closed: total - open.length,
    next: next && cursorOf(next),
    mayRecord: viewer.leads,
  };
}

type Ordered = Pick<DecisionSummary, 'id' | 'state' | 'deadline' | 'closedAt' | 'title'>;

/** Open ones first, nearest deadline first; then the closed ones, newest first, as a store gives them. */
export function byDeadline(a: Ordered, b: Ordered): number {
  const [openA, openB] = [a.state === 'open', b.state === 'open'];
  if (openA !== openB) return openA ? -1 : 1;
  if (!openA) return byClosing({ ...a, closedAt: a.closedAt ?? '' }, { ...b, closedAt: b.closedAt ?? '' });
  return a.deadline.localeCompare(b.deadline) || a.title.localeCompare(b.title, 'nl');
}

export function summaryOf(stand: DecisionStand): DecisionSummary {
  const { id, title, rule, state, deadline, daysLeft, daysLate, closedAt, recordedAt } = stand;
  const { agreed, silent, of, stillNeeded, conditions, declined, open } = stand.outcome;
  const mine = stand.mine.filter((line) => line.standing === 'waiting').length;
  const when = { deadline, daysLeft, daysLate, closedAt, recordedAt };
  return { id, title, rule, state, agreed, silent, of, stillNeeded, conditions, declined, open, ...when, mine };
}

/** Reads what is open, and those that closed behind `before`: at most `most`, or as many as make a page. */
export async function loadDecisions(
  store: Store,
  from: {
    coalition: CoalitionDocument;
    today: string;
    before?: ClosedPosition | undefined;
    most?: number;
  },
  viewer: Viewer,
): Promise<DecisionsView> {
  const { coalition, today, before, most = closedPerPage } = from;
  const read = await readDecisions(store, { coalition, today, after: before, most });
  return decisionsView({ coalition, today, read, later: before !== undefined }, viewer);
}
