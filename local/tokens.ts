import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import type { Persona } from './connector/page-api';
import type { Route } from './server/http-server';

interface TokensOptions {
  /** Where the key is kept, so that a page that is open outlives a restart. */
  readonly file: string;
  /** The tab's client id. */
  readonly clientId: string;
  readonly people: readonly Persona[];
  readonly clock: () => string;
}

/** How long Entra ID's access tokens hold, about: an hour. */
const HOLDS_SECONDS = 3600;

/**
 * Stands in for Entra ID: makes access tokens for the personas, and publishes the key they are checked with.
 * https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export async function localTokens({ file, clientId, people, clock }: TokensOptions) {
  const jwk = await keptKey(file);
  const key = await importJWK(jwk, 'RS256');
  const { kty, n, e, kid } = jwk;
  const issuer = 'https://login.microsoftonline.com/{tenantid}/v2.0';
  const keySet = { keys: [{ kty, n, e, kid, use: 'sig', issuer }] };

  /** A token as this person's Teams would get it, but for what `claims` say. */
  function mint({ tenantId, objectId, name }: Persona, claims: JWTPayload = {}): Promise<string> {
    const now = Math.floor(Date.parse(clock()) / 1000);
    const payload = {
      iss: issuer.replace('{tenantid}', tenantId),
      aud: clientId,
      ver: '2.0',
      tid: tenantId,
      oid: objectId,
      name,
      scp: 'access_as_user',
      iat: now,
      nbf: now,
      exp: now + HOLDS_SECONDS,
      ...claims,
    };
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(key);
  }

  /** `GET /local/api/token?as=KEY` → `{ token }` */
  const route: Route = async (req, res) => {
    const url = new URL(req.url ?? '/', 'http://localhost');
    if (req.method !== 'GET' || url.pathname !== '/local/api/token') return false;
    const person = people.find((one) => one.key === url.searchParams.get('as'));
    const answer = person ? { token: await mint(person) } : { error: 'nobody here is called that' };
    res
      .writeHead(person ? 200 : 404, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      .end(JSON.stringify(answer));
    return true;
  };

  return {
    route,
    mint,
    /** Answers the gate that asks for keys. */
    fetch: async (): Promise<Response> => Response.json(keySet),
  };
}

async function keptKey(file: string): Promise<JWK> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID() };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}
