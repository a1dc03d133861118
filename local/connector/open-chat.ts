import { activityFrom } from './activity';
import type { Core } from './core';
import type { Person } from './page-api';
import { chatId, type Place } from './place';

/**
 * A person opens their chat with the bot; the first time the bot hears that it was installed for them.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 */
export function openChat(core: Core, person: Person): Place {
  const place: Place = { type: 'personal', id: chatId(core, person), person };
  if (core.store.chatOf(person.key)?.opened) return place;
  core.store.keepChat({ id: place.id, person: person.key, opened: true });
  const who = { person, place, locale: 'nl-NL' };
  const id = core.store.nextId(core.now());
  const added = { type: 'conversationUpdate', id: `f:${id}`, membersAdded: [{ id: core.options.bot.id }] };
  void core.delivery.deliver(activityFrom(core, who, added));
  void core.delivery.deliver(activityFrom(core, who, { type: 'installationUpdate', id: `f:${id}-i`, action: 'add' }));
  return place;
}
