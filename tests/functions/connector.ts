import { exportJWK, type GenerateKeyPairResult, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const APP_ID = '11111111-2222-4333-8444-555555555555';
export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
export const METADATA_URL = 'http://keys.test/openid';
const KEYS_URL = 'http://keys.test/keys';

/** A message as Teams sends it, as far as the gate looks. */
export const activity = { type: 'message', channelId: 'msteams', serviceUrl: SERVICE_URL, text: 'agenda' };

export interface TokenOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly without?: readonly string[];
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: GenerateKeyPairResult['privateKey'] | Uint8Array;
}

/** Making an RSA key takes a while, so each name has one for all tests of a file. */
const pairs = new Map<string, Promise<GenerateKeyPairResult>>();

function pairFor(kid: string): Promise<GenerateKeyPairResult> {
  const pair = pairs.get(kid) ?? generateKeyPair('RS256', { extractable: true });
  pairs.set(kid, pair);
  return pair;
}

/** The Bot Connector's side: a clock, signing keys, a key set that can be changed or lost, and tokens. */
export class Connector {
  time = Date.parse('2026-03-02T09:00:00.000Z');
  /** What `fetch` was asked, in order. */
  readonly fetched: string[] = [];
  down = false;
  readonly #published = new Map<string, object>();
  readonly #private = new Map<string, GenerateKeyPairResult['privateKey']>();

  static async start(): Promise<Connector> {
    const connector = new Connector();
    await connector.publish('first', ['msteams', 'webchat']);
    return connector;
  }

  readonly clock = (): string => new Date(this.time).toISOString();

  readonly fetch = async (input: string | URL | Request): Promise<Response> => {
    this.fetched.push(String(input));
    if (this.down) throw new TypeError('fetch failed');
    if (String(input) === METADATA_URL) return Response.json({ jwks_uri: KEYS_URL });
    return Response.json({ keys: [{ kty: 'EC', kid: 'not ours' }, ...this.#published.values()] });
  };

  async publish(kid: string, endorsements: readonly string[] | undefined): Promise<void> {
    const { publicKey, privateKey } = await pairFor(kid);
    this.#private.set(kid, privateKey);
    this.#published.set(kid, { ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements });
  }

  withdraw(kid: string): void {
    this.#published.delete(kid);
  }

  /** The public key as it is published; what a forger has. */
  published(kid: string): object | undefined {
    return this.#published.get(kid);
  }

  privateKey(kid: string): GenerateKeyPairResult['privateKey'] {
    const key = this.#private.get(kid);
    if (key === undefined) throw new Error(`no key ${kid}`);
    return key;
  }

  /** A good token, but for what the options change. */
  token({ claims, without = [], header, key }: TokenOptions = {}): Promise<string> {
    const now = this.time / 1000;
    const payload: JWTPayload = {
      iss: 'https://api.botframework.com',
      aud: APP_ID,
      serviceurl: SERVICE_URL,
      nbf: now - 60,
      exp: now + 3600,
      ...claims,
    };
    for (const name of without) delete payload[name];
    const protectedHeader = { alg: 'RS256', kid: 'first', typ: 'JWT', ...header };
    return new SignJWT(payload)
      .setProtectedHeader(protectedHeader)
      .sign(key ?? this.privateKey(this.#private.has(protectedHeader.kid) ? protectedHeader.kid : 'first'));
  }
}
