import type { AgendaItemDocument, MeetingDocument } from '../../domain/documents';
import { documentsOf } from '../../domain/store/documents-of';
import { type PastLine, pastAgendaView } from '../../domain/views/agenda-past';
import type { ScreenContext } from './screen';

/**
 * What was on the agenda of a meeting that was held. Items hear of the closing a moment later than the meeting itself
 * (`apply` notices), so what the meeting says of them counts until then.
 */
export async function pastLines(
  { store, coalition }: Pick<ScreenContext, 'store' | 'coalition'>,
  meeting: MeetingDocument,
): Promise<readonly PastLine[]> {
  const items = documentsOf(await store.list(coalition.coalitionId, 'agendaItem'));
  const closing = meeting.trace.findLast((entry) => entry.what === 'close-meeting')?.details ?? {};
  const names = (list: unknown, item: AgendaItemDocument) => Array.isArray(list) && list.includes(item.id);
  const known = items.map((item) => {
    if (item.meetings.some((one) => one.id === meeting.id)) return item;
    const outcome = names(closing.discussed, item)
      ? ('discussed' as const)
      : names(closing.carried, item)
        ? ('carried-over' as const)
        : undefined;
    return outcome ? { ...item, meetings: [...item.meetings, { id: meeting.id, date: meeting.date, outcome }] } : item;
  });
  return pastAgendaView({ coalition, meeting, items: known }).lines;
}
