import { useEffect, useRef, useState } from 'react';
import type { PageEvent } from '../connector/page-api';

const waits = [500, 1000, 2000, 4000, 8000];

interface Listening {
  readonly online: boolean;
  /** Looks again now instead of after the wait. */
  readonly retry: () => void;
}

/**
 * Server-sent events, opened again for as long as the page lives. What was missed while away is for `onOpen` to fetch.
 */
export function useEvents(address: string, onEvent: (event: PageEvent) => void, onOpen: () => void): Listening {
  const [online, setOnline] = useState(true);
  const latest = useRef({ onEvent, onOpen });
  latest.current = { onEvent, onOpen };
  const reopen = useRef(() => {});
  useEffect(() => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let failures = 0;
    const close = () => {
      clearTimeout(timer);
      source?.close();
    };
    const open = () => {
      close();
      source = new EventSource(address);
      source.onopen = () => {
        failures = 0;
        setOnline(true);
        latest.current.onOpen();
      };
      source.onmessage = (event: MessageEvent<string>) => latest.current.onEvent(JSON.parse(event.data) as PageEvent);
      source.onerror = () => lost();
    };
    const lost = () => {
      close();
      setOnline(false);
      timer = setTimeout(open, waits[Math.min(failures++, waits.length - 1)]);
    };
    reopen.current = open;
    open();
    window.addEventListener('offline', lost);
    window.addEventListener('online', open);
    return () => {
      close();
      window.removeEventListener('offline', lost);
      window.removeEventListener('online', open);
    };
  }, [address]);
  return { online, retry: () => reopen.current() };
}
