import { acceptMessage, contentOf } from './accept-message';
import type { BotActivity } from './bot-activity';
import type { Core } from './core';
import type { Place } from './place';

/**
 * In how many messages Teams shows an activity: text and attachment in one are split in two.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit (message splitting)
 */
export const messagesIn = (activity: BotActivity) => (activity.text && activity.attachments?.length ? 2 : 1);

/** Posts what the bot sent; of two messages the first is the text. Gives all ids, of which Teams tells only a lone one. */
export function postBotMessage(core: Core, place: Place, activity: BotActivity): readonly [string, ...string[]] {
  const from = { key: 'bot', name: core.options.bot.name, bot: true };
  const content = contentOf(core, activity);
  if (messagesIn(activity) === 1) return [acceptMessage(core, place, from, content).id];
  const text = acceptMessage(core, place, from, { ...content, attachments: [], summary: undefined });
  // The card of a new post follows as a reply to it.
  const after: Place = place.type === 'channel' ? { ...place, threadId: place.threadId ?? text.id } : place;
  return [text.id, acceptMessage(core, after, from, { ...content, text: '', mentions: [] }).id];
}
