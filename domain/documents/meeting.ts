import { z } from 'zod';
import { fixedItemKeys } from './coalition';
import { envelope, instant, person, plainDate } from './common';

export const meetingDocument = z.object({
  ...envelope,
  kind: z.literal('meeting'),
  state: z.enum(['planned', 'held', 'cancelled']),
  date: plainDate,
  /** Local time, `HH:MM`. */
  time: z.string().optional(),
  place: z.string().optional(),
  /** Length, minutes. */
  minutes: z.number().int(),
  closedAt: instant.optional(),
  /** What was written beforehand for points that are always there. */
  input: z.partialRecord(z.enum(fixedItemKeys), z.object({ text: z.string(), by: person, at: instant })).optional(),
});
export type MeetingDocument = z.infer<typeof meetingDocument>;
