import { z } from 'zod';
import { defineAction } from '../action';
import { changedItem, itemInput, openItem } from '../agenda/agenda-items';
import { DomainError } from '../error';
import { mustLead } from '../permissions';

/** Far beyond any rank the agenda gives out (those are near the present in milliseconds), and still exact. */
const furthest = Number.MAX_SAFE_INTEGER;

/**
 * Moves an accepted item on the agenda. `rank` comes from the agenda view, which gives each item the ranks that stand for
 * one place up and one place down; smaller ranks come first.
 * @throws DomainError `bad-input`, `not-found`, `item-closed`, `item-not-accepted`, `only-secretary-or-chair`, `not-set-up`
 */
export const placeItem = defineAction({
  name: 'place-item',
  kind: 'agendaItem',
  input: z.object({
    item: itemInput(),
    // Without this an empty field would be 0: the first place.
    rank: z.preprocess(
      (value) => (typeof value === 'string' && value.trim() === '' ? undefined : (value ?? undefined)),
      z.coerce.number('not-a-number').min(-furthest, 'out-of-range').max(furthest, 'out-of-range'),
    ) as unknown as z.ZodCoercedNumber<number | string>,
  }),
  target: (input) => input.item,
  decide(existing, input, context) {
    const as = mustLead(context);
    const item = openItem(existing, input.item);
    if (item.state !== 'accepted') throw new DomainError('item-not-accepted', { title: item.title });
    if (item.rank === input.rank) return item;
    return changedItem(item, context, {
      what: 'place-item',
      as,
      set: { rank: input.rank },
      details: { rank: item.rank },
    });
  },
});
