import { isMicrosoftServiceUrl, sameServiceUrl } from '../bot/service-url';
import { HttpError } from './http-error';
import type { BotGate, IncomingActivity } from './services';
import { SigningKeys } from './signing-keys';
import { tokenVerifier } from './token-verifier';
import { VerifiedTokens } from './verified-tokens';

const ISSUER = 'https://api.botframework.com';
const CHANNEL = 'msteams';
const SKEW_SECONDS = 5 * 60;
/** Where the Bot Connector publishes its keys (Bot Framework authentication, "Connector to bot", step 2). */
const METADATA_URL = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/** What a token of the Bot Connector says. */
export interface ConnectorToken {
  readonly serviceUrl: string | undefined;
  readonly endorsements: readonly string[];
}

interface BotGateOptions {
  /** The bot's app id, lower case, as Microsoft writes it in `aud`. */
  readonly appId: string;
  readonly clock: () => string;
  /** Where the keys come from; the Bot Connector's own unless a test says otherwise. */
  readonly metadataUrl?: string;
  readonly fetch?: typeof fetch;
  readonly tokens?: VerifiedTokens<ConnectorToken>;
}

/**
 * Who may speak to the bot: the Bot Connector, for this bot, in Teams, with a token made for this very activity's
 * service URL (Bot Framework authentication, "Connector to bot"). The SDK's own check has holes, so this stands before
 * it. Throws `HttpError` 401 for a token that proves nothing, 403 for a good one that does not fit the activity, 503
 * with Retry-After while the keys are out of reach.
 */
export function botGate(options: BotGateOptions): BotGate {
  const { appId, clock, fetch, metadataUrl = METADATA_URL, tokens = new VerifiedTokens() } = options;
  const tokenOf = tokenVerifier<ConnectorToken>({
    clock,
    keys: new SigningKeys({ clock, fetch, from: { metadataUrl } }),
    tokens,
    skewSeconds: SKEW_SECONDS,
    expected: () => ({ issuer: ISSUER, audience: appId }),
    says: ({ serviceurl }, { endorsements }) => ({
      serviceUrl: typeof serviceurl === 'string' ? serviceurl : undefined,
      endorsements,
    }),
  });
  return async (request) => {
    const token = await tokenOf(request);
    return (activity) => ({ issuer: ISSUER, appId, serviceUrl: serviceUrlOf(activity, token) });
  };
}

function serviceUrlOf(activity: IncomingActivity, { endorsements, serviceUrl: claimed }: ConnectorToken): string {
  const { channelId, serviceUrl } = activity;
  if (channelId !== CHANNEL) throw new HttpError(403, 'channel');
  if (!endorsements.includes(CHANNEL)) throw new HttpError(403, 'key-not-endorsed');
  if (claimed === undefined || typeof serviceUrl !== 'string') throw new HttpError(403, 'no-service-url');
  if (!sameServiceUrl(claimed, serviceUrl)) throw new HttpError(403, 'other-service-url');
  if (!isMicrosoftServiceUrl(serviceUrl)) throw new HttpError(403, 'foreign-service-url');
  return serviceUrl;
}
