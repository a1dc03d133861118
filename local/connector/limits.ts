import { ConnectorError } from './connector-error';

type Windows = readonly (readonly [operations: number, seconds: number])[];

const posts: Windows = [
  [7, 1],
  [8, 2],
  [60, 30],
  [1800, 3600],
];
const reads: Windows = [
  [14, 1],
  [16, 2],
  [120, 30],
  [3600, 3600],
];

/** The roster in one go is on its way out. https://learn.microsoft.com/microsoftteams/platform/resources/team-chat-member-api-changes */
const wholeRoster: Windows = [[5, 60]];

/**
 * Per bot per thread, where a thread is a personal chat or a whole channel.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit#per-bot-per-thread-limit
 */
const perConversation = {
  send: posts,
  create: posts,
  members: reads,
  conversations: reads,
  roster: wholeRoster,
} as const;

/** Requests per second of one app in one tenant. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
const perTenant: Windows = [[50, 1]];

export type Operation = keyof typeof perConversation;

/** Teams' rate limits. `take` counts an operation, or throws 429 `Throttled` with the seconds after which there is room. */
export function createLimits(now: () => Date) {
  const taken = new Map<string, number[]>();

  const wait = (key: string, windows: Windows, count: number): number => {
    const at = now().getTime();
    const longestWindow = Math.max(...windows.map(([, seconds]) => seconds)) * 1000;
    const times = (taken.get(key) ?? []).filter((t) => at - t < longestWindow);
    taken.set(key, times);
    let longest = 0;
    for (const [operations, seconds] of windows) {
      const within = times.filter((t) => at - t < seconds * 1000);
      // Room comes when so many of the oldest have left the window that the new ones fit.
      const leaving = within[within.length + count - operations - 1];
      if (leaving !== undefined) longest = Math.max(longest, leaving + seconds * 1000 - at);
    }
    return longest;
  };

  return {
    take(operation: Operation, conversation: string, count = 1) {
      const own = `${operation} ${conversation}`;
      const ms = Math.max(wait(own, perConversation[operation], count), wait('', perTenant, count));
      if (ms > 0) throw new ConnectorError(429, 'Throttled', 'Too many requests.', Math.ceil(ms / 1000));
      const at = now().getTime();
      for (const key of [own, '']) taken.set(key, [...(taken.get(key) ?? []), ...Array<number>(count).fill(at)]);
    },
  };
}

export type Limits = ReturnType<typeof createLimits>;
