import type { CoalitionDocument, MemberDocument } from '../domain/documents';
import type { DocumentKey } from '../domain/store/store';

/** What a verified Bot Connector token says about the sender; the gate in `functions/` made it, the bot believes it. */
export interface VerifiedClaims {
  /** Who signed: `https://api.botframework.com`. */
  readonly issuer: string;
  /** For whom: the bot's own app id. */
  readonly appId: string;
  /** Where answers go; equal to the activity's `serviceUrl` and on a Microsoft host. */
  readonly serviceUrl: string;
}

/** What goes back over HTTP: for an invoke its result, for anything else a bare status. */
export interface BotAnswer {
  readonly status: number;
  /** Sent as JSON; absent means an empty body. */
  readonly body?: unknown;
}

/** Whose membership is asked after, and of which coalition. */
export interface MembershipQuestion {
  readonly coalition: CoalitionDocument;
  /** `<tenant id>:<Entra object id>` */
  readonly personId: string;
  /** Their member document, when they have one: it may know their id in Teams. */
  readonly member?: MemberDocument | undefined;
}

/** Somebody as a channel's roster has them. */
export interface ChannelMember {
  /** Id in Teams, `29:…`. */
  readonly teamsId: string;
  readonly name: string;
  readonly guest: boolean;
}

/** What `functions/` and `local/` ask of the bot. Types only: importing this file loads no SDK. */
export interface BotPort {
  /**
   * One activity, already parsed as an object with a `type`. `claims` is undefined only where the local entry runs
   * without sign-in, on loopback. Rejects on an unexpected failure only.
   */
  handleActivity(activity: unknown, claims: VerifiedClaims | undefined): Promise<BotAnswer>;
  /** Delivers what is due at `until` (UTC instant), stopping after about `budgetMs` milliseconds; the rest stays due. */
  deliverDue(until: string, budgetMs: number): Promise<void>;
  /**
   * Whether somebody is in the coalition's channel, asked of Teams and remembered for minutes; undefined when they are
   * not, or when that cannot be proved. Rejects with `DeliveryError` when Teams cannot be asked now.
   */
  membership(asked: MembershipQuestion): Promise<ChannelMember | undefined>;
  /** Delivers what follows from a write on this document, for at most 1.5 s; the rest stays due, as does what fails. */
  deliver(key: DocumentKey): Promise<void>;
}
