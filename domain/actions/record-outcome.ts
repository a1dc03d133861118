import { z } from 'zod';
import { defineAction } from '../action';
import { changedItem, isOpen } from '../agenda/agenda-items';
import { standsSince } from '../agenda/stands-since';
import { plainDate } from '../documents';
import { DomainError } from '../error';

/**
 * What a meeting did with an item. Discussed closes it; carried over leaves it as it was, so that it is on the next agenda
 * by itself and can say since when (seed 000). An item that came onto the agenda after the meeting's day stays untouched.
 */
export const recordOutcome = defineAction({
  name: 'record-outcome',
  kind: 'agendaItem',
  internal: true,
  input: z.object({
    item: z.string(),
    meeting: z.string(),
    date: plainDate,
    outcome: z.enum(['discussed', 'carried-over']),
  }),
  target: (input) => input.item,
  decide(item, input, context) {
    if (!item) throw new DomainError('not-found', { id: input.item });
    const { meeting: id, date, outcome } = input;
    if (item.meetings.some((meeting) => meeting.id === id)) return item;
    if (standsSince(item, context.coalition.timeZone) > date) return item;
    return changedItem(item, context, {
      what: outcome === 'discussed' ? 'discuss-item' : 'carry-item-over',
      as: 'system',
      set: {
        // Withdrawn or declined since the meeting was closed: that stands, the meeting is still remembered.
        state: outcome === 'discussed' && isOpen(item) ? 'discussed' : item.state,
        meetings: [...item.meetings, { id, date, outcome }],
      },
      details: { meeting: id, date },
    });
  },
});
