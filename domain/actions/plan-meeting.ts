import { z } from 'zod';
import { defineAction } from '../action';
import { clockTime, meetingLength, mustBeAhead } from '../agenda/meetings';
import { newEnvelope } from '../documents';
import { DomainError } from '../error';
import { date, line, optional } from '../input';
import { mustLead } from '../permissions';
import { show, traced } from '../trace';

/**
 * Plans a meeting of the table; one a day, so that two people who plan the same one make one. A cancelled meeting can be
 * planned again.
 * @throws DomainError `bad-input`, `meeting-exists`, `only-secretary-or-chair`, `not-set-up`
 */
export const planMeeting = defineAction({
  name: 'plan-meeting',
  kind: 'meeting',
  input: z.object({
    date: date(),
    time: optional(clockTime()),
    place: optional(line()),
    /** Length; the coalition's own when left out. */
    minutes: optional(meetingLength()),
  }),
  target: (input) => `meeting:${input.date}`,
  decide(existing, input, context) {
    const as = mustLead(context);
    mustBeAhead(input.date, context);
    if (existing && existing.state !== 'cancelled') throw new DomainError('meeting-exists', { date: existing.date });
    return {
      ...(existing ?? {
        ...newEnvelope({ id: `meeting:${input.date}`, coalitionId: context.coalitionId, now: context.now }),
        kind: 'meeting' as const,
      }),
      state: 'planned',
      date: input.date,
      time: input.time,
      place: input.place,
      minutes: input.minutes ?? context.coalition.meetingMinutes,
      trace: [...(existing?.trace ?? []), traced(context, { what: 'plan-meeting', as, details: { date: input.date } })],
      notices: [
        ...(existing?.notices ?? []),
        show(context, 'self', true),
        show(context, 'agenda'),
        show(context, 'round'),
      ],
    };
  },
});
