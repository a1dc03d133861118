import type { Core } from './core';
import { htmlOf } from './html-of';
import type { Message } from './page-api';

/**
 * A stored message as a message action hands it to the bot.
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module#initial-invoke-request
 */
export function messagePayload({ options, roster }: Core, message: Message) {
  const { bot, team } = options;
  const person = roster.byKey(message.from.key);
  const query = new URLSearchParams({
    tenantId: team.tenantId,
    parentMessageId: message.threadId ?? message.id,
    createdTime: message.id,
  });
  return {
    id: message.id,
    ...(message.threadId && { replyToId: message.threadId }),
    messageType: 'message',
    createdDateTime: message.createdAt,
    lastModifiedDateTime: message.editedAt ?? null,
    deleted: false,
    subject: null,
    importance: 'normal',
    linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(message.conversationId)}/${message.id}?${query}`,
    from: {
      user: person ? { userIdentityType: 'aadUser', id: person.objectId, displayName: person.name } : null,
      application: message.from.bot
        ? { applicationIdentityType: 'bot', id: bot.id.replace('28:', ''), displayName: bot.name }
        : null,
    },
    body: { contentType: 'html', content: htmlOf(message) },
    attachments: message.attachments.map((attachment) => ({
      ...attachment,
      content: JSON.stringify(attachment.content),
    })),
    mentions: message.mentions.map(({ name }, id) => ({ id, mentionText: name })),
  };
}
