import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { show, traced } from '../trace';

/** Lets an update know the agenda item that came from it, or that this item was withdrawn again. */
export const linkItem = defineAction({
  name: 'link-item',
  kind: 'update',
  internal: true,
  input: z.object({ update: z.string(), item: z.string(), withdrawn: z.boolean().optional() }),
  target: (input) => input.update,
  decide(update, input, context) {
    if (!update) throw new DomainError('not-found', { id: input.update });
    const agendaItemId = input.withdrawn ? undefined : input.item;
    if (update.agendaItemId === agendaItemId) return update;
    return {
      ...update,
      agendaItemId,
      trace: [
        ...update.trace,
        traced(context, {
          what: input.withdrawn ? 'unlink-item' : 'link-item',
          as: 'system',
          details: { item: input.item },
        }),
      ],
      notices: [...update.notices, show(context, 'self'), show(context, 'round')],
    };
  },
});
