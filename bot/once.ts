/** How many activities are remembered, and how long, ms: Teams sends a slow turn again within a minute or so. */
const most = 1000;
const holds = 10 * 60_000;

/**
 * Runs work for one activity once: a repeat, also one that comes while the first still runs, gets the same answer. Only
 * within this instance; across instances an action's own request id makes a repeat harmless.
 */
export function once<T>(clock: () => number = Date.now) {
  const running = new Map<string, { answer: Promise<T>; until: number }>();
  return (key: string, work: () => Promise<T>): Promise<T> => {
    const now = clock();
    const before = running.get(key);
    if (before && before.until > now) return before.answer;
    const answer = work();
    running.set(key, { answer, until: now + holds });
    // What failed may be tried again.
    answer.catch(() => running.delete(key));
    for (const [oldest] of running) {
      if (running.size <= most) break;
      running.delete(oldest);
    }
    return answer;
  };
}
