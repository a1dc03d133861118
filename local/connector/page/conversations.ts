import { openChat } from '../open-chat';
import type { Conversation } from '../page-api';
import { conversationOf, placeFor } from '../place';
import type { Route } from '../route';
import { caller } from './caller';

/** What a person has in their list, opening the chat with the bot, what was said, and what is said from now on. */
export const conversations: readonly Route[] = [
  {
    method: 'GET',
    path: '/conversations',
    handle(core, call) {
      const person = caller(core, call);
      const chat = core.store.chatOf(person.key);
      const body: Conversation[] = [];
      if (core.roster.inChannel(person))
        body.push(conversationOf(core, { type: 'channel', id: core.options.channel.id }));
      if (chat) body.push(conversationOf(core, { type: 'personal', id: chat.id, person }));
      return { status: 200, body };
    },
  },
  {
    method: 'POST',
    path: '/personal',
    handle: (core, call) => ({ status: 200, body: conversationOf(core, openChat(core, caller(core, call))) }),
  },
  {
    method: 'GET',
    path: '/messages',
    handle(core, call) {
      const place = placeFor(core, call.query.get('conversation') ?? '', caller(core, call));
      return { status: 200, body: core.store.list(place.id) };
    },
  },
  {
    method: 'GET',
    path: '/events',
    handle(core, call) {
      core.events.open(caller(core, call).key, call.res);
      return undefined;
    },
  },
];
