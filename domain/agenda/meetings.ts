import { z } from 'zod';
import type { Context } from '../action';
import { addDays } from '../dates';
import type { Capacity, MeetingDocument } from '../documents';
import { DomainError } from '../error';
import { line, wholeNumber } from '../input';
import { show, traced } from '../trace';

export const meetingInput = () => line();

/** A time of day as people type it: `13:30`, `9:05`, `13.30`; `''` is none. Kept as `HH:MM`. */
export const clockTime = () =>
  z
    .string('not-a-time')
    .trim()
    .regex(/^(([01]?\d|2[0-3])[:.][0-5]\d)?$/, 'not-a-time')
    .transform((value) => (value === '' ? value : value.replace('.', ':').padStart(5, '0')));

/** Length of a meeting, minutes: as long as the coalition's settings allow. */
export const meetingLength = () => wholeNumber().min(15, 'out-of-range').max(600, 'out-of-range');

/** Refuses a day that is over, and one so far ahead that the year must be a slip. */
export function mustBeAhead(date: string, { today }: Context): void {
  const problem = date < today ? 'in-the-past' : date > addDays(today, 3 * 366) ? 'too-far' : undefined;
  if (problem) throw new DomainError('bad-input', { fields: { date: problem } });
}

/**
 * The meeting, when it is still to come.
 * @throws DomainError `not-found`, `meeting-held`, `meeting-cancelled`
 */
export function plannedMeeting(meeting: MeetingDocument | undefined, id: string): MeetingDocument {
  if (!meeting) throw new DomainError('not-found', { id });
  if (meeting.state === 'held') throw new DomainError('meeting-held', { date: meeting.date });
  if (meeting.state === 'cancelled') throw new DomainError('meeting-cancelled', { date: meeting.date });
  return meeting;
}

/** The meeting with `set` laid over it, one line in its trace, and every card that names the next meeting brought up to date. */
export function changedMeeting(
  meeting: MeetingDocument,
  context: Context,
  change: { what: string; as: Capacity; set: Partial<MeetingDocument>; details?: Record<string, unknown> },
): MeetingDocument {
  const { what, as, set, details } = change;
  return {
    ...meeting,
    ...set,
    trace: [...meeting.trace, traced(context, { what, as, details })],
    notices: [...meeting.notices, show(context, 'self'), show(context, 'agenda'), show(context, 'round')],
  };
}
