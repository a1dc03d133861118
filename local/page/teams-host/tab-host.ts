import type { LegacyContext } from './context';
import type { SharedLink } from './deep-link';

/** A tab as it was put beside the posts, as far as this host keeps it. */
export interface TabConfig {
  /** With `{locale}` and `{theme}` in it, which the host fills in. */
  readonly contentUrl: string;
  readonly entityId: string;
  readonly suggestedDisplayName: string;
}

/** Where somebody puts the tab beside the posts. */
export interface SettingsHost {
  /** How it was put there before; undefined for a new tab. */
  readonly now: TabConfig | undefined;
  /** Whether it may be saved. */
  readonly valid: (can: boolean) => void;
  /** What is to be saved; false when it is none of this app's. */
  readonly keep: (config: TabConfig) => boolean;
  readonly saved: () => void;
}

/** What stands around the tab, as far as the tab can ask for it. */
export interface TabHost {
  readonly context: LegacyContext;
  /** An access token of who looks. Rejects when there is none. */
  readonly token: () => Promise<string>;
  /** Opens an address: a page of the tab here, anything else in a window of its own. False for what may not be opened. */
  readonly openLink: (address: string) => boolean;
  readonly openPage: (subPage: string) => void;
  /** Offers a link to a page of the tab. */
  readonly share: (link: Omit<SharedLink, 'channelId'>) => void;
  /** Absent where nothing is saved: everywhere but in the frame `settings`. */
  readonly settings?: SettingsHost | undefined;
  /** The keyboard comes back from the tab. */
  readonly takeFocus: () => void;
}
