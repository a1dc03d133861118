import { dateIn } from '../dates';
import type { AgendaItemDocument } from '../documents';

/**
 * The day an item last came onto the agenda, a plain date in the coalition's time zone: when it was accepted, or proposed
 * while it never was. A meeting before that day had nothing to do with it, however late it is closed.
 */
export function standsSince(item: AgendaItemDocument, timeZone: string): string {
  return dateIn(timeZone, item.trace.findLast(({ what }) => what === 'accept-item')?.at ?? item.createdAt);
}
