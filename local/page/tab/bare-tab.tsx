import { lazy, Suspense, useState } from 'react';
import { personalAlias } from '../place';
import { safeAddress } from '../safe-address';
import { appIdOf, readTabLink, writeTabLink } from '../teams-host/deep-link';
import { useBootstrap } from '../use-bootstrap';
import { usePlace } from '../use-place';
import { words as allWords } from '../words';
import { TabFrame } from './tab-frame';

const ShareLink = lazy(() => import('./bare-share'));

/** The tab alone in the window, without the channel around it: `bare=1` in the address. */
export function BareTab() {
  const [place, goTo] = usePlace();
  const { bootstrap, failed } = useBootstrap();
  const [visit, setVisit] = useState(0);
  const [shared, setShared] = useState<string>();
  const words = allWords[place.lang];
  const me = bootstrap?.people.find((person) => person.key === place.as) ?? bootstrap?.people[0];
  if (failed) return <p role="alert">{words.loadFailed}</p>;
  if (!bootstrap || !me) return null;
  const appId = appIdOf(bootstrap);
  const channel = place.conversation !== personalAlias;
  const openPage = (subPage: string) => {
    goTo({ tab: subPage || undefined });
    setVisit((before) => before + 1);
  };
  return (
    <main className="bare-tab">
      <TabFrame
        key={[me.key, place.lang, place.panel, channel, place.tab, visit].join('|')}
        bootstrap={bootstrap}
        me={me}
        place={place}
        frame={place.panel ? 'sidePanel' : 'content'}
        channel={channel}
        subPage={place.tab}
        title={bootstrap.bot.name}
        openPage={openPage}
        takeFocus={() => undefined}
        openLink={(address) => {
          const ours = readTabLink(appId, address);
          if (ours) openPage(ours.subPage);
          const safe = ours ? undefined : safeAddress(address);
          if (safe) window.open(safe, '_blank', 'noopener,noreferrer');
          return ours !== undefined || safe !== undefined;
        }}
        share={(link) =>
          setShared(writeTabLink(appId, { ...link, ...(channel && { channelId: bootstrap.channel.id }) }))
        }
      />
      {shared && (
        <Suspense>
          <ShareLink theme={place.theme} words={words} link={shared} onClose={() => setShared(undefined)} />
        </Suspense>
      )}
    </main>
  );
}
