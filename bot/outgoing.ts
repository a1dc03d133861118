import type { Card } from './cards/card';

/** Where a message goes, in the Bot Framework's terms. */
export interface Address {
  readonly serviceUrl: string;
  readonly tenantId: string;
  /** A channel's or chat's id, with `;messageid=…` for a thread of the channel. */
  readonly conversationId: string;
}

/** A mention that a sentence holds as `<at>name</at>`. */
export interface Mention {
  readonly id: string;
  readonly name: string;
}

/** What the bot can send: a card alone (a text beside it would be split off by Teams), or a sentence. */
export type Outgoing =
  | { readonly card: Card; readonly text?: undefined; readonly mentions?: undefined }
  | { readonly text: string; readonly mentions?: readonly Mention[]; readonly card?: undefined };

export interface RosterMember {
  /** Id in Teams, `29:…`. */
  readonly teamsId: string;
  readonly personId: string;
  readonly name: string;
  readonly guest: boolean;
}

/** Talks to Teams. Every call rejects with `DeliveryError` when Teams refuses or does not answer. */
export interface Messenger {
  /** Sends to a conversation; resolves to the message's id. */
  send(to: Address, message: Outgoing): Promise<string>;
  update(to: Address, messageId: string, message: Outgoing): Promise<void>;
  /** Everyone in the conversation, at most 2,000. */
  members(of: Address): Promise<RosterMember[]>;
  /** One person of the conversation, by Teams id or Entra object id; undefined when they are not in it. */
  member(of: Address, id: string): Promise<RosterMember | undefined>;
}

/** Teams refused a call, or did not answer. `retryAfterMs` is set when it said when to come back. */
export class DeliveryError extends Error {
  constructor(
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    readonly code: string,
    readonly retryAfterMs: number | undefined,
    options?: ErrorOptions,
  ) {
    super(`${status} ${code}`, options);
    this.name = 'DeliveryError';
  }

  /** Worth trying again (Microsoft's documentation: 412, 429, 502, 503, 504, and when no answer came). */
  get passing(): boolean {
    return [0, 412, 429, 500, 502, 503, 504].includes(this.status);
  }

  /** Certainly not taken in, so that a new message may be sent again without standing there twice. */
  get refused(): boolean {
    return [412, 429, 503].includes(this.status) || (this.status === 0 && neverArrived.has(this.code));
  }
}

/** The connection was never made. */
const neverArrived: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);
