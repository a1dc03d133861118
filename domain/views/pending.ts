import { daysBetween } from '../dates';
import type { Capacity, CoalitionDocument, DecisionDocument, Mandate, MemberDocument, TraceEntry } from '../documents';
import { type Outcome, outcomeOf, silenceAgreesAt } from '../outcome';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';
import { type CallLine, callList } from './call-list';
import { type DecisionLine, decisionLine } from './decision-line';
import { type Spokesperson, spokespeopleIn } from './spokespeople';
import type { Viewer } from './viewer';

/** One mandate that is still pending, for the chair and secretary, or for the organisation's own delegate. */
export interface PendingLine {
  readonly decisionId: string;
  readonly title: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly body: string;
  readonly state: DecisionLine['state'];
  /** Who is to move: the organisation with its answer, or the chair with its condition. */
  readonly waitsFor: 'answer' | 'condition';
  readonly condition: string | undefined;
  readonly bodyDate: string | undefined;
  /** The body has met by that date, and its answer did not come yet. */
  readonly bodyDatePast: boolean;
  readonly bodyDateAfterDeadline: boolean;
  readonly deadline: string;
  /**
   * Whole days; `daysLate` is 0 up to and including the deadline, and while the body it lies with has yet to meet: a late
   * council is nobody's fault at the table. `daysLeft` is 0 from the deadline on.
   */
  readonly daysLate: number;
  readonly daysLeft: number;
  /**
   * Through whom one hears: first who stands in today, then the confirmed delegates in the channel that are not absent; none
   * means: by way of the secretary.
   */
  readonly delegates: readonly Spokesperson[];
  /** What was said last about it, by whom; calls are for chair and secretary only. */
  readonly lastWord: LastWord | undefined;
  /** UTC instant of the last call about it; for chair and secretary only. */
  readonly calledAt?: string;
  /** It answered on an earlier text, and is asked about this one. */
  readonly askedAgain: boolean;
  /** UTC instant of the text that is asked about. */
  readonly askedAt: string;
  /** This answer alone would ratify it. */
  readonly decides: boolean;
  /** Without an answer it agrees after the deadline. */
  readonly silenceAgrees: boolean;
  readonly version: number;
  readonly seen: string;
  /** The viewer represents it. */
  readonly mine: boolean;
}

export interface LastWord {
  readonly at: string;
  readonly by: string;
  readonly as: Capacity;
  readonly what: string;
  readonly onWordOf?: string;
  /** Of a call. */
  readonly note?: string;
}

/** One open decision in numbers, as the channel may read it: never who, never how late. */
export interface PendingCount {
  readonly decisionId: string;
  readonly title: string;
  readonly deadline: string;
  readonly agreed: number;
  readonly of: number;
  /** Organisations whose answer is waited for. */
  readonly open: number;
  readonly conditions: number;
}

/** What is pending with whom (seed 000: the chair tracks it). */
export interface PendingView {
  readonly kind: 'pending';
  /** `all` for chair and secretary, `own` for a member, `counts` for the channel. */
  readonly scope: 'all' | 'own' | 'counts';
  /** Worst first: most days late, then whose body has met already, then the nearest deadline. */
  readonly lines: readonly PendingLine[];
  /** Open decisions by deadline. */
  readonly decisions: readonly PendingCount[];
  /** For chair and secretary: whom to call about what, in the order in which calling helps most. */
  readonly calls: readonly CallLine[];
}

interface From {
  readonly coalition: CoalitionDocument;
  readonly decisions: readonly DecisionDocument[];
  readonly members: readonly MemberDocument[];
  readonly today: string;
}

export function pendingView(from: From, viewer: Viewer): PendingView {
  const open = from.decisions
    .map((decision) => ({ decision, outcome: outcomeOf(decision, from.today) }))
    .filter(({ outcome }) => outcome.state === 'open');
  const delegates = spokespeopleIn(from.members, from.today);
  const lines = open.flatMap((one) =>
    one.decision.mandates.flatMap((mandate) => pendingLine({ ...from, ...one, mandate, delegates }, viewer)),
  );
  lines.sort(worstFirst);
  const decisions = open.map(({ decision, outcome }) => {
    const { agreed, of, open, conditions } = outcome;
    return {
      decisionId: decision.id,
      title: decision.title,
      deadline: decision.deadline,
      agreed,
      of,
      open,
      conditions,
    };
  });
  return {
    kind: 'pending',
    scope: viewer.leads ? 'all' : viewer.personId ? 'own' : 'counts',
    lines,
    calls: viewer.leads ? callList(lines, { today: from.today, timeZone: from.coalition.timeZone }) : [],
    decisions: decisions.sort((a, b) => a.deadline.localeCompare(b.deadline) || a.title.localeCompare(b.title, 'nl')),
  };
}

