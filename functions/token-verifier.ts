import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { HttpError } from './http-error';
import { KeysUnreachable, RETRY_MS, type SigningKey, type SigningKeys } from './signing-keys';
import { unauthorized } from './unauthorized';
import type { VerifiedToken, VerifiedTokens } from './verified-tokens';

/** A Connector token is about 1.2 KB, one of Entra ID some 2 KB; a longer one is not looked at. */
const MAX_TOKEN_LENGTH = 8 * 1024;

interface TokenRules<T> {
  readonly clock: () => string;
  readonly keys: SigningKeys;
  readonly tokens: VerifiedTokens<T>;
  readonly skewSeconds: number;
  /**
   * The issuer and audience that a token with these claims must have. Called before anything is believed: what throws
   * here, or does not match, causes no fetch of keys.
   */
  expected(claims: JWTPayload): { readonly issuer: string; readonly audience: string };
  /** What a token says, once signature, issuer, audience and time were found good. Throws `HttpError` 401 or 403. */
  says(claims: JWTPayload, key: SigningKey): T;
}

/**
 * Checks a request's bearer token (RS256 only) and remembers it until it expires. Throws `HttpError` 401 for a token that
 * proves nothing, 503 with Retry-After while the keys are out of reach.
 */
export function tokenVerifier<T>(rules: TokenRules<T>): (request: Request) => Promise<T> {
  const { clock, keys, tokens, skewSeconds } = rules;

  async function verify(token: string): Promise<VerifiedToken<T>> {
    const { kid, expected } = claimed(token, rules);
    const key = await keyOf(kid, keys);
    const payload = await jwtVerify(token, key.key, {
      ...expected,
      clockTolerance: skewSeconds,
      currentDate: new Date(clock()),
      algorithms: ['RS256'],
      requiredClaims: ['exp'],
    }).then(
      (verified) => verified.payload,
      (cause) => {
        throw unauthorized(cause instanceof errors.JOSEError ? reason(cause) : 'token', cause);
      },
    );
    return { kid: key.kid, expiresAt: (payload.exp ?? 0) * 1000, says: rules.says(payload, key) };
  }

  return async (request) => {
    const token = bearer(request);
    const now = Date.parse(clock());
    let verified = tokens.get(token, now);
    if (verified === undefined || !keys.has(verified.kid)) {
      verified = await verify(token);
      // A token inside the skew after its end is good once, but not worth remembering.
      if (verified.expiresAt > now) tokens.add(token, verified);
    }
    return verified.says;
  };
}

function bearer(request: Request): string {
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined || token.length > MAX_TOKEN_LENGTH) throw unauthorized('no-bearer-token');
  return token;
}

/** What a token says of itself; keys are asked for only on behalf of one that claims to be for us. */
function claimed(token: string, { expected: expectedOf }: Pick<TokenRules<unknown>, 'expected'>) {
  const { alg, kid, claims } = unverified(token);
  if (alg !== 'RS256') throw unauthorized('algorithm');
  if (typeof kid !== 'string' || kid.length > 256) throw unauthorized('no-key-id');
  const expected = expectedOf(claims);
  if (claims.iss !== expected.issuer) throw unauthorized('issuer');
  if (claims.aud !== expected.audience) throw unauthorized('audience');
  return { kid, expected };
}

function unverified(token: string) {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    return { alg, kid, claims: decodeJwt(token) };
  } catch (cause) {
    throw unauthorized('not-a-token', cause);
  }
}

async function keyOf(kid: string, keys: SigningKeys): Promise<SigningKey> {
  try {
    const key = await keys.find(kid);
    if (key) return key;
  } catch (cause) {
    if (!(cause instanceof KeysUnreachable)) throw cause;
    throw new HttpError(503, 'keys-unreachable', { 'retry-after': String(RETRY_MS / 1000) }, { cause });
  }
  throw unauthorized('unknown-key');
}

/** `expired`, `nbf`, `signature`: which of jose's checks failed. */
function reason(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return error.claim;
  return error instanceof errors.JWSSignatureVerificationFailed ? 'signature' : 'token';
}
