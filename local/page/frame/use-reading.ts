import { useEffect, useState } from 'react';
import type { Message } from '../../connector/page-api';
import { usePage } from '../page-context';

/**
 * Marks what is on the screen as read, and gives until when it had been read on coming here: the "new" line stays where
 * it was while one reads.
 */
export function useReading(conversationId: string, messages: readonly Message[]): string {
  const { read } = usePage();
  const [readUntil, setReadUntil] = useState(() => read.since(conversationId));
  const { mark } = read;
  const last = messages.at(-1)?.createdAt;

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible' && last) mark(conversationId, last);
    };
    // Coming back to the page is coming back to the conversation.
    const leave = () => document.visibilityState === 'hidden' && last && setReadUntil(last);
    look();
    document.addEventListener('visibilitychange', look);
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', look);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [conversationId, last, mark]);

  return readUntil;
}
