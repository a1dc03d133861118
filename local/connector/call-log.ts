const kept = 10_000;

/** One call: of the bot to the connector, or a delivery of the connector to the bot. */
export interface LoggedCall {
  /** UTC instant. */
  readonly at: string;
  readonly direction: 'from-bot' | 'to-bot';
  /** HTTP method; the path within the connector, or the activity's type and name. */
  readonly method: string;
  readonly path: string;
  readonly conversationId?: string;
  readonly activityId?: string;
  /** HTTP status; 0 when the bot could not be reached. */
  readonly status: number;
  /** The work was done but the answer thrown away. */
  readonly dropped?: boolean;
}

/** What went over the line, oldest first, the last ten thousand calls: tests read it to know what was really sent. */
export function createCallLog() {
  const calls: LoggedCall[] = [];
  return {
    add(call: LoggedCall) {
      calls.push(call);
      if (calls.length > kept) calls.shift();
    },
    entries: (): readonly LoggedCall[] => [...calls],
    clear: () => void calls.splice(0),
  };
}

export type CallLog = ReturnType<typeof createCallLog>;
