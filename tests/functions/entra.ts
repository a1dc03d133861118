import { exportJWK, type GenerateKeyPairResult, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { TokenOptions } from './connector';

export const CLIENT_ID = '22222222-3333-4444-8555-666666666666';
export const TENANT = '99999999-aaaa-4bbb-8ccc-dddddddddddd';
export const OBJECT = 'eeeeeeee-1111-4222-8333-444444444444';
export const KEYS_URL = 'http://entra.test/keys';
export const ANY_TENANT = 'https://login.microsoftonline.com/{tenantid}/v2.0';

const pairs = new Map<string, Promise<GenerateKeyPairResult>>();

function pairFor(kid: string): Promise<GenerateKeyPairResult> {
  const pair = pairs.get(kid) ?? generateKeyPair('RS256', { extractable: true });
  pairs.set(kid, pair);
  return pair;
}

/** Entra ID's side: a clock, keys that each say for whom they sign, and access tokens of version 1.0 and 2.0. */
export class Entra {
  time = Date.parse('2026-03-02T09:00:00.000Z');
  readonly fetched: string[] = [];
  down = false;
  readonly #published = new Map<string, object>();
  readonly #private = new Map<string, GenerateKeyPairResult['privateKey']>();

  static async start(): Promise<Entra> {
    const entra = new Entra();
    await entra.publish('first', ANY_TENANT);
    return entra;
  }

  readonly clock = (): string => new Date(this.time).toISOString();

  readonly fetch = async (input: string | URL | Request): Promise<Response> => {
    this.fetched.push(String(input));
    if (this.down) throw new TypeError('fetch failed');
    return Response.json({ keys: [...this.#published.values()] });
  };

  async publish(kid: string, issuer: string | undefined): Promise<void> {
    const { publicKey, privateKey } = await pairFor(kid);
    this.#private.set(kid, privateKey);
    this.#published.set(kid, { ...(await exportJWK(publicKey)), kid, use: 'sig', issuer });
  }

  /** The public key as it is published. */
  published(kid: string): object | undefined {
    return this.#published.get(kid);
  }

  /** A good token of version 2.0, but for what the options change. */
  token({ claims, without = [], header, key }: TokenOptions = {}): Promise<string> {
    const now = this.time / 1000;
    const payload: JWTPayload = {
      iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
      aud: CLIENT_ID,
      ver: '2.0',
      tid: TENANT,
      oid: OBJECT,
      scp: 'openid access_as_user',
      name: 'Beleidsmedewerker',
      nbf: now - 60,
      exp: now + 3600,
      ...claims,
    };
    for (const name of without) delete payload[name];
    const protectedHeader = { alg: 'RS256', kid: 'first', typ: 'JWT', ...header };
    const signing = key ?? this.#private.get(protectedHeader.kid) ?? this.#private.get('first');
    if (!signing) throw new Error('no key to sign with');
    return new SignJWT(payload).setProtectedHeader(protectedHeader).sign(signing);
  }
}
