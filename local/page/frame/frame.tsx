import { Spinner } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { usePage } from '../page-context';
import { AppRail } from './app-rail';
import { ConversationList } from './conversation-list';
import { ConversationPane } from './conversation-pane';
import { OutsideState } from './outside-state';
import { useChoice } from './use-choice';

/** Rail, list and conversation side by side; on a narrow screen the list or the conversation. */
export function Frame() {
  const { conversations, words } = usePage();
  const [listing, setListing] = useState(false);
  const choice = useChoice(useCallback(() => setListing(false), []));
  const { conversation, isPersonal } = choice;
  return (
    <div className={listing ? 'frame frame-list' : 'frame'}>
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
