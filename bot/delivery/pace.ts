/**
 * Keeps this instance to a fraction of Teams' windows per conversation (7 in 1 s, 8 in 2 s, 60 in 30 s: Microsoft's
 * documentation, "Rate limiting"); other instances may be sending too.
 */
const windows = [
  { ms: 1_000, most: 4 },
  { ms: 2_000, most: 5 },
  { ms: 30_000, most: 35 },
] as const;
const longest = 30_000;

export function pace() {
  const sent = new Map<string, number[]>();
  return {
    /** Takes a place now and returns 0, or returns how many ms to wait. Times are epoch ms. */
    take(conversation: string, now: number): number {
      const times = (sent.get(conversation) ?? []).filter((time) => time > now - longest);
      const waits = windows.map(({ ms, most }) => {
        const nth = times.at(-most);
        return nth === undefined ? 0 : Math.max(0, nth + ms - now);
      });
      const wait = Math.max(...waits);
      if (wait === 0) times.push(now);
      if (times.length > 0) sent.set(conversation, times);
      else sent.delete(conversation);
      return wait;
    },
  };
}
