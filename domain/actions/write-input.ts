import { z } from 'zod';
import { type Context, defineAction } from '../action';
import { type WritableItem, writableItems, writersOf } from '../agenda/fixed-input';
import { changedMeeting, meetingInput, plannedMeeting } from '../agenda/meetings';
import type { Capacity } from '../documents';
import { choice } from '../input';
import { mustBeUnchanged, seenInput } from '../must-be-unchanged';
import { mayAnswerFor, mustLead, representedBy } from '../permissions';

/**
 * Writes what is to be said at a fixed point of a planned meeting, in place of what stood there; an emptied text takes it
 * away. Chair and secretary may, and a delegate of the parents' representation for its own point.
 * @throws DomainError `bad-input`, `not-found`, `meeting-held`, `meeting-cancelled`, `only-secretary-or-chair`, `not-set-up`,
 * `changed-meanwhile`
 */
export const writeInput = defineAction({
  name: 'write-input',
  kind: 'meeting',
  input: z.object({
    meeting: meetingInput(),
    item: choice(writableItems),
    text: z.string('required').trim().max(4000, 'too-long'),
    seen: seenInput(['text']),
  }),
  target: (input) => input.meeting,
  decide(existing, { meeting: id, item, text, seen }, context) {
    const as = mayWrite(item, context);
    const meeting = plannedMeeting(existing, id);
    const { [item]: before, ...others } = meeting.input ?? {};
    mustBeUnchanged({
      seen,
      wanted: { text },
      current: { text: before?.text },
      trace: meeting.trace,
      changes: ({ what, details }) => what === 'write-input' && details?.item === item,
    });
    if (text === (before?.text ?? '')) return meeting;
    const written = text ? { ...others, [item]: { text, by: context.actor.person, at: context.now } } : others;
    return changedMeeting(meeting, context, {
      what: 'write-input',
      as,
      set: { input: written },
      details: { item, text: before?.text ?? null },
    });
  },
});

function mayWrite(item: WritableItem, context: Context): Capacity {
  const represented = representedBy(context.member, context.today);
  const own = writersOf(item, context.coalition).find((one) => represented.includes(one.id));
  return own ? mayAnswerFor(own, context) : mustLead(context);
}
