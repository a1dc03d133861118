import { useCallback, useRef, useState } from 'react';
import type { Attachment } from '../../connector/page-api';
import type { Notice } from '../cards/use-card-answers';
import { describeError, describeFailure } from '../describe-failure';
import { readAnswer, type Task } from '../read-answer';
import type { Words } from '../words';
import type { TaskSource } from './task-source';

interface OpenTask {
  readonly source: TaskSource;
  /** Absent while the bot is making it, or when it only says something. */
  readonly task?: Task;
  readonly message?: string;
  readonly notice?: Notice;
}

/** The dialog: what a bot's answers do to it, one after another. */
export function useTask(words: Words) {
  const [open, setOpen] = useState<OpenTask>();
  const finish = useRef<(attachments: readonly Attachment[]) => void>(() => {});
  const origin = useRef<Element>(null);
  // An answer to a dialog that was closed meanwhile opens nothing.
  const current = useRef<TaskSource>(undefined);

  const close = useCallback((attachments: readonly Attachment[] = []) => {
    current.current = undefined;
    setOpen(undefined);
    finish.current(attachments);
    const back = origin.current;
    // After the dialog has let go of the keyboard.
    setTimeout(() => back instanceof HTMLElement && back.isConnected && back.focus(), 50);
  }, []);

  const fail = useCallback(
    (text: string) => setOpen((before) => before && { ...before, notice: { text, intent: 'error' } }),
    [],
  );

  const take = useCallback(
    async (source: TaskSource, asking: Promise<Parameters<typeof readAnswer>[0]>) => {
      try {
        const answer = readAnswer(await asking);
        if (current.current !== source) return;
        if (answer.kind === 'task') setOpen({ source, task: answer.task });
        else if (answer.kind === 'notice') setOpen({ source, message: answer.text });
        else if (answer.kind === 'attachments') close(answer.attachments);
        else if (answer.kind === 'error') fail(describeError(answer, words));
        else close();
      } catch (failure) {
        if (current.current === source) fail(describeFailure(failure, words));
      }
    },
    [close, fail, words],
  );

  const openTask = useCallback(
    (source: TaskSource, from: Element | null = document.activeElement) => {
      origin.current = triggerOf(from);
      current.current = source;
      setOpen({ source });
      void take(source, source.fetch());
      return new Promise<readonly Attachment[]>((resolve) => {
        finish.current = resolve;
      });
    },
    [take],
  );

  const submit = useCallback(
    async (data: unknown) => {
      if (!open) return;
      setOpen({ ...open, notice: undefined });
      await take(open.source, open.source.submit(data));
    },
    [open, take],
  );
  return { open, openTask, submit, close, fail };
}

/** A menu is gone by the time the dialog closes: the keyboard then goes back to the button that opened the menu. */
function triggerOf(element: Element | null): Element | null {
  const name = element?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  return name ? document.getElementById(name) : element;
}
