import { z } from 'zod';
import { defineAction } from '../action';
import {
  changedMeeting,
  clockTime,
  meetingInput,
  meetingLength,
  mustBeAhead,
  plannedMeeting,
} from '../agenda/meetings';
import { clearable } from '../clearable';
import { date, optional } from '../input';
import { overwritten } from '../overwritten';
import { mustLead } from '../permissions';

/**
 * Moves a meeting or changes its time, place or length; its id stays. A field that is left out stays, an emptied time or
 * place goes.
 * @throws DomainError `bad-input`, `not-found`, `meeting-held`, `meeting-cancelled`, `only-secretary-or-chair`, `not-set-up`
 */
export const changeMeeting = defineAction({
  name: 'change-meeting',
  kind: 'meeting',
  input: z.object({
    meeting: meetingInput(),
    date: optional(date()),
    time: clearable(clockTime()),
    place: clearable(z.string('required').max(200, 'too-long')),
    minutes: optional(meetingLength()),
  }),
  target: (input) => input.meeting,
  decide(existing, input, context) {
    const as = mustLead(context);
    const meeting = plannedMeeting(existing, input.meeting);
    if (input.date && input.date !== meeting.date) mustBeAhead(input.date, context);
    const next = {
      date: input.date ?? meeting.date,
      time: (input.time ?? meeting.time) || undefined,
      place: (input.place ?? meeting.place) || undefined,
      minutes: input.minutes ?? meeting.minutes,
    };
    const before = overwritten(meeting, next);
    if (Object.keys(before).length === 0) return meeting;
    return changedMeeting(meeting, context, { what: 'change-meeting', as, set: next, details: before });
  },
});
