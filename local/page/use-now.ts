import { useEffect, useState } from 'react';

/** Changes every minute: at midnight "vandaag" becomes "gisteren" by itself. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
