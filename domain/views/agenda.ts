import { openItemStates } from '../agenda/agenda-items';
import { writersOf } from '../agenda/fixed-input';
import type { AgendaItemDocument, CoalitionDocument, MeetingDocument, UpdateDocument } from '../documents';
import { organisationOf } from '../organisations';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';
import { type AgendaItemFields, agendaItemFields } from './agenda-item';
import { type AgendaLine, agendaLines } from './agenda-lines';
import { byAge, byReturn } from './agenda-order';
import { type MeetingLine, meetingLines, meetingToClose, roundStart, upcomingMeeting } from './meetings';
import type { Viewer } from './viewer';

/** The next agenda. Nothing of it is stored: it is the accepted items that are still open (design, Documents). */
export interface AgendaView {
  readonly kind: 'agenda';
  /** Undefined while nothing is planned. */
  readonly meeting:
    | {
        readonly id: string;
        readonly date: string;
        readonly time: string | undefined;
        readonly place: string | undefined;
        readonly minutes: number;
      }
    | undefined;
  readonly lines: readonly AgendaLine[];
  /** To be judged: proposed, or postponed and due back. Oldest first. */
  readonly proposals: readonly AgendaItemFields[];
  /** Postponed and not due back yet; those without a date come last. */
  readonly postponed: readonly AgendaItemFields[];
  /** Minutes of all lines together. */
  readonly total: number;
  /** Minutes the meeting lasts. */
  readonly length: number;
  /** Minutes too much; 0 when it fits. */
  readonly over: number;
  /** For chair and secretary: the meeting whose day has come and that is still to be closed. */
  readonly toClose: { readonly id: string; readonly date: string } | undefined;
  /** Meetings that are planned, and the last that were held, newest date first. */
  readonly meetings: readonly MeetingLine[];
  /** This viewer is chair or secretary: they judge, order and plan. */
  readonly leads: boolean;
  /** False while nobody is secretary: people propose, nobody can accept yet. */
  readonly setUp: boolean;
}

export function agendaView(
  from: {
    coalition: CoalitionDocument;
    /** For the lines those that are planned are enough; the list has all that are given. */
    meetings: readonly MeetingDocument[];
    /** Those that are open are enough. */
    items: readonly AgendaItemDocument[];
    /** Decisions that wait for answers. */
    decisionsPending?: number;
    /** Of the running round; those of the parents' representation are enough. */
    updates?: readonly UpdateDocument[];
    /** Plain date in the coalition's time zone. */
    today: string;
  },
  viewer: Viewer,
): AgendaView {
  const { coalition, meetings, items, updates = [], today } = from;
  const meeting = upcomingMeeting(meetings, today);
  const toClose = viewer.leads ? meetingToClose(meetings, today) : undefined;
  const since = roundStart(meetings);
  const parentsPosted = updates.some(
    (one) => one.state === 'posted' && one.createdAt > since && organisationOf(coalition, one.for)?.kind === 'parents',
  );
  const lines = agendaLines({ ...from, parentsPosted }, meeting, viewer);
  const total = lines.reduce((sum, line) => sum + line.minutes, 0);
  const length = meeting?.minutes ?? coalition.meetingMinutes;
  const back = (item: AgendaItemDocument) => isBack(item, today, meeting);
  const fields = (item: AgendaItemDocument) => agendaItemFields(coalition, item, viewer);
  const postponed = items.filter((item) => item.state === 'postponed');
  return {
    kind: 'agenda',
    meeting: meeting && {
      id: meeting.id,
      date: meeting.date,
      time: meeting.time,
      place: meeting.place,
      minutes: meeting.minutes,
    },
    lines,
    proposals: [...items.filter((item) => item.state === 'proposed'), ...postponed.filter(back)]
      .sort(byAge)
      .map(fields),
    postponed: postponed
      .filter((item) => !back(item))
      .sort(byReturn)
      .map(fields),
    total,
    length,
    over: Math.max(0, total - length),
    toClose: toClose && { id: toClose.id, date: toClose.date },
    meetings: meetingLines(meetings),
    leads: viewer.leads,
    setUp: coalition.state === 'set-up',
  };
}

/** A postponed item is back once its date is over, or for the first meeting after it. */
function isBack(item: AgendaItemDocument, today: string, meeting: MeetingDocument | undefined): boolean {
  const until = item.postponedUntilAfter;
  return until !== undefined && (until < today || (meeting !== undefined && until < meeting.date));
}

/** Reads what the next agenda needs: meetings, open items, and whether the parents' representation shared something. */
export async function loadAgenda(
  store: Store,
  from: { coalition: CoalitionDocument; today: string; decisionsPending?: number },
  viewer: Viewer,
): Promise<AgendaView> {
  const { coalition, today } = from;
  const { coalitionId } = coalition;
  const [stored, items] = await Promise.all([
    store.list(coalitionId, 'meeting', { states: ['planned', 'held'] }),
    store.list(coalitionId, 'agendaItem', { states: openItemStates }),
  ]);
  const meetings = documentsOf(stored);
  const next = upcomingMeeting(meetings, today);
  // What was posted matters only while the parents' point stands there empty.
  const asks = next && !next.input?.parents && writersOf('parents', coalition).length > 0;
  const updates = asks
    ? await store.list(coalitionId, 'update', { states: ['posted'], since: roundStart(meetings) })
    : [];
  return agendaView({ ...from, meetings, items: documentsOf(items), updates: documentsOf(updates) }, viewer);
}
