import { useCallback, useMemo, useState } from 'react';

/** Teams takes the indicator away by itself after a few seconds. */
const shownFor = 6_000;

/** In which conversations the bot is typing. */
export function useTyping() {
  const [until, setUntil] = useState<Readonly<Record<string, number>>>({});
  const stopped = useCallback((id: string) => setUntil(({ [id]: _, ...rest }) => rest), []);
  const started = useCallback((id: string) => {
    setUntil((before) => ({ ...before, [id]: Date.now() + shownFor }));
    setTimeout(() => setUntil((now) => ((now[id] ?? 0) > Date.now() ? now : { ...now, [id]: 0 })), shownFor + 50);
  }, []);
  return useMemo(() => ({ started, stopped, in: (id: string) => (until[id] ?? 0) > 0 }), [started, stopped, until]);
}
