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
import { date, kept } from '../input';
import { mustBeUnchanged, seenInput } from '../must-be-unchanged';
import { overwritten } from '../overwritten';
import { mustLead } from '../permissions';

/**
 * Moves a meeting or changes its time, place or length; its id stays. A field that is left out stays, an emptied time or
 * place goes.
 * @throws DomainError `bad-input`, `not-found`, `meeting-held`, `meeting-cancelled`, `only-secretary-or-chair`, `not-set-up`,
 * `changed-meanwhile`
 */
export const changeMeeting = defineAction({
  name: 'change-meeting',
  kind: 'meeting',
  input: z.object({
    meeting: meetingInput(),
    date: kept(date()),
    time: clearable(clockTime()),
    place: clearable(z.string('required').max(200, 'too-long')),
    minutes: kept(meetingLength()),
    seen: seenInput(['date', 'time', 'place', 'minutes']),
  }),
  target: (input) => input.meeting,
  decide(existing, input, context) {
    const as = mustLead(context);
    const meeting = plannedMeeting(existing, input.meeting);
    const { date, time, place, minutes } = input;
    mustBeUnchanged({
      seen: input.seen,
      wanted: { date, time, place, minutes },
      current: { date: meeting.date, time: meeting.time, place: meeting.place, minutes: meeting.minutes },
      trace: meeting.trace,
      changes: ({ what, details = {} }, lost) =>
        what === 'plan-meeting' || (what === 'change-meeting' && lost.some((field) => field in details)),
    });
    if (date && date !== meeting.date) mustBeAhead(date, context);
    const next = {
      date: date ?? meeting.date,
      time: (time ?? meeting.time) || undefined,
      place: (place ?? meeting.place) || undefined,
      minutes: minutes ?? meeting.minutes,
    };
    const before = overwritten(meeting, next);
    if (Object.keys(before).length === 0) return meeting;
    return changedMeeting(meeting, context, { what: 'change-meeting', as, set: next, details: before });
  },
});
