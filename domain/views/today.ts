import { addDays, startOfDay } from '../dates';
import { deputiesFor } from '../deputies';
import type {
  AgendaItemDocument,
  CoalitionDocument,
  DecisionDocument,
  FixedItemKey,
  MeetingDocument,
  MemberDocument,
  UpdateDocument,
} from '../documents';
import { present } from '../organisations';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';
import { type AgendaView, agendaView } from './agenda';
import { type AgendaItemFields, agendaItemFields } from './agenda-item';
import { byAge } from './agenda-order';
import type { CallLine } from './call-list';
import { type CoalitionView, coalitionView } from './coalition';
import { roundStart } from './meetings';
import { type PendingLine, type PendingView, pendingView } from './pending';
import { type Change, recentChanges } from './recent-changes';
import { type RoundView, roundView } from './round';
import type { Viewer } from './viewer';

/** How long a refusal stays among one's own proposals, days. */
const refusedDays = 30;
/** What the chair is shown as lately when nothing is asked, and how far back one can ask, days. */
const latelyDays = 7;
/** How many mandates the chair sees here: a page that looks again must stay small at eighty organisations. */
const mostPending = 8;
const mostCalls = 6;
const furthestDays = 60;

/** What one person has to do, and where to begin. Everybody has `mine`; the roles have what is theirs besides. */
export interface TodayView {
  readonly kind: 'today';
  /** Plain date in the coalition's time zone. */
  readonly today: string;
  readonly setUp: boolean;
  /** The next meeting. */
  readonly meeting: RoundView['meeting'];
  readonly mine: {
    /** Mandates of the viewer's own organisations whose answer is waited for, worst first. */
    readonly mandates: readonly PendingLine[];
    /** For the running round; for somebody who represents nobody (yet), whether they posted something themselves. */
    readonly update: {
      /** Something is expected of the viewer in this round; sharing may be done all the same. */
      readonly asked: boolean;
      readonly posted: boolean;
      readonly organisations: readonly { readonly id: string; readonly name: string; readonly posted: boolean }[];
    };
    /** Their own proposals that are open, and those refused in the last thirty days; newest first. */
    readonly proposals: readonly AgendaItemFields[];
    /** Who stands in for them today, until which day (plain date). */
    readonly deputies: readonly { readonly name: string; readonly until: string }[];
  };
  readonly secretary:
    | {
        /** To be judged, oldest first. */
        readonly proposals: readonly AgendaItemFields[];
        /** Names of organisations that have not posted in this round. */
        readonly notPosted: readonly string[];
        readonly missing: CoalitionView['missing'];
        readonly toClose: AgendaView['toClose'];
        /** Fixed points of the next meeting for which nobody wrote anything yet; empty while none is planned. */
        readonly fixedWithoutInput: readonly {
          readonly key: FixedItemKey;
          readonly meetingId: string;
          readonly meetingDate: string;
        }[];
      }
    | undefined;
  readonly chair:
    | {
        /** Whom to call about what, in the order in which calling helps most; the first of them. */
        readonly calls: readonly CallLine[];
        /** How many there are to call in all. */
        readonly callCount: number;
        /** The worst of what is pending, worst first; all of it is the view `pending`. */
        readonly pending: readonly PendingLine[];
        /** How much is pending in all. */
        readonly pendingCount: number;
        /** What was done since then, newest first. */
        readonly changes: readonly Change[];
        /** UTC instant: the one that was asked for, or seven days ago. */
        readonly changesSince: string;
      }
    | undefined;
}

interface From {
  readonly coalition: CoalitionDocument;
  readonly meetings: readonly MeetingDocument[];
  /** Open ones are enough, but for the chair. */
  readonly decisions: readonly DecisionDocument[];
  readonly items: readonly AgendaItemDocument[];
  /** Of the running round; for the secretary all that are posted, for the chair also those since `since`. */
  readonly updates: readonly UpdateDocument[];
  /** Needed for who leads or represents an organisation. */
  readonly members: readonly MemberDocument[];
  readonly today: string;
  /** UTC instant since which the chair wants to know what changed. */
  readonly since?: string | undefined;
}

/** Puts together what the other views say, so that they cannot disagree. */
export function todayView(from: From, viewer: Viewer): TodayView {
  const { coalition, today } = from;
  const round = roundView(from, viewer);
  const pending = pendingView(from, viewer);
  return {
    kind: 'today',
    today,
    setUp: coalition.state === 'set-up',
    meeting: round.meeting,
    mine: {
      mandates: pending.lines.filter((line) => line.mine && line.waitsFor === 'answer'),
      update: ownUpdate(coalition, round, viewer),
      proposals: ownProposals(from, viewer),
      deputies: deputiesFor(viewer.personId, from.members, today),
    },
    secretary: viewer.secretary ? forSecretary(from, round, viewer) : undefined,
    chair: viewer.chair ? forChair(from, pending, viewer) : undefined,
  };
}

