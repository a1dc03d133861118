import type { LegacyContext } from './context';
import type { SharedLink } from './deep-link';

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
  /** The keyboard comes back from the tab. */
  readonly takeFocus: () => void;
}
