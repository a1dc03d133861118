import { z } from 'zod';
import { defineAction } from '../action';
import { channelReference, newCoalition } from '../documents';
import { traced } from '../trace';

/** Remembers where the channel is, at the first sign of life in it; the coalition exists from then on. */
export const connectChannel = defineAction({
  name: 'connect-channel',
  kind: 'coalition',
  internal: true,
  founds: true,
  input: z.object({ channel: channelReference, language: z.enum(['nl', 'en']).optional() }),
  target: () => 'coalition',
  decide(existing, input, context) {
    if (existing && JSON.stringify(existing.channel) === JSON.stringify(input.channel)) return existing;
    const coalition = existing ?? {
      ...newCoalition(context.coalitionId, context.now),
      language: input.language ?? ('nl' as const),
      trace: [traced(context, { what: 'connect-channel', as: 'system' })],
    };
    return { ...coalition, channel: input.channel };
  },
});
