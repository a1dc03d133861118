import { z } from 'zod';
import { defineAction } from '../action';
import { changedItem, itemInput, openItem, tellProposer } from '../agenda/agenda-items';
import { text } from '../input';
import { mustLead } from '../permissions';

/**
 * Keeps an item off the agenda, with a reason the proposer hears.
 * @throws DomainError `bad-input`, `not-found`, `item-closed`, `only-secretary-or-chair`, `not-set-up`
 */
export const declineItem = defineAction({
  name: 'decline-item',
  kind: 'agendaItem',
  input: z.object({ item: itemInput(), reason: text(1000) }),
  target: (input) => input.item,
  decide(existing, input, context) {
    const as = mustLead(context);
    const item = openItem(existing, input.item);
    const { reason } = input;
    return changedItem(item, context, {
      what: 'decline-item',
      as,
      set: { state: 'declined', reason, postponedUntilAfter: undefined, rank: undefined },
      details: { reason },
      notices: tellProposer(item, context, { what: 'item-declined', params: { reason } }),
    });
  },
});
