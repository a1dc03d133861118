/** So many sends in so many ms. */
type Windows = readonly { readonly ms: number; readonly most: number }[];

/**
 * What this instance allows itself per conversation, a channel with all its threads: a fraction of Teams' windows (7 in
 * 1 s, 8 in 2 s, 60 in 30 s, 1800 in an hour: Microsoft's documentation, "Rate limiting"), since other instances may be
 * sending too. An answer, for which somebody waits, may still go where what can wait no longer does.
 */
const windows: Readonly<Record<'delivery' | 'answer', Windows>> = {
  delivery: [
    { ms: 1_000, most: 4 },
    { ms: 2_000, most: 5 },
    { ms: 30_000, most: 35 },
    { ms: 3_600_000, most: 1_200 },
  ],
  answer: [
    { ms: 1_000, most: 6 },
    { ms: 2_000, most: 7 },
    { ms: 30_000, most: 50 },
    { ms: 3_600_000, most: 1_500 },
  ],
};
const longest = 3_600_000;

export function pace() {
  const sent = new Map<string, number[]>();
  const promised = new Map<string, number[]>();
  const held = new Map<string, number>();
  return {
    /**
     * Takes `count` places now and returns 0, or returns how many ms to wait. Times are epoch ms. Deliveries that wait are
     * told different times, one after the other: told the same, they would all come, and all but one be put off again.
     */
    take(conversation: string, now: number, count = 1, purpose: keyof typeof windows = 'delivery'): number {
      const times = (sent.get(conversation) ?? []).filter((time) => time > now - longest);
      const rest = (held.get(conversation) ?? 0) - now;
      const wait = Math.max(untilRoom(windows[purpose], { times, now, count }), rest);
      if (wait <= 0) times.push(...Array<number>(count).fill(now));
      if (times.length > 0) sent.set(conversation, times);
      else sent.delete(conversation);
      const before = (promised.get(conversation) ?? []).filter((time) => time > now);
      if (before.length === 0) promised.delete(conversation);
      if (wait <= 0) return 0;
      if (purpose === 'answer') return wait;
      const turn = Math.max(untilRoom(windows.delivery, { times: [...times, ...before], now, count }), rest);
      promised.set(
        conversation,
        [...before, ...Array<number>(count).fill(now + turn)].sort((a, b) => a - b),
      );
      return turn;
    },
    /** Teams said when to come back: until then (epoch ms) nobody sends there. */
    hold(conversation: string, until: number): void {
      if (held.size > 1000) held.clear();
      held.set(conversation, until);
    },
  };
}

/** How many ms until `count` more fit in every window; `times` is when others were sent or will be, in order. */
function untilRoom(allowed: Windows, about: { times: readonly number[]; now: number; count: number }): number {
  const { times, now, count } = about;
  const waits = allowed.map(({ ms, most }) => {
    // Room comes when so many of the oldest have left the window that the new ones fit.
    const leaving = times.at(-Math.max(1, most - count + 1));
    return leaving === undefined ? 0 : Math.max(0, leaving + ms - now);
  });
  return Math.max(...waits);
}
