import { ConnectorError } from './connector-error';
import type { Core } from './core';
import type { Message } from './page-api';
import { chatId } from './place';

/** A message that was, with who said it and when. */
export interface SeedMessage {
  /** When given, seeding it again changes nothing. Else made from `createdAt`. */
  readonly id?: string;
  /** `channel`, or the key of the person whose chat with the bot it stands in. */
  readonly conversation: string;
  readonly threadId?: string;
  /** Key of a person, or `bot`. */
  readonly from: string;
  readonly text?: string;
  readonly textFormat?: Message['textFormat'];
  readonly mentions?: Message['mentions'];
  readonly attachments?: Message['attachments'];
  readonly summary?: string;
  /** UTC instant. */
  readonly createdAt: string;
  readonly editedAt?: string;
}

/** Writes history without telling the bot or the page. Gives the messages as they stand, with their ids. */
export function seed(core: Core, messages: readonly SeedMessage[]): readonly Message[] {
  const person = (key: string) => {
    const found = core.roster.byKey(key);
    if (!found) throw new ConnectorError(404, 'UnknownPerson', `There is no person "${key}" here.`);
    return found;
  };
  const conversationId = (conversation: string) => {
    if (conversation === 'channel') return core.options.channel.id;
    const owner = person(conversation);
    core.store.keepChat({ id: chatId(core, owner), person: owner.key, opened: true });
    return chatId(core, owner);
  };
  return messages.map(({ conversation, from, createdAt, ...given }) => {
    const there = given.id === undefined ? undefined : core.store.get(given.id);
    if (there) return there;
    const name = from === 'bot' ? core.options.bot.name : person(from).name;
    const message: Message = {
      text: '',
      textFormat: 'plain',
      mentions: [],
      attachments: [],
      ...given,
      id: given.id ?? core.store.nextId(new Date(createdAt)),
      conversationId: conversationId(conversation),
      from: { key: from, name, bot: from === 'bot' },
      createdAt,
    };
    core.store.add(message);
    return message;
  });
}
