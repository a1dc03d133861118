import { standsSince } from '../agenda/stands-since';
import {
  type AgendaItemDocument,
  type CoalitionDocument,
  type FixedItemKey,
  fixedItemKeys,
  type MeetingDocument,
} from '../documents';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';
import { type AgendaItemFields, agendaItemFields } from './agenda-item';
import { type WrittenInput, writtenInput } from './agenda-lines';
import { byRank } from './agenda-order';
import { type MeetingLine, meetingLines } from './meetings';
import { everyone } from './viewer';

export interface PastLine extends AgendaItemFields {
  readonly outcome: 'discussed' | 'carried-over';
}

/** The agenda of a meeting that was held, and what became of it: items remember the meetings they were on. */
export interface PastAgendaView {
  readonly kind: 'pastAgenda';
  readonly meeting: { readonly id: string; readonly date: string; readonly place: string | undefined };
  /** In the order of the agenda. */
  readonly lines: readonly PastLine[];
  /** What was written beforehand for fixed points. */
  readonly inputs: readonly (WrittenInput & { readonly fixed: FixedItemKey })[];
  /** Meetings that are planned, and those held around this one, newest date first. */
  readonly meetings: readonly MeetingLine[];
}

export function pastAgendaView(from: {
  coalition: CoalitionDocument;
  meeting: MeetingDocument;
  items: readonly AgendaItemDocument[];
  meetings?: readonly MeetingDocument[];
}): PastAgendaView {
  const { coalition, meeting } = from;
  return {
    kind: 'pastAgenda',
    meeting: { id: meeting.id, date: meeting.date, place: meeting.place },
    lines: [...from.items].sort(byRank).flatMap((item) => {
      const on = item.meetings.find((one) => one.id === meeting.id);
      if (!on) return [];
      // "Since when" as it was said at that meeting, not as it became later.
      const meetings = item.meetings.filter((one) => one.date < on.date);
      // What was is only looked at here, whoever looks.
      return [{ ...agendaItemFields(coalition, { ...item, meetings }, everyone), outcome: on.outcome }];
    }),
    inputs: fixedItemKeys.flatMap((fixed) => {
      const written = writtenInput(meeting, fixed);
      return written ? [{ fixed, ...written }] : [];
    }),
    meetings: meetingLines(from.meetings ?? [meeting], meeting.id),
  };
}

/**
 * Reads the agenda of a meeting that was held. Items hear of the closing a moment later than the meeting itself (`apply`
 * notices), so what the meeting says of them counts until then.
 */
export async function loadPastAgenda(
  store: Store,
  from: { coalition: CoalitionDocument; meeting: MeetingDocument },
): Promise<PastAgendaView> {
  const { coalition, meeting } = from;
  const [items, meetings] = await Promise.all([
    store.list(coalition.coalitionId, 'agendaItem'),
    store.list(coalition.coalitionId, 'meeting', { states: ['planned', 'held'] }),
  ]);
  return pastAgendaView({
    coalition,
    meeting,
    items: documentsOf(items).map((item) => asClosed(item, meeting, coalition)),
    meetings: documentsOf(meetings),
  });
}

/** The item as it becomes once it has heard of the closing. */
function asClosed(
  item: AgendaItemDocument,
  meeting: MeetingDocument,
  { timeZone }: CoalitionDocument,
): AgendaItemDocument {
  const { discussed, carried } = meeting.trace.findLast((entry) => entry.what === 'close-meeting')?.details ?? {};
  const names = (list: unknown) => Array.isArray(list) && list.includes(item.id);
  const outcome = names(discussed) ? 'discussed' : names(carried) ? 'carried-over' : undefined;
  if (!outcome || item.meetings.some((one) => one.id === meeting.id)) return item;
  if (standsSince(item, timeZone) > meeting.date) return item;
  return { ...item, meetings: [...item.meetings, { id: meeting.id, date: meeting.date, outcome }] };
}
