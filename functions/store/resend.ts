import { StoreUnavailable } from '../../domain/store/store';

/** What time it is and how it passes, so that a test need not wait. */
export interface Pace {
  /** Milliseconds. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
  /** How long one attempt may take, milliseconds. */
  attemptMs: number;
}

export const realPace: Pace = {
  now: Date.now,
  sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
  random: Math.random,
  attemptMs: 8_000,
};

const maxAttempts = 5;
const maxTotalMs = 20_000;
const maxWaitMs = 2_000;

/** What Cosmos DB's SDK tells of a failure: an HTTP status, or a word for one of the connection. */
interface Failure {
  readonly code?: number | string;
  readonly substatus?: number;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/**
 * Asks Cosmos DB until it answers: again after 449, 5xx and lost connections, with jittered, growing pauses, five times and
 * 20 s at most. So an attempt must be safe to repeat after it was done: reads are, and a write carries its token.
 *
 * @param attempt should end by itself when the signal aborts; it is given up then in any case
 * @throws what Cosmos DB refused (4xx) as it came; StoreUnavailable when no answer was had
 */
export async function resend<T>(attempt: (signal: AbortSignal) => Promise<T>, pace: Pace): Promise<T> {
  const start = pace.now();
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await limited(attempt, pace.attemptMs);
    } catch (error) {
      const failure: Failure = error instanceof Object ? error : {};
      if (isRefusal(failure)) throw error;
      const asked = Number(failure.headers?.['x-ms-retry-after-ms']) || 0;
      const wait = Math.max(asked, pace.random() * Math.min(maxWaitMs, 100 * 2 ** attempts));
      // The SDK itself has waited and asked again after 429, up to its own bound.
      const over = failure.code === 429 || attempts === maxAttempts || pace.now() + wait - start > maxTotalMs;
      if (over) throw new StoreUnavailable(`Cosmos DB did not answer (${failure.code ?? error})`, { cause: error });
      await pace.sleep(wait);
    }
  }
}

/** The SDK repeats some requests for minutes and does not hand its metadata requests the signal; so it is raced as well. */
async function limited<T>(attempt: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const limit = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      limit.abort();
      reject(new Error(`no answer within ${ms} ms`));
    }, ms);
  });
  try {
    return await Promise.race([attempt(limit.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** 4xx is an answer, but for: timeouts, moved partitions, throttling, "retry with", and a replica that lags (404/1002). */
function isRefusal({ code, substatus }: Failure): boolean {
  if (typeof code !== 'number' || code < 400 || code > 499) return false;
  return ![408, 410, 429, 449].includes(code) && !(code === 404 && substatus === 1002);
}
