import { useCallback, useRef, useState } from 'react';
import type { Message } from '../../connector/page-api';
import { describeError, describeFailure } from '../describe-failure';
import { versionOf } from '../messages-state';
import { usePage } from '../page-context';
import { isFields, readAnswer } from '../read-answer';
import type { CardPress } from './card-press';

export interface Notice {
  readonly text: string;
  readonly intent: 'info' | 'error';
}

/** Sends what is pressed in a message's card to the bot, and shows what comes back to this person only. */
export function useCardAnswers(message: Message) {
  const { api, locale, words, place, personalCards, conversations, openTask } = usePage();
  const { received } = conversations;
  const [notice, setNotice] = useState<Notice>();
  // The bot may edit the message while it is answering: the answer then belongs to the newer version.
  const latest = useRef(message);
  latest.current = message;
  const { conversationId, id } = message;

  const invoke = useCallback(
    (name: string, value: unknown) => api.invoke({ conversationId, name, value, replyToId: id, locale }),
    [api, conversationId, id, locale],
  );

  const execute = useCallback(
    async (action: object, trigger: 'manual' | 'automatic') => {
      const answer = readAnswer(await invoke('adaptiveCard/action', { action, trigger }));
      if (answer.kind === 'card') {
        const version = versionOf(latest.current);
        personalCards.show(id, { version, card: answer.card, answers: isFields(action) && trigger === 'manual' });
      }
      // Nobody asked for a refresh, so nobody is told that it failed.
      if (trigger === 'automatic') return;
      if (answer.kind === 'notice') setNotice({ text: answer.text, intent: 'info' });
      if (answer.kind === 'error') setNotice({ text: describeError(answer, words), intent: 'error' });
    },
    [invoke, id, personalCards, words],
  );

  const submit = useCallback(
    async ({ data, teamsType, title }: CardPress) => {
      const context = { theme: place.theme === 'light' ? 'default' : place.theme };
      if (teamsType === 'task/fetch') {
        // The dialog has its own waiting and its own words; the card need not wait for it to be closed.
        void openTask({
          title,
          fetch: () => invoke('task/fetch', { data, context }),
          submit: (answers) => invoke('task/submit', { data: answers, context }),
        });
        return;
      }
      const msteams = isFields(data) && isFields(data.msteams) ? data.msteams : {};
      const text = typeof msteams.text === 'string' ? msteams.text : '';
      const said = teamsType === 'imBack' && typeof msteams.value === 'string' ? msteams.value : text;
      const value = teamsType === 'imBack' ? {} : { value: teamsType === 'messageBack' ? msteams.value : data };
      const threadId = message.threadId ? { threadId: message.threadId } : {};
      const posted = await api.post({ conversationId, ...threadId, text: said, locale, replyToId: id, ...value });
      if (posted) received(posted);
    },
    [api, conversationId, id, invoke, locale, message.threadId, openTask, place.theme, received],
  );

  const press = useCallback(
    async (pressed: CardPress) => {
      setNotice(undefined);
      const { id: actionId, verb, data } = pressed;
      try {
        if (pressed.kind === 'execute')
          await execute({ type: 'Action.Execute', id: actionId, verb, data: data ?? {} }, 'manual');
        else await submit(pressed);
      } catch (failure) {
        setNotice({ text: describeFailure(failure, words), intent: 'error' });
      }
    },
    [execute, submit, words],
  );

  return { press, execute, notice, setNotice };
}
