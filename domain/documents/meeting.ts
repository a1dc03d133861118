import { z } from 'zod';
import { envelope, instant, plainDate } from './common';

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
});
export type MeetingDocument = z.infer<typeof meetingDocument>;
