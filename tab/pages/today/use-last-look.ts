import { useEffect, useState } from 'react';

/** Who comes back within this time never left. */
const sameVisitMs = 30 * 60_000;

interface Kept {
  /** UTC instants: when the last visit ended, and the last sign of life in this one. */
  readonly since?: string;
  readonly seen: string;
}

const read = (key: string): Kept | undefined => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') as Kept;
  } catch {
    return undefined; // nothing kept, or storage is shut
  }
};

/** When this person last looked on this device, as a UTC instant; undefined at the first visit. */
export function useLastLook(who: string): string | undefined {
  const key = `coalitietafel:looked:${who}`;
  const [since] = useState(() => {
    const kept = read(key);
    if (!kept) return undefined;
    return Date.now() - Date.parse(kept.seen) > sameVisitMs ? kept.seen : kept.since;
  });
  useEffect(() => {
    const keep = () => {
      try {
        localStorage.setItem(key, JSON.stringify({ since, seen: new Date().toISOString() } satisfies Kept));
      } catch {
        // Storage is shut: then the last week counts as new.
      }
    };
    keep();
    const beat = setInterval(keep, 60_000);
    return () => clearInterval(beat);
  }, [key, since]);
  return since;
}
