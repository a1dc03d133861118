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

/** What `functions/` and `local/` ask of the bot. Types only: importing this file loads no SDK. */
export interface BotPort {
  /**
   * One activity, already parsed as an object with a `type`. `claims` is undefined only where the local entry runs
   * without sign-in, on loopback. Rejects on an unexpected failure only.
   */
  handleActivity(activity: unknown, claims: VerifiedClaims | undefined): Promise<BotAnswer>;
  /** Delivers what is due at `until` (UTC instant), stopping after about `budgetMs` milliseconds; the rest stays due. */
  deliverDue(until: string, budgetMs: number): Promise<void>;
}
