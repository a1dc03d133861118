import { Spinner } from '@fluentui/react-components';
import { type MouseEvent, useCallback, useState } from 'react';
import { usePage } from '../page-context';
import { AppRail } from './app-rail';
import { ConversationList } from './conversation-list';
import { ConversationPane } from './conversation-pane';
import { OutsideState } from './outside-state';
import { useChoice } from './use-choice';

/** Rail, list and conversation side by side; on a narrow screen the list or the conversation. */
export function Frame() {
  const { conversations, tab, words } = usePage();
  const [listing, setListing] = useState(false);
  const choice = useChoice(useCallback(() => setListing(false), []));
  const { conversation, isPersonal } = choice;
  /** A link to our own tab, wherever it was written, opens here. */
  const follow = (event: MouseEvent) => {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null;
    const ours = anchor && !event.ctrlKey && !event.metaKey && !event.shiftKey ? tab.read(anchor.href) : undefined;
    if (!ours) return;
    event.preventDefault();
    event.stopPropagation();
    tab.open(ours);
  };
  return (
    <div className={listing ? 'frame frame-list' : 'frame'} onClickCapture={follow}>
      <AppRail choice={choice} />
      <ConversationList choice={choice} />
      <main id="conversation" className="pane" tabIndex={-1}>
        {conversation ? (
          <ConversationPane key={conversation.id} conversation={conversation} onBack={() => setListing(true)} />
        ) : conversations.conversations && !isPersonal ? (
          <OutsideState onChat={choice.openPersonal} />
        ) : choice.failed ? (
          <div className="empty" role="alert">
            {words.loadFailed}
          </div>
        ) : (
          <Spinner className="pane-wait" label={words.loading} delay={200} />
        )}
      </main>
    </div>
  );
}
