import { type CryptoKey, importJWK } from 'jose';
import { z } from 'zod';

/** An unknown key is looked for again after this long: a new one works within the minute, a flood costs 3 looks a minute. */
const PAUSE_MS = 20_000;
/** After a look that failed, sooner: meanwhile nobody new gets in. */
export const RETRY_MS = 5_000;
/** Known keys are renewed daily; Microsoft's own SDK keeps them for five days, so that long an outage is bridged. */
const RENEW_MS = 24 * 3_600_000;
const KEEP_MS = 5 * RENEW_MS;
/** Both fetches together; an invoke wants its answer within five seconds. */
const PATIENCE_MS = 4_000;

export interface SigningKey {
  readonly kid: string;
  readonly key: CryptoKey | Uint8Array;
  /** Of the Bot Connector: channels this key may speak for, such as `msteams`. */
  readonly endorsements: readonly string[];
  /** Of Entra ID: the issuer this key may sign for, with `{tenantid}` where that is any tenant. */
  readonly issuer: string | undefined;
}

/** Nobody can say now whether a token is good: the keys could not be fetched. */
export class KeysUnreachable extends Error {
  constructor(options?: ErrorOptions) {
    super('the signing keys could not be fetched', options);
    this.name = 'KeysUnreachable';
  }
}

interface SigningKeysOptions {
  readonly clock: () => string;
  /** Where the keys are, or the document (OpenID metadata) that says where. */
  readonly from: { readonly keysUrl: string } | { readonly metadataUrl: string };
  readonly fetch?: typeof fetch;
}

const metadataSchema = z.object({ jwks_uri: z.url() });
const keySetSchema = z.object({ keys: z.array(z.looseObject({})).max(200) });
const keySchema = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  use: z.literal('sig').optional(),
  alg: z.literal('RS256').optional(),
  endorsements: z.array(z.string()).default([]),
  issuer: z.string().optional(),
});

/** The keys with which one service signs its tokens, fetched when first asked for and seldom after that. */
export class SigningKeys {
  #keys = new Map<string, SigningKey>();
  #fetchedAt = Number.NEGATIVE_INFINITY;
  #triedAt = Number.NEGATIVE_INFINITY;
  #failure: unknown;
  #underway: Promise<void> | undefined;

  constructor(private readonly options: SigningKeysOptions) {}

  /** Whether that key is among those last fetched. */
  has(kid: string): boolean {
    return this.#keys.has(kid);
  }

  /**
   * The key with that id, or undefined when the service has none. Throws `KeysUnreachable` when that cannot be said:
   * nothing fetched yet, or the id is new and the last look failed.
   */
  async find(kid: string): Promise<SigningKey | undefined> {
    const now = Date.parse(this.options.clock());
    const wanted = !this.#keys.has(kid) || now - this.#fetchedAt >= RENEW_MS;
    const pause = this.#failure === undefined ? PAUSE_MS : RETRY_MS;
    if (wanted && (this.#underway || now - this.#triedAt >= pause)) await this.#refresh(now);
    const key = now - this.#fetchedAt < KEEP_MS ? this.#keys.get(kid) : undefined;
    if (key === undefined && this.#failure !== undefined) throw new KeysUnreachable({ cause: this.#failure });
    return key;
  }

  /** One look at a time, shared by all who wait for it; its failure is kept, not thrown, since older keys may do. */
  #refresh(now: number): Promise<void> {
    this.#underway ??= this.#fetch()
      .then(
        (keys) => {
          this.#keys = keys;
          this.#fetchedAt = now;
          this.#failure = undefined;
        },
        (error: unknown) => {
          this.#failure = error ?? new Error('no reason given');
        },
      )
      .finally(() => {
        this.#triedAt = now;
        this.#underway = undefined;
      });
    return this.#underway;
  }

  async #fetch(): Promise<Map<string, SigningKey>> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { keys } = keySetSchema.parse(await this.#json(await this.#keysUrl(signal), signal));
    const imported = await Promise.all(keys.map(importKey));
    return new Map(imported.flatMap((key) => (key ? [[key.kid, key] as const] : [])));
  }

  async #keysUrl(signal: AbortSignal): Promise<string> {
    const { from } = this.options;
    if ('keysUrl' in from) return from.keysUrl;
    return metadataSchema.parse(await this.#json(from.metadataUrl, signal)).jwks_uri;
  }

  async #json(url: string, signal: AbortSignal): Promise<unknown> {
    const response = await (this.options.fetch ?? fetch)(url, { signal, redirect: 'error' });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return response.json();
  }
}

/** One key we cannot use must not cost us the others. */
async function importKey(published: unknown): Promise<SigningKey | undefined> {
  const jwk = keySchema.safeParse(published);
  if (!jwk.success) return undefined;
  const { kid, endorsements, issuer } = jwk.data;
  const key = await importJWK(jwk.data, 'RS256').catch(() => undefined);
  return key && { kid, key, endorsements, issuer };
}
