import type { Actor } from '../domain/action';
import type { CoalitionDocument, MemberDocument } from '../domain/documents';
import type { Store } from '../domain/store/store';
import type { Address, Messenger } from './outgoing';
import type { TabApp } from './tab-link';

/** What the bot stands on; made once, see `createBot`. */
export interface Services {
  readonly store: Store;
  readonly messenger: Messenger;
  /** Now, as a UTC instant. */
  readonly clock: () => string;
  /** Whether the client can show dialogs; the Agents Playground cannot. */
  readonly dialogs: boolean;
  /** Absent where a link to the tab would lead nowhere. */
  readonly tab?: TabApp | undefined;
  readonly log: (event: string, details: Readonly<Record<string, unknown>>) => void;
}

/** One activity with who, where, and which coalition it is about. */
export interface Turn {
  readonly services: Services;
  readonly coalition: CoalitionDocument;
  readonly member: MemberDocument | undefined;
  readonly actor: Actor;
  readonly now: string;
  readonly personal: boolean;
  /** Where an answer to this activity goes. */
  readonly here: Address;
  /** Id of this activity within its conversation; a repeat has the same one. */
  readonly request: string;
  /** The person's Teams language. */
  readonly locale: string | undefined;
}