function forChair(from: From, { lines, calls }: PendingView, viewer: Viewer): TodayView['chair'] {
  const changesSince = sinceOf(from);
  return {
    calls: calls.slice(0, mostCalls),
    callCount: calls.length,
    pending: lines.slice(0, mostPending),
    pendingCount: lines.length,
    changes: recentChanges(from, { since: changesSince, reader: viewer.personId }),
    changesSince,
  };
}

/** Begins at the start of a day where nothing was asked, so that the view stays the same all day long. */
function sinceOf({ coalition, today, since }: Pick<From, 'coalition' | 'today' | 'since'>): string {
  const daysAgo = (days: number) => startOfDay(addDays(today, -days), coalition.timeZone);
  if (!since) return daysAgo(latelyDays);
  const furthest = daysAgo(furthestDays);
  return since < furthest ? furthest : since;
}

function ownUpdate(coalition: CoalitionDocument, round: RoundView, viewer: Viewer): TodayView['mine']['update'] {
  const organisations = present(coalition)
    .filter((one) => one.inRound && viewer.represents.includes(one.id))
    .map(({ id, name }) => ({ id, name, posted: round.updates.some((update) => update.organisationId === id) }));
  const posted =
    organisations.length > 0
      ? organisations.every((one) => one.posted)
      : round.updates.some((update) => update.postedBy.id === viewer.personId);
  // Whose organisation takes no part in the round is not asked, nor is who leads and represents nobody.
  const asked = organisations.length > 0 || (!viewer.leads && viewer.says.length === 0);
  return { asked, posted, organisations };
}

function ownProposals({ coalition, items, today }: From, viewer: Viewer): AgendaItemFields[] {
  const shown = (item: AgendaItemDocument) =>
    ['proposed', 'accepted', 'postponed'].includes(item.state) ||
    (item.state === 'declined' && item.changedAt >= addDays(today, -refusedDays));
  return items
    .filter((item) => item.proposedBy.id === viewer.personId && shown(item))
    .sort((a, b) => byAge(b, a))
    .map((item) => agendaItemFields(coalition, item, viewer));
}

function forSecretary(from: From, round: RoundView, viewer: Viewer): TodayView['secretary'] {
  const { proposals, toClose, lines, meeting } = agendaView(from, viewer);
  const empty = lines.flatMap((line) => (line.fixed !== undefined && line.wantsInput ? [line.fixed] : []));
  const open = from.items.filter((item) => item.state !== 'declined' && item.state !== 'withdrawn');
  const fixedWithoutInput = meeting
    ? empty.map((key) => ({ key, meetingId: meeting.id, meetingDate: meeting.date }))
    : [];
  const { missing } = coalitionView({ ...from, posts: [...from.updates, ...open] }, viewer);
  return { proposals, notPosted: round.missing, missing, toClose, fixedWithoutInput };
}

/** Reads what this viewer's day needs and no more. */
export async function loadToday(
  store: Store,
  from: { coalition: CoalitionDocument; today: string; since?: string | undefined },
  viewer: Viewer,
): Promise<TodayView> {
  const { coalitionId } = from.coalition;
  const states = ['proposed', 'accepted', 'postponed', 'declined', ...(viewer.chair ? ['withdrawn'] : [])];
  const [meetings, decisions, items, members] = await Promise.all([
    store.list(coalitionId, 'meeting'),
    store.list(coalitionId, 'decision', viewer.chair ? {} : { states: ['open'] }),
    store.list(coalitionId, 'agendaItem', { states }),
    viewer.leads || viewer.represents.length > 0 ? store.list(coalitionId, 'member', { states: ['active'] }) : [],
  ]);
  const round = roundStart(documentsOf(meetings));
  const changes = viewer.chair ? sinceOf(from) : round;
  const since = viewer.secretary ? {} : { since: round < changes ? round : changes };
  const updates = await store.list(coalitionId, 'update', { states: ['posted'], ...since });
  return todayView(
    {
      ...from,
      meetings: documentsOf(meetings),
      decisions: documentsOf(decisions),
      items: documentsOf(items),
      members: documentsOf(members),
      updates: documentsOf(updates),
    },
    viewer,
  );
}
