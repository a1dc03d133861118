import { useState } from 'react';
import type { Conversation } from '../../connector/page-api';
import { boxOf } from '../drafts';
import { usePage } from '../page-context';
import type { FrameContext } from '../teams-host/context';
import { writeTabLink } from '../teams-host/deep-link';
import { ShareDialog } from './share-dialog';
import { TabFrame } from './tab-frame';

interface Props {
  readonly conversation: Conversation;
  readonly frame: FrameContext;
  readonly subPage?: string | undefined;
  readonly title: string;
}

/** The tab of a conversation, and the link it shares. */
export function TabPane({ conversation, frame, subPage, title }: Props) {
  const { bootstrap, drafts, goTo, me, place, tab, words } = usePage();
  const [shared, setShared] = useState<string>();
  const channelId = conversation.type === 'channel' ? conversation.id : undefined;

  const toMessage = (link: string) => {
    const box = boxOf(conversation.id);
    drafts.change(box, { text: [drafts.find(box).text.trim(), link].filter(Boolean).join(' ') });
    setShared(undefined);
    goTo({ tab: undefined });
    // After the dialog has let go of the keyboard.
    setTimeout(() => document.querySelector<HTMLElement>('.pane-foot textarea')?.focus(), 100);
  };

  return (
    <>
      <TabFrame
        key={[me.key, place.lang, subPage, frame === 'content' && tab.visit].join('|')}
        bootstrap={bootstrap}
        me={me}
        place={place}
        frame={frame}
        channel={channelId !== undefined}
        subPage={subPage}
        title={title}
        openLink={tab.openLink}
        openPage={(page) => tab.open({ subPage: page, channelId })}
        share={(link) => setShared(writeTabLink(tab.appId, { ...link, channelId }))}
        takeFocus={() => document.querySelector<HTMLElement>('.pane-tabs [aria-selected="true"]')?.focus()}
      />
      {shared && (
        <ShareDialog
          words={words}
          link={shared}
          onClose={() => setShared(undefined)}
          onMessage={() => toMessage(shared)}
        />
      )}
    </>
  );
}
