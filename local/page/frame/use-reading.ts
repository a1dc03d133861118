import { useEffect, useMemo, useRef, useState } from 'react';
import type { Message } from '../../connector/page-api';
import { usePage } from '../page-context';

/** Whether a message came while one was away. */
export type IsUnread = (message: Message) => boolean;

/**
 * Marks what is on the screen as read, and tells what was new on coming here. What arrives while one looks on is not
 * called new, and the line stays where it was while one reads.
 */
export function useReading(conversationId: string, messages: readonly Message[]): IsUnread {
  const { read } = usePage();
  const last = messages.at(-1)?.createdAt ?? '';
  const [away, setAway] = useState(() => ({ since: read.since(conversationId), until: last }));
  const latest = useRef(last);
  latest.current = last;
  const { mark, isNew } = read;

  useEffect(() => {
    if (document.visibilityState === 'visible' && last) mark(conversationId, last);
  }, [conversationId, last, mark]);

  // Turning to another window is going away too.
  useEffect(() => {
    const turn = () => {
      const until = latest.current;
      if (document.visibilityState === 'hidden') setAway({ since: until, until });
      else {
        setAway(({ since }) => ({ since, until }));
        mark(conversationId, until);
      }
    };
    document.addEventListener('visibilitychange', turn);
    return () => document.removeEventListener('visibilitychange', turn);
  }, [conversationId, mark]);

  return useMemo(() => (message) => isNew(message, away.since) && message.createdAt <= away.until, [isNew, away]);
}
