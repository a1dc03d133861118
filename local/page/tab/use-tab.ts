import { useCallback, useMemo, useState } from 'react';
import type { Bootstrap } from '../../connector/page-api';
import { personalAlias } from '../place';
import { safeAddress } from '../safe-address';
import { appIdOf, readTabLink, type SharedLink } from '../teams-host/deep-link';
import type { TabConfig } from '../teams-host/tab-host';
import type { GoTo } from '../use-place';

/** Where one is when the tab is opened without a link, and nobody chose another page. */
const startPage = 'today';

/** The tab in this page, and the links to it. */
export function useTab(bootstrap: Bootstrap, goTo: GoTo) {
  const appId = appIdOf(bootstrap);
  // A link to the page where the frame began must bring one back there: each is a visit of its own.
  const [visit, setVisit] = useState(0);
  const [config, configure] = useState<TabConfig>();

  const startsAt = config ? pageIn(config.contentUrl) : startPage;
  const open = useCallback(
    ({ subPage, channelId }: Pick<SharedLink, 'subPage' | 'channelId'>) => {
      goTo({ tab: subPage || startsAt, conversation: channelId ? undefined : personalAlias });
      setVisit((before) => before + 1);
    },
    [goTo, startsAt],
  );

  return useMemo(() => {
    const read = (address: string) => readTabLink(appId, address);
    /** Opens an address: our own tab here, anything else beside this page. False for what may not be opened. */
    const openLink = (address: string): boolean => {
      const ours = read(address);
      const safe = safeAddress(address);
      if (ours) open(ours);
      else if (safe) window.open(safe, '_blank', 'noopener,noreferrer');
      return ours !== undefined || safe !== undefined;
    };
    return { appId, visit, open, read, openLink, config, configure, startsAt };
  }, [appId, visit, open, config, startsAt]);
}

/** The page that an address of the tab names; empty when it is no address of the tab. */
export function pageIn(contentUrl: string): string {
  const url = URL.canParse(contentUrl) ? new URL(contentUrl) : undefined;
  return (url?.origin === window.location.origin && /^\/tab\/(.+)$/.exec(url.pathname)?.[1]) || '';
}

export type TabInPage = ReturnType<typeof useTab>;
