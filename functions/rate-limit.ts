interface RateLimitOptions {
  /** So many at once, for who was quiet. */
  readonly burst: number;
  readonly perSecond: number;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** Callers remembered at most; who is forgotten begins anew. */
  readonly most?: number;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** Slows one caller without slowing another: a bucket for each, filled again as time passes. Per instance of the app. */
export class RateLimit {
  /** The least recently seen first. */
  readonly #buckets = new Map<string, Bucket>();
  readonly #options: Required<RateLimitOptions>;

  constructor(options: RateLimitOptions) {
    this.#options = { most: 10_000, ...options };
  }

  get size(): number {
    return this.#buckets.size;
  }

  /** Takes one for this caller; the whole seconds to wait for one, or 0 when it was taken. */
  take(caller: string): number {
    const { burst, perSecond, now, most } = this.#options;
    const at = now();
    const before = this.#buckets.get(caller) ?? { left: burst, at };
    const left = Math.min(burst, before.left + (Math.max(0, at - before.at) / 1000) * perSecond);
    const wait = left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
    this.#buckets.delete(caller);
    this.#buckets.set(caller, { left: wait === 0 ? left - 1 : left, at });
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > most && oldest !== undefined) this.#buckets.delete(oldest);
    return wait;
  }
}
