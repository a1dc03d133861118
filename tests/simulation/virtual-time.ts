/**
 * Time that goes on only when nobody can do anything more at this moment: then it is as late as the first who waits wanted.
 * @param start epoch ms
 */
export function virtualTime(start: number) {
  let now = start;
  let running = false;
  // A heap by time: the first is the earliest; those of one time in the order in which they came.
  const waiting: { at: number; nth: number; wake: () => void }[] = [];
  let came = 0;
  const before = (a: number, b: number) => {
    const [one, other] = [waiting[a], waiting[b]];
    return one && other ? one.at < other.at || (one.at === other.at && one.nth < other.nth) : one !== undefined;
  };
  const swap = (a: number, b: number) => {
    const [one, other] = [waiting[a], waiting[b]];
    if (one && other) [waiting[a], waiting[b]] = [other, one];
  };
  const push = (at: number, wake: () => void) => {
    waiting.push({ at, nth: came++, wake });
    for (let own = waiting.length - 1; own > 0; ) {
      const above = (own - 1) >> 1;
      if (!before(own, above)) break;
      swap(own, above);
      own = above;
    }
  };
  const pop = () => {
    swap(0, waiting.length - 1);
    const first = waiting.pop();
    for (let own = 0; ; ) {
      const [left, right] = [2 * own + 1, 2 * own + 2];
      const least = before(right, left) ? right : left;
      if (least >= waiting.length || !before(least, own)) break;
      swap(own, least);
      own = least;
    }
    return first;
  };
  const goOn = async () => {
    running = true;
    while (waiting.length > 0) {
      // Whoever can do something without waiting does it first.
      await new Promise((resolve) => setImmediate(resolve));
      const next = pop();
      if (next) now = Math.max(now, next.at);
      next?.wake();
      // Those of the same moment wake together.
      while (waiting[0] && waiting[0].at <= now) pop()?.wake();
    }
    running = false;
  };
  return {
    now: () => now,
    sleep: (ms: number) =>
      new Promise<void>((resolve) => {
        push(now + ms, resolve);
        if (!running) void goOn();
      }),
    /** Nothing happened until then (epoch ms). */
    goTo: (instant: number) => {
      if (instant > now) now = instant;
    },
  };
}
export type VirtualTime = ReturnType<typeof virtualTime>;
