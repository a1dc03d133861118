import { z } from 'zod';
import { defineAction } from '../action';
import { changedItem, itemInput, openItem } from '../agenda/agenda-items';
import { minutes } from '../input';
import { mustLead } from '../permissions';

/**
 * Gives an open item its minutes.
 * @throws DomainError `bad-input`, `not-found`, `item-closed`, `only-secretary-or-chair`, `not-set-up`
 */
export const timeItem = defineAction({
  name: 'time-item',
  kind: 'agendaItem',
  input: z.object({ item: itemInput(), minutes: minutes() }),
  target: (input) => input.item,
  decide(existing, input, context) {
    const as = mustLead(context);
    const item = openItem(existing, input.item);
    if (item.minutes === input.minutes) return item;
    return changedItem(item, context, {
      what: 'time-item',
      as,
      set: { minutes: input.minutes },
      details: { minutes: item.minutes },
    });
  },
});
