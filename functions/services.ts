import type { BotPort, VerifiedClaims } from '../bot/port';
import type { Store } from '../domain/store/store';
import type { TabSite } from './tab-site';

/** An incoming Bot Framework activity as far as the edge looks: an object with a `type`. The bot parses the rest. */
export type IncomingActivity = Readonly<Record<string, unknown>> & { readonly type: string };

/**
 * Decides by its token alone whether a request comes from Teams, before its body is read; what it resolves to then decides
 * whether that token may bring this activity. Throws `HttpError` 401, 403, 429 or 503. There are no claims only in the local
 * entry, which runs open on loopback.
 */
export type BotGate = (request: Request) => Promise<(activity: IncomingActivity) => VerifiedClaims | undefined>;

/** Who a verified token says that somebody is. */
export interface SignedIn {
  /** `<tenant id>:<Entra object id>`, lower case. */
  readonly personId: string;
  /** As their own tenant writes it; may be empty. */
  readonly name: string;
}

/** Decides who sent a request of the tab. Throws `HttpError` 401, 403, 429 or 503. */
export type SignIn = (request: Request) => Promise<SignedIn>;

/** What every function gets; production and the local entry each make one. */
export interface Services {
  readonly store: Store;
  readonly bot: BotPort;
  readonly gate: BotGate;
  readonly signIn: SignIn;
  /** Another where the code is another: what was made by other code is not the same. */
  readonly build: string;
  /** The built page of the tab. */
  readonly tab: TabSite;
  /** Now, as a UTC instant (ISO 8601 with milliseconds). */
  readonly clock: () => string;
  /** Names of what is out of reach, empty when all is well; never an address or a secret. */
  readonly missing: () => Promise<readonly string[]>;
}
