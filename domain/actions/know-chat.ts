import { z } from 'zod';
import { defineAction } from '../action';
import { memberId } from '../documents';
import { DomainError } from '../error';

/** Knows a person's own chat with the bot, because they used it: so one can be told something there, in their language. */
export const knowChat = defineAction({
  name: 'know-chat',
  kind: 'member',
  internal: true,
  input: z.object({
    person: z.string(),
    chat: z.object({ conversationId: z.string(), serviceUrl: z.string(), locale: z.string().optional() }),
  }),
  target: (input) => memberId(input.person),
  decide(member, { person, chat }) {
    if (!member) throw new DomainError('not-found', { id: memberId(person) });
    const same =
      member.chat?.conversationId === chat.conversationId &&
      member.chat.serviceUrl === chat.serviceUrl &&
      member.chat.locale === chat.locale;
    return same ? member : { ...member, chat };
  },
});
