import { z } from 'zod';
import { type Context, defineAction } from '../action';
import { changedItem, itemInput, openItem } from '../agenda/agenda-items';
import { clearable } from '../clearable';
import { type AgendaItemDocument, type Capacity, purposes, regionalReasons } from '../documents';
import { DomainError } from '../error';
import { choice, line, minutes, optional } from '../input';
import { overwritten } from '../overwritten';
import { capacityOf, leads, mustLead } from '../permissions';

/**
 * Changes the words of an item: one's own while nobody judged it, chair and secretary as long as it is open. A field that
 * is left out stays; an emptied explanation goes.
 * @throws DomainError `bad-input`, `not-found`, `item-closed`, `only-own`, `only-secretary-or-chair`
 */
export const editItem = defineAction({
  name: 'edit-item',
  kind: 'agendaItem',
  input: z.object({
    item: itemInput(),
    title: optional(line()),
    why: optional(choice(regionalReasons)),
    explanation: clearable(z.string('required').max(4000, 'too-long')),
    purpose: optional(choice(purposes)),
    minutes: optional(minutes()),
  }),
  target: (input) => input.item,
  decide(existing, input, context) {
    const item = openItem(existing, input.item);
    const as = mayEdit(item, context);
    const next = {
      title: input.title ?? item.title,
      why: input.why ?? item.why,
      explanation: (input.explanation ?? item.explanation) || undefined,
      purpose: input.purpose ?? item.purpose,
      minutes: input.minutes ?? item.minutes,
    };
    const before = overwritten(item, next);
    if (Object.keys(before).length === 0) return item;
    return changedItem(item, context, { what: 'edit-item', as, set: next, details: before });
  },
});

function mayEdit(item: AgendaItemDocument, context: Context): Capacity {
  if (leads(context)) return mustLead(context);
  if (item.proposedBy.id !== context.actor.person.id) throw new DomainError('only-own');
  return item.state === 'proposed' ? capacityOf(item.for, context) : mustLead(context);
}
