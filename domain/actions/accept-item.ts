import { z } from 'zod';
import { defineAction } from '../action';
import { changedItem, itemInput, openItem, tellProposer } from '../agenda/agenda-items';
import { minutes, optional } from '../input';
import { mustLead } from '../permissions';

/**
 * Puts an item on the next agenda, as the last one; the proposer hears it (domain.md: only chair and secretary accept).
 * What is on it already stays where it is, and nobody hears it twice; other minutes are taken over.
 * @throws DomainError `bad-input`, `not-found`, `item-closed`, `only-secretary-or-chair`, `not-set-up`
 */
export const acceptItem = defineAction({
  name: 'accept-item',
  kind: 'agendaItem',
  input: z.object({ item: itemInput(), minutes: optional(minutes()) }),
  target: (input) => input.item,
  decide(existing, input, context) {
    const as = mustLead(context);
    const item = openItem(existing, input.item);
    const given = input.minutes ?? item.minutes;
    if (item.state === 'accepted') {
      if (given === item.minutes) return item;
      return changedItem(item, context, {
        what: 'time-item',
        as,
        set: { minutes: given },
        details: { minutes: item.minutes },
      });
    }
    return changedItem(item, context, {
      what: 'accept-item',
      as,
      set: {
        state: 'accepted',
        minutes: given,
        // The order of accepting is the order on the agenda until someone places it: no other item needs to be read.
        rank: Date.parse(context.now),
        reason: undefined,
        postponedUntilAfter: undefined,
      },
      details: { minutes: given },
      notices: tellProposer(item, context, { what: 'item-accepted' }),
    });
  },
});
