import { z } from 'zod';
import { defineAction } from '../action';
import { changedMeeting, meetingInput, plannedMeeting } from '../agenda/meetings';
import { optional, text } from '../input';
import { mustLead } from '../permissions';

/**
 * Calls a planned meeting off. What was on its agenda is on the next one by itself.
 * @throws DomainError `bad-input`, `not-found`, `meeting-held`, `only-secretary-or-chair`, `not-set-up`
 */
export const cancelMeeting = defineAction({
  name: 'cancel-meeting',
  kind: 'meeting',
  input: z.object({ meeting: meetingInput(), reason: optional(text(1000)) }),
  target: (input) => input.meeting,
  decide(existing, input, context) {
    const as = mustLead(context);
    if (existing?.state === 'cancelled') return existing;
    return changedMeeting(plannedMeeting(existing, input.meeting), context, {
      what: 'cancel-meeting',
      as,
      set: { state: 'cancelled' },
      details: input.reason ? { reason: input.reason } : undefined,
    });
  },
});
