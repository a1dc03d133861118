import type { BotActivity } from './bot-activity';
import type { Core } from './core';
import type { Message } from './page-api';
import { memberKeys, type Place } from './place';

type Content = Pick<Message, 'text' | 'textFormat' | 'mentions' | 'attachments' | 'summary'>;

/** What the page shows of a bot's activity. */
export function contentOf({ roster }: Core, activity: BotActivity): Content {
  const mentions = (activity.entities ?? []).flatMap((entity) => {
    const { text, mentioned } = entity as { text?: string; mentioned?: { id: string; name?: string } };
    if (entity.type !== 'mention' || text === undefined || mentioned === undefined) return [];
    const person = roster.byId(mentioned.id);
    return [{ text, name: mentioned.name ?? person?.name ?? '', key: person?.key }];
  });
  return {
    text: activity.text ?? '',
    textFormat: activity.textFormat ?? 'markdown',
    mentions,
    attachments: (activity.attachments ?? []).map(({ contentType, content }) => ({ contentType, content })),
    summary: activity.summary,
  };
}

/** Stores a message that came in just now, and shows it to who is in the place. */
export function acceptMessage(core: Core, place: Place, from: Message['from'], content: Content): Message {
  const at = core.now();
  const message: Message = {
    id: core.store.nextId(at),
    conversationId: place.id,
    threadId: place.threadId,
    from,
    ...content,
    createdAt: at.toISOString(),
  };
  core.store.add(message);
  core.events.emit({ type: 'message', message }, memberKeys(core, place));
  return message;
}
