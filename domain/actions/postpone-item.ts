import { z } from 'zod';
import { defineAction } from '../action';
import { changedItem, itemInput, openItem, tellProposer } from '../agenda/agenda-items';
import { DomainError } from '../error';
import { date, optional, text } from '../input';
import { mustLead } from '../permissions';

/**
 * Keeps an item for later, with a reason the proposer hears. With `untilAfter` (plain date) it comes back by itself as a
 * proposal for the first meeting after that date; without, when chair or secretary accept it.
 * @throws DomainError `bad-input`, `not-found`, `item-closed`, `only-secretary-or-chair`, `not-set-up`
 */
export const postponeItem = defineAction({
  name: 'postpone-item',
  kind: 'agendaItem',
  input: z.object({ item: itemInput(), reason: text(1000), untilAfter: optional(date()) }),
  target: (input) => input.item,
  decide(existing, input, context) {
    const as = mustLead(context);
    const item = openItem(existing, input.item);
    const { reason, untilAfter } = input;
    if (untilAfter && untilAfter < context.today)
      throw new DomainError('bad-input', { fields: { untilAfter: 'in-the-past' } });
    return changedItem(item, context, {
      what: 'postpone-item',
      as,
      set: { state: 'postponed', reason, postponedUntilAfter: untilAfter, rank: undefined },
      details: { reason, ...(untilAfter && { untilAfter }) },
      notices: tellProposer(item, context, {
        what: 'item-postponed',
        params: { reason, ...(untilAfter && { untilAfter }) },
      }),
    });
  },
});
