import { createHash } from 'node:crypto';

/** Teams uses one token for about an hour per region, a page one per person; 500 leaves room and is some 100 KB. */
const MAX_TOKENS = 500;

/** What stands fast about a token whose signature and claims were checked. */
export interface VerifiedToken<T> {
  /** Key that signed it; the token is good for as long as that key is published. */
  readonly kid: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** What it says that matters to us. */
  readonly says: T;
}

/**
 * Remembers verified tokens until they expire, the least recently used going first. Only what was verified gets in, so
 * refused requests cannot grow it; and by hash, so that no token lies about in memory.
 */
export class VerifiedTokens<T> {
  readonly #tokens = new Map<string, VerifiedToken<T>>();

  constructor(readonly limit = MAX_TOKENS) {}

  get size(): number {
    return this.#tokens.size;
  }

  /** `now` in milliseconds since the epoch. */
  get(token: string, now: number): VerifiedToken<T> | undefined {
    const key = hash(token);
    const found = this.#tokens.get(key);
    this.#tokens.delete(key);
    if (found === undefined || found.expiresAt <= now) return undefined;
    this.#tokens.set(key, found);
    return found;
  }

  add(token: string, verified: VerifiedToken<T>): void {
    this.#tokens.set(hash(token), verified);
    const [oldest] = this.#tokens.keys();
    if (this.#tokens.size > this.limit && oldest !== undefined) this.#tokens.delete(oldest);
  }
}

function hash(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
