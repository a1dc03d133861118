import { useCallback, useMemo, useState } from 'react';
import type { Message } from '../connector/page-api';

const keyOf = (as: string) => `read:${as}`;
type Marks = Readonly<Record<string, string>>;

/** What there was on a person's first visit counts as read, in every conversation. */
const first = '*';

function stored(as: string): Marks {
  const text = localStorage.getItem(keyOf(as));
  if (text) return JSON.parse(text) as Marks;
  const marks = { [first]: new Date().toISOString() };
  localStorage.setItem(keyOf(as), JSON.stringify(marks));
  return marks;
}

/** Until when one has read each conversation: two years of messages must not greet everyone as new. */
export function useReadMarks(as: string) {
  const [marks, setMarks] = useState<Marks>(() => stored(as));

  const mark = useCallback(
    (conversationId: string, until: string) =>
      setMarks((before) => {
        if ((before[conversationId] ?? '') >= until) return before;
        const next = { ...before, [conversationId]: until };
        localStorage.setItem(keyOf(as), JSON.stringify(next));
        return next;
      }),
    [as],
  );

  return useMemo(() => {
    const since = (conversationId: string) => marks[conversationId] ?? marks[first] ?? '';
    return {
      since,
      mark,
      isNew: (message: Message, after = since(message.conversationId)) =>
        message.from.key !== as && message.createdAt > after,
    };
  }, [as, mark, marks]);
}

export type ReadMarks = ReturnType<typeof useReadMarks>;
