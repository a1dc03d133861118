import { z } from 'zod';
import { defineAction } from '../action';
import { newEnvelope, themes, updateTypes } from '../documents';
import { DomainError } from '../error';
import { choice, line, optional, text } from '../input';
import { capacityOf, speakingFor } from '../permissions';
import { sourceInput } from '../source-input';
import { show, traced } from '../trace';

/** Posts a local update in the round. Anyone in the channel may, set up or not (seed 000: begin small). */
export const postUpdate = defineAction({
  name: 'post-update',
  kind: 'update',
  input: z.object({
    type: choice(updateTypes),
    theme: optional(choice(themes)),
    text: optional(text()),
    for: optional(line()),
    source: sourceInput,
  }),
  target: (_, { request }) => `update:${request}`,
  decide(_, input, context) {
    if (input.type !== 'nothing' && !input.text) throw new DomainError('bad-input', { fields: { text: 'required' } });
    const behalf = speakingFor(input.for, context);
    return {
      ...newEnvelope({ id: `update:${context.request}`, coalitionId: context.coalitionId, now: context.now }),
      kind: 'update',
      state: 'posted',
      type: input.type,
      theme: input.theme,
      text: input.text ?? '',
      for: behalf,
      postedBy: context.actor.person,
      source: input.source,
      trace: [traced(context, { what: 'post-update', as: capacityOf(behalf, context), for: behalf.organisationId })],
      notices: [show(context, 'self', true), show(context, 'round')],
    };
  },
});
