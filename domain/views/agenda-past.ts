import type { AgendaItemDocument, CoalitionDocument, MeetingDocument } from '../documents';
import { type AgendaItemFields, agendaItemFields } from './agenda-item';
import { byRank } from './agenda-order';

export interface PastLine extends AgendaItemFields {
  readonly outcome: 'discussed' | 'carried-over';
}

/** The agenda of a meeting that was held, and what became of it: items remember the meetings they were on. */
export interface PastAgendaView {
  readonly kind: 'pastAgenda';
  readonly meeting: { readonly id: string; readonly date: string; readonly place: string | undefined };
  /** In the order of the agenda. */
  readonly lines: readonly PastLine[];
}

export function pastAgendaView(from: {
  coalition: CoalitionDocument;
  meeting: MeetingDocument;
  items: readonly AgendaItemDocument[];
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
      return [{ ...agendaItemFields(coalition, { ...item, meetings }), outcome: on.outcome }];
    }),
  };
}
