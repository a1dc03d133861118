/** So many sends in so many ms. */
export type Windows = readonly { readonly ms: number; readonly most: number }[];

interface Kept {
  /** Epoch ms of every send, in order. */
  sent: number[];
  /** Epoch ms at which those who wait were told to come back, in order. */
  promised: number[];
  /** Nobody sends before this, epoch ms. */
  held: number;
  /** What Teams refused here, and until when. */
  refused: { readonly what: string; readonly until: number } | undefined;
}

/** So often what is over is looked for, ms. */
const tidyEvery = 10_000;

/**
 * When something was sent, by conversation or by tenant. Nothing is remembered longer than the longest window, so that it
 * does not grow with all that was ever seen.
 * @param longest the longest window it is asked about, ms
 */
export function sentLately(longest: number) {
  const kept = new Map<string, Kept>();
  let tidied = 0;
  const of = (key: string, now: number): Kept | undefined => {
    const one = kept.get(key);
    if (one) {
      one.sent = after(one.sent, now - longest);
      one.promised = after(one.promised, now);
    }
    return one;
  };
  const ofNew = (key: string, now: number): Kept => {
    if (now >= tidied + tidyEvery) {
      tidied = now;
      for (const name of kept.keys()) {
        const one = of(name, now);
        const over = one?.sent.length === 0 && one.promised.length === 0 && one.held <= now;
        if (over && (one.refused?.until ?? 0) <= now) kept.delete(name);
      }
    }
    const one = of(key, now) ?? { sent: [], promised: [], held: 0, refused: undefined };
    kept.set(key, one);
    return one;
  };
  const within = (sent: readonly number[], since: number) => sent.length - firstAfter(sent, since);
  return {
    add(key: string, now: number, count: number): void {
      const { sent } = ofNew(key, now);
      for (let nth = 0; nth < count; nth++) sent.push(now);
    },
    /** How many ms until `count` more fit. */
    wait(key: string, allowed: Windows, about: { now: number; count: number }): number {
      const one = of(key, about.now);
      return one ? Math.max(untilRoom(allowed, { times: one.sent, ...about }), one.held - about.now) : 0;
    },
    /** The same for who is told to come back: after those who were told so before. */
    promise(key: string, allowed: Windows, about: { now: number; count: number }): number {
      const one = ofNew(key, about.now);
      const times = [...one.sent, ...one.promised];
      const turn = Math.max(untilRoom(allowed, { times, ...about }), one.held - about.now);
      const at = Array<number>(about.count).fill(about.now + turn);
      one.promised = [...one.promised, ...at].sort((a, b) => a - b);
      return turn;
    },
    hold(key: string, now: number, until: number): void {
      ofNew(key, now).held = until;
    },
    held: (key: string, now: number) => (kept.get(key)?.held ?? 0) > now,
    /** How much of the fullest window is used, 0 to 1. */
    share(key: string, allowed: Windows, now: number): number {
      const sent = of(key, now)?.sent ?? [];
      return Math.max(...allowed.map(({ ms, most }) => within(sent, now - ms) / most));
    },
    free(key: string, allowed: Windows, now: number): number {
      const sent = of(key, now)?.sent ?? [];
      return Math.min(...allowed.map(({ ms, most }) => Math.max(0, most - within(sent, now - ms))));
    },
    /** Teams refused something of it until then. */
    refuse(key: string, now: number, refused: { what: string; until: number }): void {
      ofNew(key, now).refused = refused;
    },
    /** Whether something else than this was refused here, and still is. */
    refusedElse(key: string, now: number, what: string): boolean {
      const refused = kept.get(key)?.refused;
      return refused !== undefined && refused.until > now && refused.what !== what;
    },
    size: () => kept.size,
  };
}

/** The place of the first time after one; they are in order. */
function firstAfter(times: readonly number[], since: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) > since) high = middle;
    else low = middle + 1;
  }
  return low;
}

function after(times: number[], since: number): number[] {
  const first = firstAfter(times, since);
  return first === 0 ? times : times.slice(first);
}

/** How many ms until `count` more fit in every window; `times` is when others were sent or will be, in order. */
function untilRoom(allowed: Windows, about: { times: readonly number[]; now: number; count: number }): number {
  const { times, now, count } = about;
  let longest = 0;
  for (const { ms, most } of allowed) {
    // Room comes when so many of the oldest have left the window that the new ones fit.
    const leaving = times.at(-Math.max(1, most - count + 1));
    if (leaving !== undefined) longest = Math.max(longest, leaving + ms - now);
  }
  return longest;
}
