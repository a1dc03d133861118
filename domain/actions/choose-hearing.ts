import { z } from 'zod';
import { defineAction } from '../action';
import { hearingPlaces, memberId } from '../documents';
import { DomainError } from '../error';
import { choice } from '../input';
import { capacityOf } from '../permissions';
import { traced } from '../trace';

/**
 * Chooses where somebody reads what is coming: in the channel with a mention, in their own chat, or only in the tab. Each
 * chooses for themselves. The same again changes nothing.
 * @throws DomainError `not-a-member` or `bad-input`; `chat-unknown` while they never wrote to the bot in their own chat
 */
export const chooseHearing = defineAction({
  name: 'choose-hearing',
  kind: 'member',
  input: z.object({ hears: choice(hearingPlaces) }),
  target: (_, { actor }) => memberId(actor.person.id),
  decide(member, { hears }, context) {
    if (member?.state !== 'active') throw new DomainError('not-a-member');
    if ((member.hears ?? 'channel') === hears) return member;
    if (hears === 'chat' && !member.chat) throw new DomainError('chat-unknown');
    const as = capacityOf(undefined, context);
    return {
      ...member,
      hears,
      trace: [...member.trace, traced(context, { what: 'choose-hearing', as, details: { hears } })],
    };
  },
});
