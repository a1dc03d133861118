import { useEffect, useState } from 'react';

/** The time, as a UTC instant, minute by minute. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date().toISOString()), 60_000);
    return () => clearInterval(tick);
  }, []);
  return now;
}
