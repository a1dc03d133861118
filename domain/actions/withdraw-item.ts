import { z } from 'zod';
import { defineAction } from '../action';
import { changedItem, itemInput, openItem } from '../agenda/agenda-items';
import { DomainError } from '../error';
import { capacityOf } from '../permissions';
import { apply } from '../trace';

/**
 * Takes back one's own item, as long as it was not discussed. Chair and secretary decline or postpone instead, with a reason.
 * @throws DomainError `not-found`, `only-own`, `item-closed`
 */
export const withdrawItem = defineAction({
  name: 'withdraw-item',
  kind: 'agendaItem',
  input: z.object({ item: itemInput() }),
  target: (input) => input.item,
  decide(existing, input, context) {
    if (!existing) throw new DomainError('not-found', { id: input.item });
    if (existing.proposedBy.id !== context.actor.person.id) throw new DomainError('only-own');
    if (existing.state === 'withdrawn') return existing;
    const item = openItem(existing, input.item);
    const update = item.origin?.updateId;
    return changedItem(item, context, {
      what: 'withdraw-item',
      as: capacityOf(item.for, context),
      set: { state: 'withdrawn', rank: undefined },
      // The bottleneck itself did not go away: anyone may put it on the agenda again.
      notices: update
        ? [apply(context, { action: 'link-item', target: update, input: { update, item: item.id, withdrawn: true } })]
        : [],
    });
  },
});
