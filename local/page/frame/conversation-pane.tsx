import { useId } from 'react';
import type { Conversation } from '../../connector/page-api';
import { usePage } from '../page-context';
import { SidePanel } from '../tab/side-panel';
import { TabPane } from '../tab/tab-pane';
import { PaneHead } from './pane-head';
import { PaneMessages } from './pane-messages';

interface Props {
  readonly conversation: Conversation;
  readonly onBack: () => void;
}

/** The conversation one is in: its name, and under its tabs what was said or the app's own page. */
export function ConversationPane({ conversation, onBack }: Props) {
  const { bootstrap, place, words } = usePage();
  const body = useId();
  const channel = conversation.type === 'channel';
  const said = channel ? words.posts : words.chat;
  return (
    <>
      <PaneHead conversation={conversation} bodyId={body} onBack={onBack} />
      <div className="pane-body">
        <div id={body} className="pane-main" role="tabpanel" aria-label={place.tab ? bootstrap.bot.name : said}>
          {place.tab ? (
            <TabPane conversation={conversation} frame="content" subPage={place.tab} title={bootstrap.bot.name} />
          ) : (
            <PaneMessages conversation={conversation} />
          )}
        </div>
        {channel && place.panel && <SidePanel conversation={conversation} />}
      </div>
    </>
  );
}
