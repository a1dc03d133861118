import { type RefObject, useEffect, useRef } from 'react';
import { answerOf } from './answers';
import { answerTo, eventOf, readRequest } from './protocol';
import type { TabHost } from './tab-host';

/** Makes the page the host of a tab in a frame: answers its teams-js, and nobody else's. */
export function useTeamsHost(frame: RefObject<HTMLIFrameElement | null>, host: TabHost): void {
  const latest = useRef(host);
  latest.current = host;
  const { origin } = window.location;

  useEffect(() => {
    const listen = async (event: MessageEvent) => {
      const tab = frame.current?.contentWindow;
      if (!tab || event.source !== tab || event.origin !== origin) return;
      const request = readRequest(event.data);
      const args = request && (await answerOf(request, latest.current));
      if (request && args) tab.postMessage(answerTo(request, args), origin);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [frame, origin]);

  const { theme } = host.context;
  const told = useRef(theme);
  useEffect(() => {
    if (told.current === theme) return;
    told.current = theme;
    frame.current?.contentWindow?.postMessage(eventOf('themeChange', [theme]), origin);
  }, [frame, origin, theme]);
}
