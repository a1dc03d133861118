import { useCallback } from 'react';
import type { ExtensionCommand } from '../connector/page-api';
import { boxOf } from './drafts';
import { usePage } from './page-context';
import { readAnswer } from './read-answer';

/** Where a command of the message extension was chosen. */
interface From {
  readonly conversationId: string;
  readonly threadId?: string;
  /** The message it is about, for a message action. */
  readonly messageId?: string;
}

/** Runs the bot's message extension; the cards it gives go into the compose box they were asked from. */
export function useExtension({ conversationId, threadId, messageId }: From) {
  const { api, drafts, locale, openTask, place } = usePage();
  const box = boxOf(conversationId, threadId);

  const invoke = useCallback(
    (name: string, value: object) => api.invoke({ conversationId, threadId, name, value, locale }),
    [api, conversationId, threadId, locale],
  );

  const act = useCallback(
    async (command: ExtensionCommand) => {
      const about = {
        commandId: command.id,
        commandContext: messageId ? 'message' : 'compose',
        context: { theme: place.theme === 'light' ? 'default' : place.theme },
        ...(messageId ? { messageId } : {}),
      };
      const attachments = await openTask({
        title: command.title[place.lang],
        fetch: () => invoke('composeExtension/fetchTask', about),
        submit: (data) => invoke('composeExtension/submitAction', { ...about, data }),
      });
      if (attachments.length > 0) drafts.insert(box, attachments);
      return attachments.length > 0;
    },
    [box, drafts, invoke, messageId, openTask, place.lang, place.theme],
  );

  const search = useCallback(
    async (command: ExtensionCommand, words: string) => {
      const parameters = words
        ? [{ name: command.parameter ?? 'query', value: words }]
        : [{ name: 'initialRun', value: 'true' }];
      const queryOptions = { skip: 0, count: 25 };
      return readAnswer(await invoke('composeExtension/query', { commandId: command.id, parameters, queryOptions }));
    },
    [invoke],
  );

  return { act, search, box };
}
