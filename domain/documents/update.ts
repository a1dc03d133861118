import { z } from 'zod';
import { sourceMessage } from './agenda-item';
import { envelope, onBehalf, person } from './common';

/** What kind of local news it is (domain.md, The round). `nothing` counts as posted. */
export const updateTypes = ['progress', 'bottleneck', 'good-practice', 'question', 'nothing'] as const;
export const updateType = z.enum(updateTypes);
export type UpdateType = z.infer<typeof updateType>;

/** Themes of the first 1000 days that updates are about. */
export const themes = [
  'before-pregnancy',
  'pregnancy',
  'after-birth',
  'upbringing',
  'livelihood',
  'parents',
  'data',
  'cooperation',
  'other',
] as const;
export const theme = z.enum(themes);
export type Theme = z.infer<typeof theme>;

export const updateDocument = z.object({
  ...envelope,
  kind: z.literal('update'),
  state: z.enum(['posted', 'withdrawn']),
  type: updateType,
  theme: theme.optional(),
  text: z.string(),
  for: onBehalf,
  postedBy: person,
  source: sourceMessage.optional(),
  /** The agenda item that came from it. */
  agendaItemId: z.string().optional(),
});
export type UpdateDocument = z.infer<typeof updateDocument>;
