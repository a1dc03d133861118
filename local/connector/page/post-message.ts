import { z } from 'zod';
import { acceptMessage } from '../accept-message';
import { activityFrom } from '../activity';
import { ConnectorError } from '../connector-error';
import type { Core } from '../core';
import { htmlOf } from '../html-of';
import type { Message, Person } from '../page-api';
import { type Place, placeFor } from '../place';
import { parse, type Route } from '../route';
import { caller } from './caller';

const postMessage = z.object({
  conversationId: z.string(),
  threadId: z.string().optional(),
  text: z.string(),
  mentions: z
    .array(z.object({ name: z.string(), key: z.string().optional(), bot: z.boolean().optional() }))
    .default([]),
  locale: z.string(),
  textFormat: z.literal('plain').default('plain'),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).default([]),
  value: z.unknown().optional(),
  replyToId: z.string().optional(),
});
type Posted = z.infer<typeof postMessage>;

/** Where it lands: a thread must be one of that channel. */
export function placeInThread(core: Core, person: Person, conversationId: string, threadId?: string): Place {
  return placeFor(core, threadId ? `${conversationId.split(';')[0]};messageid=${threadId}` : conversationId, person);
}

const threadOf = (message: Message | undefined) => message && (message.threadId ?? message.id);

/** A button's data: the bot gets it as a message that nobody sees. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-actions#action-type-submit */
function submit(core: Core, person: Person, { conversationId, replyToId, value, locale, ...posted }: Posted) {
  const pressed = replyToId === undefined ? undefined : core.store.get(replyToId);
  const place = placeFor(core, conversationId, person);
  const threadId = place.type === 'channel' ? (threadOf(pressed) ?? posted.threadId) : undefined;
  const at = placeInThread(core, person, place.id, threadId);
  const id = core.store.nextId(core.now());
  const content = { type: 'message', id, replyToId, value, ...(posted.text && { text: posted.text }) };
  void core.delivery.deliver(activityFrom(core, { person, place: at, locale }, content));
}

/** The mentions as entities. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations#work-with-mentions */
const entities = (core: Core, mentions: Posted['mentions']) =>
  mentions.flatMap(({ name, key, bot }) => {
    const id = bot ? core.options.bot.id : core.roster.byKey(key ?? '')?.userId;
    return id ? [{ type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } }] : [];
  });

/** A person's message: shown to who is there; the bot gets it in a chat of its own, and in the channel when mentioned. */
export const postMessageRoute: Route = {
  method: 'POST',
  path: '/messages',
  handle(core, call) {
    const person = caller(core, call);
    const posted = parse(postMessage, call.body);
    if (posted.value !== undefined) {
      submit(core, person, posted);
      return { status: 204 };
    }
    const { text, textFormat, mentions, attachments, locale } = posted;
    if (!text && attachments.length === 0) throw new ConnectorError(400, 'Bad Argument', 'The message is empty.');
    const place = placeInThread(core, person, posted.conversationId, posted.threadId);
    const from = { key: person.key, name: person.name, bot: false };
    const shown = mentions.map(({ name, key, bot }) => ({ text: `<at>${name}</at>`, name, key: bot ? 'bot' : key }));
    const message = acceptMessage(core, place, from, { text, textFormat, mentions: shown, attachments });
    const heard = place.type === 'personal' || (mentions.some((m) => m.bot) && core.store.mark('installed') === 'yes');
    if (heard) {
      // A post of its own is the root of the thread in which the bot is to answer.
      const at = place.type === 'channel' ? { ...place, threadId: threadOf(message) } : place;
      const content = {
        type: 'message',
        id: message.id,
        text,
        textFormat,
        attachments: [...attachments, { contentType: 'text/html', content: htmlOf(message) }],
        entities: entities(core, mentions),
      };
      void core.delivery.deliver(activityFrom(core, { person, place: at, locale }, content));
    }
    return { status: 201, body: message };
  },
};
