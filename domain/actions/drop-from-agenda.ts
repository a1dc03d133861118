import { z } from 'zod';
import { defineAction } from '../action';
import { changedItem } from '../agenda/agenda-items';
import { DomainError } from '../error';
import { itemOf } from '../mandates/returned-to-agenda';

/**
 * Takes back what a decision proposed by itself, once nothing of it is left: everybody agreed after all and every condition
 * is met. Only while nobody has judged the proposal yet.
 */
export const dropFromAgenda = defineAction({
  name: 'drop-from-agenda',
  kind: 'agendaItem',
  internal: true,
  input: z.object({ decision: z.string(), why: z.string() }),
  target: (input) => itemOf(input.decision, input.why),
  decide(item, input, context) {
    if (!item) throw new DomainError('not-found', { id: itemOf(input.decision, input.why) });
    if (item.state !== 'proposed') return item;
    return changedItem(item, context, { what: 'withdraw-item', as: 'system', set: { state: 'withdrawn' } });
  },
});
