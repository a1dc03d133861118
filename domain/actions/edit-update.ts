import { z } from 'zod';
import { defineAction } from '../action';
import { themes, updateTypes } from '../documents';
import { DomainError } from '../error';
import { choice, line, optional, text } from '../input';
import { capacityOf, leads } from '../permissions';
import { show, traced } from '../trace';

/** Changes or withdraws one's own update; secretary and chair may do it for anyone. The trace keeps the old words. */
export const editUpdate = defineAction({
  name: 'edit-update',
  kind: 'update',
  input: z.object({
    update: line(),
    type: optional(choice(updateTypes)),
    theme: optional(choice(themes)),
    text: optional(text()),
    withdraw: optional(z.coerce.boolean()),
  }),
  target: (input) => input.update,
  decide(update, input, context) {
    if (!update) throw new DomainError('not-found', { id: input.update });
    if (update.postedBy.id !== context.actor.person.id && !leads(context)) throw new DomainError('only-own');
    if (update.state === 'withdrawn') throw new DomainError('update-withdrawn');
    const before = { type: update.type, theme: update.theme, text: update.text };
    return {
      ...update,
      type: input.type ?? update.type,
      theme: input.theme ?? update.theme,
      text: input.text ?? update.text,
      state: input.withdraw ? 'withdrawn' : 'posted',
      trace: [
        ...update.trace,
        traced(context, {
          what: input.withdraw ? 'withdraw-update' : 'edit-update',
          as: capacityOf(update.for, context),
          details: before,
        }),
      ],
      notices: [...update.notices, show(context, 'self'), show(context, 'round')],
    };
  },
});
