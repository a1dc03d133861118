import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Conversation, Message, PageEvent } from '../connector/page-api';
import type { PageApi } from './api';
import { type MessagesChange, messagesState } from './messages-state';
import { useEvents } from './use-events';
import { useTyping } from './use-typing';

export type Announced = { readonly message: Message; readonly edited: boolean };

/** Everything one person sees, kept up to date: conversations, messages, who is typing, and whether we are connected. */
export function useConversations(api: PageApi, as: string) {
  const [conversations, setConversations] = useState<readonly Conversation[]>();
  const [messages, change] = useReducer(messagesState, {});
  const [announced, announce] = useState<Announced>();
  const typing = useTyping();
  const known = useRef<readonly Conversation[]>([]);

  // What happens while a list is on its way is not in that list: it is applied again on top of it.
  const meanwhile = useRef(new Set<MessagesChange[]>());
  const apply = useCallback((event: MessagesChange) => {
    change(event);
    for (const late of meanwhile.current) late.push(event);
  }, []);

  const load = useCallback(
    async (id: string) => {
      const late: MessagesChange[] = [];
      meanwhile.current.add(late);
      const loaded = await api.messages(id).catch(() => undefined);
      meanwhile.current.delete(late);
      if (loaded)
        for (const each of [{ type: 'loaded', conversationId: id, messages: loaded } as const, ...late]) change(each);
    },
    [api],
  );

  const reload = useCallback(async () => {
    const found = await api.conversations().catch(() => undefined);
    if (!found) return;
    known.current = found;
    await Promise.all(found.map((c) => load(c.id)));
    setConversations(found);
  }, [api, load]);

  const onEvent = useCallback(
    (event: PageEvent) => {
      if (event.type === 'typing') return typing.started(event.conversationId);
      apply(event);
      if (event.type === 'deleted') return;
      const { message } = event;
      if (message.from.bot) typing.stopped(message.conversationId);
      if (message.from.key !== as) announce({ message, edited: event.type === 'edited' });
      // The bot may write first, in a chat that this page has not seen yet.
      if (!known.current.some((c) => c.id === message.conversationId)) void reload();
    },
    [apply, as, reload, typing],
  );

  useEffect(() => void reload(), [reload]);
  const { online, retry } = useEvents(api.eventsAddress, onEvent, reload);

  const openPersonal = useCallback(async () => {
    const opened = await api.openPersonal();
    await reload();
    return opened;
  }, [api, reload]);

  const received = useCallback((message: Message) => apply({ type: 'message', message }), [apply]);
  return { conversations, messages, announced, typing: typing.in, online, retry, openPersonal, received };
}

export type Conversations = ReturnType<typeof useConversations>;