interface One extends From {
  readonly decision: DecisionDocument;
  readonly outcome: Outcome;
  readonly mandate: Mandate;
  readonly delegates: ReadonlyMap<string, Spokesperson[]>;
}

function pendingLine(from: One, viewer: Viewer): PendingLine[] {
  const { decision, mandate, outcome, today } = from;
  const mine = viewer.represents.includes(mandate.organisationId);
  if (!viewer.leads && !mine) return [];
  const line = decisionLine(mandate, from, viewer);
  // A condition is the chair's to mark; its organisation has answered and waits itself.
  const waitsFor = line.standing === 'waiting' ? 'answer' : line.standing === 'condition' ? 'condition' : undefined;
  if (!waitsFor || (waitsFor === 'condition' && !viewer.leads)) return [];
  const days = daysBetween(today, decision.deadline);
  const bodyMeets = line.state === 'submitted' && line.bodyDate !== undefined && line.bodyDate >= today;
  const words = viewer.leads ? mandate.trace : mandate.trace.filter((entry) => entry.what !== 'note-call');
  const last = words.at(-1);
  const called = words.findLast((entry) => entry.what === 'note-call');
  return [
    {
      decisionId: decision.id,
      title: decision.title,
      organisationId: line.organisationId,
      organisation: line.name,
      body: line.submittedTo ?? line.body,
      state: line.state,
      waitsFor,
      condition: line.condition,
      bodyDate: line.bodyDate,
      bodyDatePast: waitsFor === 'answer' && line.bodyDate !== undefined && line.bodyDate < today,
      bodyDateAfterDeadline: line.bodyDateAfterDeadline === true,
      deadline: decision.deadline,
      daysLate: waitsFor === 'answer' && !bodyMeets ? Math.max(0, -days) : 0,
      daysLeft: Math.max(0, days),
      delegates: from.delegates.get(line.organisationId) ?? [],
      lastWord: last && lastWord(last),
      ...(called && { calledAt: called.at }),
      askedAgain: line.askedAgain === true,
      askedAt: decision.versions.at(-1)?.at ?? decision.createdAt,
      decides: outcome.stillNeeded === 1,
      silenceAgrees: waitsFor === 'answer' && silenceAgreesAt(decision, from.coalition.timeZone) !== undefined,
      version: line.version,
      seen: line.seen,
      mine,
    },
  ];
}

function lastWord({ at, by, as, what, onWordOf, details }: TraceEntry): LastWord {
  const note = details?.note;
  return { at, by: by.name, as, what, ...(onWordOf && { onWordOf }), ...(typeof note === 'string' && { note }) };
}

/** The day on which the answer could have been there: the body's date once that is past, else the deadline. */
const expected = (line: PendingLine) => (line.bodyDatePast && line.bodyDate ? line.bodyDate : line.deadline);

const worstFirst = (a: PendingLine, b: PendingLine) =>
  b.daysLate - a.daysLate ||
  expected(a).localeCompare(expected(b)) ||
  a.organisation.localeCompare(b.organisation, 'nl') ||
  a.title.localeCompare(b.title, 'nl');

/** Reads the open decisions, and the members only for someone who sees with whom something is pending. */
export async function loadPending(
  store: Store,
  from: { coalition: CoalitionDocument; today: string },
  viewer: Viewer,
): Promise<PendingView> {
  const { coalitionId } = from.coalition;
  const named = viewer.leads || viewer.represents.length > 0;
  const [decisions, members] = await Promise.all([
    store.list(coalitionId, 'decision', { states: ['open'] }),
    named ? store.list(coalitionId, 'member') : [],
  ]);
  return pendingView({ ...from, decisions: documentsOf(decisions), members: documentsOf(members) }, viewer);
}
