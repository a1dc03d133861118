import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { type BotKey, BotKeys, KeysUnreachable, RETRY_MS } from './bot-keys';
import { HttpError } from './http-error';
import { isMicrosoftServiceUrl, sameServiceUrl } from './service-url';
import type { BotGate, IncomingActivity } from './services';
import { type VerifiedToken, VerifiedTokens } from './verified-tokens';

const ISSUER = 'https://api.botframework.com';
const CHANNEL = 'msteams';
const SKEW_SECONDS = 5 * 60;
/** A Connector token is about 1.2 KB; a longer one is not looked at. */
const MAX_TOKEN_LENGTH = 8 * 1024;

interface BotGateOptions {
  /** The bot's app id, lower case, as Microsoft writes it in `aud`. */
  readonly appId: string;
  readonly clock: () => string;
  /** Where the keys come from; the Bot Connector's own unless a test says otherwise. */
  readonly metadataUrl?: string;
  readonly fetch?: typeof fetch;
  readonly tokens?: VerifiedTokens;
}

/**
 * Who may speak to the bot: the Bot Connector, for this bot, in Teams, with a token made for this very activity's
 * service URL (Bot Framework authentication, "Connector to bot"). The SDK's own check has holes, so this stands before
 * it. Throws `HttpError` 401 for a token that proves nothing, 403 for a good one that does not fit the activity, 503
 * with Retry-After while the keys are out of reach.
 */
export function botGate(options: BotGateOptions): BotGate {
  const { appId, clock, tokens = new VerifiedTokens() } = options;
  const keys = new BotKeys(options);
  const expected = () => ({
    issuer: ISSUER,
    audience: appId,
    clockTolerance: SKEW_SECONDS,
    currentDate: new Date(clock()),
    algorithms: ['RS256'],
    requiredClaims: ['exp'],
  });

  async function verify(token: string): Promise<VerifiedToken> {
    const key = await keyOf(token, appId, keys);
    try {
      const { payload } = await jwtVerify(token, key.key, expected());
      const { exp = 0, serviceurl } = payload;
      const serviceUrl = typeof serviceurl === 'string' ? serviceurl : undefined;
      return { kid: key.kid, expiresAt: exp * 1000, serviceUrl, endorsements: key.endorsements };
    } catch (cause) {
      throw unauthorized(cause instanceof errors.JOSEError ? reason(cause) : 'token', cause);
    }
  }

  return async (request, activity) => {
    const token = bearer(request);
    const now = Date.parse(clock());
    let verified = tokens.get(token, now);
    if (verified === undefined || !keys.has(verified.kid)) {
      verified = await verify(token);
      // A token inside the skew after its end is good once, but not worth remembering.
      if (verified.expiresAt > now) tokens.add(token, verified);
    }
    return { issuer: ISSUER, appId, serviceUrl: serviceUrlOf(activity, verified) };
  };
}

function bearer(request: Request): string {
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined || token.length > MAX_TOKEN_LENGTH) throw unauthorized('no-bearer-token');
  return token;
}

/** Finds the key, but asks for keys only on behalf of a token that claims to be for us: rubbish causes no fetches. */
async function keyOf(token: string, appId: string, keys: BotKeys): Promise<BotKey> {
  const { alg, kid, iss, aud } = unverified(token);
  if (alg !== 'RS256') throw unauthorized('algorithm');
  if (typeof kid !== 'string' || kid.length > 256) throw unauthorized('no-key-id');
  if (iss !== ISSUER) throw unauthorized('issuer');
  if (aud !== appId) throw unauthorized('audience');
  try {
    const key = await keys.find(kid);
    if (key) return key;
  } catch (cause) {
    if (!(cause instanceof KeysUnreachable)) throw cause;
    throw new HttpError(503, 'keys-unreachable', { 'retry-after': String(RETRY_MS / 1000) }, { cause });
  }
  throw unauthorized('unknown-key');
}

/** What a token says of itself, before anything is believed. */
function unverified(token: string) {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const { iss, aud } = decodeJwt(token);
    return { alg, kid, iss, aud };
  } catch (cause) {
    throw unauthorized('not-a-token', cause);
  }
}

function serviceUrlOf(activity: IncomingActivity, { endorsements, serviceUrl: claimed }: VerifiedToken): string {
  const { channelId, serviceUrl } = activity;
  if (channelId !== CHANNEL) throw new HttpError(403, 'channel');
  if (!endorsements.includes(CHANNEL)) throw new HttpError(403, 'key-not-endorsed');
  if (claimed === undefined || typeof serviceUrl !== 'string') throw new HttpError(403, 'no-service-url');
  if (!sameServiceUrl(claimed, serviceUrl)) throw new HttpError(403, 'other-service-url');
  if (!isMicrosoftServiceUrl(serviceUrl)) throw new HttpError(403, 'foreign-service-url');
  return serviceUrl;
}

/** `expired`, `nbf`, `signature`: which of jose's checks failed. */
function reason(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return error.claim;
  return error instanceof errors.JWSSignatureVerificationFailed ? 'signature' : 'token';
}

function unauthorized(code: string, cause?: unknown): HttpError {
  return new HttpError(401, code, { 'www-authenticate': 'Bearer' }, { cause });
}
