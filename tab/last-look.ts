import { useEffect } from 'react';

/** Who comes back within this time never left. */
const sameVisitMs = 30 * 60_000;

interface Kept {
  /** UTC instants: when the last visit ended, and the last sign of life in this one. */
  readonly since?: string | undefined;
  readonly seen: string;
}

const read = (key: string): Kept | undefined => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') as Kept;
  } catch {
    return undefined; // nothing kept, or storage is shut
  }
};

const known = new Map<string, string | undefined>();
const keyOf = (who: string) => `coalitietafel:looked:${who}`;

/** When this person last looked on this device, as a UTC instant, the same as long as the page is open; undefined at the first visit. */
export function lastLook(who: string): string | undefined {
  if (!known.has(who)) {
    const kept = read(keyOf(who));
    const left = kept && Date.now() - Date.parse(kept.seen) > sameVisitMs;
    known.set(who, left ? kept.seen : kept?.since);
  }
  return known.get(who);
}

/** Keeps that somebody is looking, minute by minute. */
export function useLooking(who: string): void {
  useEffect(() => {
    const keep = () => {
      const kept: Kept = { since: lastLook(who), seen: new Date().toISOString() };
      try {
        localStorage.setItem(keyOf(who), JSON.stringify(kept));
      } catch {
        // Storage is shut: then the last week counts as new.
      }
    };
    keep();
    const beat = setInterval(keep, 60_000);
    return () => clearInterval(beat);
  }, [who]);
}
