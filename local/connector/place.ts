import { ConnectorError } from './connector-error';
import type { Core } from './core';
import type { Conversation, Person } from './page-api';
import { stableId } from './roster';

/** Where a message stands: in the channel, in a thread there or as a post of its own, or in someone's chat with the bot. */
export type Place =
  | { readonly type: 'channel'; readonly id: string; readonly threadId?: string }
  | { readonly type: 'personal'; readonly id: string; readonly person: Person; readonly threadId?: undefined };

const notFound = () => new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');

/** The conversation id by which a bot knows the place: a channel's thread carries `;messageid=`. */
export const placeId = (place: Place) => (place.threadId ? `${place.id};messageid=${place.threadId}` : place.id);

/** Finds the place of a conversation id. Throws 404 `ConversationNotFound`, also for a thread that is not there. */
export function findPlace(core: Core, conversationId: string): Place {
  const [id = '', threadId] = conversationId.split(';messageid=');
  const { channel } = core.options;
  if (id === channel.id) {
    if (threadId !== undefined && !core.store.inThread(channel.id, threadId)) throw notFound();
    return { type: 'channel', id: channel.id, threadId };
  }
  const chat = core.store.chatById(id);
  const person = chat && core.roster.byKey(chat.person);
  if (!person) throw notFound();
  return { type: 'personal', id, person };
}

/** Who sees what stands there. In a standard channel that is everyone in the team. */
export const membersOf = (core: Core, place: Place): readonly Person[] =>
  place.type === 'personal' ? [place.person] : core.roster.channelMembers();

/** Keys of those members, as the page's events name them. */
export const memberKeys = (core: Core, place: Place) => membersOf(core, place).map((p) => p.key);

/** The place as this person meets it. Throws 403 `NotAMember` for who is not in it. */
export function placeFor(core: Core, conversationId: string, person: Person): Place {
  const place = findPlace(core, conversationId);
  if (!memberKeys(core, place).includes(person.key))
    throw new ConnectorError(403, 'NotAMember', `${person.name} is not in this conversation.`);
  return place;
}

/** Id of someone's chat with the bot: the same from run to run. */
export const chatId = (core: Core, person: Person) => stableId('a:', `${core.options.bot.id}/chat/${person.objectId}`);

/** The place as the page lists it. */
export const conversationOf = (core: Core, place: Place): Conversation => ({
  id: place.id,
  type: place.type,
  name: place.type === 'channel' ? core.options.channel.name : core.options.bot.name,
  members: memberKeys(core, place),
});
