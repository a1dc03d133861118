import type { JWTPayload } from 'jose';
import { HttpError } from './http-error';
import type { SignedIn, SignIn } from './services';
import { type SigningKey, SigningKeys } from './signing-keys';
import { tokenVerifier } from './token-verifier';
import { unauthorized } from './unauthorized';
import { VerifiedTokens } from './verified-tokens';

/** The keys of every tenant at once; each says for which issuer it may sign. */
const KEYS_URL = 'https://login.microsoftonline.com/common/discovery/v2.0/keys';
const SCOPE = 'access_as_user';
const SKEW_SECONDS = 60;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** As long a name as anybody has. */
const MAX_NAME = 200;

interface EntraGateOptions {
  /** The tab's client id, lower case, as Entra ID writes it in `aud`. */
  readonly clientId: string;
  readonly clock: () => string;
  /** Where the keys come from; Entra ID unless a test or the local entry says otherwise. */
  readonly keysUrl?: string;
  readonly fetch?: typeof fetch;
  readonly tokens?: VerifiedTokens<SignedIn>;
}

/**
 * Who uses the tab: a person of any tenant, with an access token of Entra ID for this app that carries `access_as_user`.
 * They are who tenant and object id say, never a mail address. Which coalition they may see is not asked here. Throws
 * `HttpError` 401 for a token that proves nothing, 403 for one of an app or without the scope, 503 with Retry-After
 * while the keys are out of reach.
 */
export function entraGate(options: EntraGateOptions): SignIn {
  const { clientId, clock, fetch, keysUrl = KEYS_URL, tokens = new VerifiedTokens() } = options;
  return tokenVerifier<SignedIn>({
    clock,
    keys: new SigningKeys({ clock, fetch, from: { keysUrl } }),
    tokens,
    skewSeconds: SKEW_SECONDS,
    expected: (claims) => expected(claims, clientId),
    says: signedIn,
  });
}

const issuerOf = (tenant: string) => `https://login.microsoftonline.com/${tenant}/v2.0`;

function expected({ ver, aud, tid }: JWTPayload, clientId: string) {
  const tenant = guid(tid, 'tenant');
  if (ver === '2.0') return { issuer: issuerOf(tenant), audience: clientId };
  if (ver !== '1.0') throw unauthorized('version');
  // Version 1.0 names the app by its URI: `api://<host of the tab>/<client id>`.
  if (typeof aud !== 'string' || !/^api:\/\/[^/\s]+\//.test(aud) || aud.split('/').slice(3).join('/') !== clientId)
    throw unauthorized('audience');
  return { issuer: `https://sts.windows.net/${tenant}/`, audience: aud };
}

function signedIn({ tid, oid, idtyp, scp, name }: JWTPayload, key: SigningKey): SignedIn {
  const tenant = guid(tid, 'tenant');
  const person = guid(oid, 'person');
  // The key set speaks version 2.0: a key names that issuer, also where the token it signed is of version 1.0.
  if (key.issuer?.replace('{tenantid}', tenant) !== issuerOf(tenant)) throw unauthorized('key-issuer');
  if (idtyp === 'app') throw new HttpError(403, 'app-token');
  if (typeof scp !== 'string' || !scp.split(' ').includes(SCOPE)) throw new HttpError(403, 'scope');
  return {
    personId: `${tenant}:${person}`.toLowerCase(),
    name: typeof name === 'string' ? name.slice(0, MAX_NAME) : '',
  };
}

function guid(value: unknown, code: string): string {
  if (typeof value !== 'string' || !GUID.test(value)) throw unauthorized(code);
  return value;
}
