import { z } from 'zod';
import { defineAction } from '../action';
import { newEnvelope, plainDate } from '../documents';
import { show } from '../trace';

/** Id of what the channel is told after a meeting. */
export const afterMeetingId = (meeting: string) => `telling:after:${meeting}`;

/** Tells the channel after a meeting what was decided and who takes what back: once, on the day itself where it can. */
export const tellAfterMeeting = defineAction({
  name: 'tell-after-meeting',
  kind: 'telling',
  internal: true,
  input: z.object({ meeting: z.string(), date: plainDate }),
  target: (input) => afterMeetingId(input.meeting),
  decide(existing, input, context) {
    if (existing) return existing;
    const { meeting, date } = input;
    return {
      ...newEnvelope({ id: afterMeetingId(meeting), coalitionId: context.coalitionId, now: context.now }),
      kind: 'telling' as const,
      state: 'waiting' as const,
      date: context.today,
      about: [{ topic: 'after-meeting' as const, document: meeting, on: date, late: false }],
      notices: [show(context, 'self', true)],
    };
  },
});
