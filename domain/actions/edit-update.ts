import { z } from 'zod';
import { defineAction } from '../action';
import { clearable } from '../clearable';
import { themes, updateTypes } from '../documents';
import { DomainError } from '../error';
import { choice, line, optional, tick } from '../input';
import { mustBeUnchanged, seenInput } from '../must-be-unchanged';
import { capacityOf, leads } from '../permissions';
import { show, traced } from '../trace';

/**
 * Changes or withdraws one's own update; secretary and chair may do it for anyone. The trace keeps the old words.
 * @throws DomainError `bad-input`, `not-found`, `only-own`, `update-withdrawn`, `changed-meanwhile`
 */
export const editUpdate = defineAction({
  name: 'edit-update',
  kind: 'update',
  input: z.object({
    update: line(),
    type: optional(choice(updateTypes)),
    theme: clearable(choice([...themes, ''])),
    text: clearable(z.string('required').max(4000, 'too-long')),
    withdraw: tick(),
    seen: seenInput(['type', 'theme', 'text']),
  }),
  target: (input) => input.update,
  decide(update, input, context) {
    if (!update) throw new DomainError('not-found', { id: input.update });
    if (update.postedBy.id !== context.actor.person.id && !leads(context)) throw new DomainError('only-own');
    if (update.state === 'withdrawn') throw new DomainError('update-withdrawn');
    const before = { type: update.type, theme: update.theme, text: update.text };
    mustBeUnchanged({
      seen: input.seen,
      wanted: { type: input.type, theme: input.theme, text: input.text },
      current: before,
      trace: update.trace,
      changes: ({ what }) => what === 'post-update' || what === 'edit-update',
    });
    const type = input.type ?? update.type;
    const text = input.text ?? update.text;
    if (!input.withdraw && type !== 'nothing' && !text)
      throw new DomainError('bad-input', { fields: { text: 'required' } });
    return {
      ...update,
      type,
      theme: (input.theme ?? update.theme) || undefined,
      text,
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
