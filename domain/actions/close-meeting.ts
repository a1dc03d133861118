import { z } from 'zod';
import { type Context, defineAction } from '../action';
import { changedMeeting, meetingInput, plannedMeeting } from '../agenda/meetings';
import { DomainError } from '../error';
import { several } from '../input';
import { mustLead } from '../permissions';
import { apply } from '../trace';
import { hourOf, withinHours } from '../working-days';
import { afterMeetingId } from './tell-after-meeting';

const items = () => several().refine((ids) => ids.every((id) => id.startsWith('item:')), 'unknown-choice');

/**
 * Closes a meeting that was held, from its own day on. What was discussed is done; what was carried over is on the next
 * agenda and says since when; what is named in neither list simply stays open. An item in both lists was discussed,
 * and one that came onto the agenda after the meeting's day was neither (`record-outcome`).
 * Updates from now on belong to the next round.
 * @throws DomainError `bad-input`, `not-found`, `meeting-not-yet`, `meeting-held`, `meeting-cancelled`, `only-secretary-or-chair`, `not-set-up`
 */
export const closeMeeting = defineAction({
  name: 'close-meeting',
  kind: 'meeting',
  input: z.object({ meeting: meetingInput(), discussed: items(), carried: items() }),
  target: (input) => input.meeting,
  decide(existing, input, context) {
    const as = mustLead(context);
    const meeting = plannedMeeting(existing, input.meeting);
    if (context.today < meeting.date) throw new DomainError('meeting-not-yet', { date: meeting.date });
    const discussed = new Set(input.discussed);
    const carried = new Set(input.carried.filter((id) => !discussed.has(id)));
    const outcome = (item: string, how: 'discussed' | 'carried-over') =>
      apply(context, {
        action: 'record-outcome',
        target: item,
        input: { item, meeting: meeting.id, date: meeting.date, outcome: how },
      });
    const closed = changedMeeting(meeting, context, {
      what: 'close-meeting',
      as,
      set: { state: 'held', closedAt: context.now },
      details: { discussed: [...discussed], carried: [...carried] },
    });
    return {
      ...closed,
      notices: [
        ...closed.notices,
        apply(context, {
          action: 'tell-after-meeting',
          target: afterMeetingId(meeting.id),
          input: { meeting: meeting.id, date: meeting.date },
          due: endOfDay(context),
        }),
        ...[...discussed].map((item) => outcome(item, 'discussed')),
        ...[...carried].map((item) => outcome(item, 'carried-over')),
      ],
    };
  },
});

/** When the table has gone home and its decisions are recorded, local time; and an hour later at the least. */
const afterwards = 17;
const atLeast = 3_600_000;

function endOfDay({ now, today, coalition }: Context): string {
  const evening = hourOf(today, afterwards, coalition.timeZone);
  const soonest = new Date(Date.parse(now) + atLeast).toISOString();
  return withinHours(evening > soonest ? evening : soonest, coalition.timeZone);
}
