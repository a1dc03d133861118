import { z } from 'zod';

const mention = z.object({
  type: z.literal('mention'),
  text: z.string(),
  mentioned: z.object({ id: z.string(), name: z.string().optional() }),
});

/** An activity that the bot sends: the part of the Bot Framework's schema that the channel page can show. */
export const botActivity = z.object({
  type: z.string(),
  text: z.string().optional(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional(),
  summary: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).optional(),
  entities: z.array(z.union([mention, z.looseObject({ type: z.string() })])).optional(),
  channelData: z.looseObject({}).optional(),
});

export type BotActivity = z.infer<typeof botActivity>;
