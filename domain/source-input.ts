import { z } from 'zod';
import { optional } from './input';

/** The chat message something comes from, as a message action hands it over. Only https links are kept. */
export const sourceInput = optional(
  z.object({
    text: z.string().transform((value) => value.slice(0, 4000)),
    by: z.string().max(200, 'too-long'),
    url: z
      .url({ protocol: /^https$/ })
      .optional()
      .catch(undefined),
  }),
);
