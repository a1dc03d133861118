import { z } from 'zod';
import { type Context, defineAction } from '../action';
import { changedItem, itemInput, openItem } from '../agenda/agenda-items';
import { clearable } from '../clearable';
import { type AgendaItemDocument, type Capacity, purposes, regionalReasons } from '../documents';
import { DomainError } from '../error';
import { choice, kept, line, minutes, optional } from '../input';
import { mustBeUnchanged, seenInput } from '../must-be-unchanged';
import { overwritten } from '../overwritten';
import { capacityOf, leads, mustLead } from '../permissions';

/** What changes words or minutes of an item, each with the fields that it changed among its details. */
const changing = ['edit-item', 'accept-item', 'time-item'];

/**
 * Changes the words of an item: one's own while nobody judged it, chair and secretary as long as it is open. A field that
 * is left out stays; an emptied explanation or reason goes.
 * @throws DomainError `bad-input`, `not-found`, `item-closed`, `only-own`, `only-secretary-or-chair`,
 * `changed-meanwhile`
 */
export const editItem = defineAction({
  name: 'edit-item',
  kind: 'agendaItem',
  input: z.object({
    item: itemInput(),
    title: kept(line()),
    why: clearable(choice([...regionalReasons, ''])),
    explanation: clearable(z.string('required').max(4000, 'too-long')),
    purpose: optional(choice(purposes)),
    minutes: kept(minutes()),
    seen: seenInput(['title', 'why', 'explanation', 'purpose', 'minutes']),
  }),
  target: (input) => input.item,
  decide(existing, input, context) {
    const item = openItem(existing, input.item);
    const as = mayEdit(item, context);
    const { title, why, explanation, purpose, minutes } = input;
    mustBeUnchanged({
      seen: input.seen,
      wanted: { title, why, explanation, purpose, minutes },
      current: {
        title: item.title,
        why: item.why,
        explanation: item.explanation,
        purpose: item.purpose,
        minutes: item.minutes,
      },
      trace: item.trace,
      changes: ({ what, details = {} }, lost) =>
        what === 'propose-item' || (lost.some((field) => field in details) && changing.includes(what)),
    });
    const next = {
      title: title ?? item.title,
      why: (why ?? item.why) || undefined,
      explanation: (explanation ?? item.explanation) || undefined,
      purpose: purpose ?? item.purpose,
      minutes: minutes ?? item.minutes,
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
