import { Button } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Conversation } from '../../connector/page-api';
import { ChannelPosts } from '../chat/channel-posts';
import { ChatBubbles } from '../chat/chat-bubbles';
import { ComposeBox } from '../compose/compose-box';
import { usePage } from '../page-context';
import { EmptyState } from './empty-state';
import { useReading } from './use-reading';
import { useStickToEnd } from './use-stick-to-end';

const none = [] as const;

/** What was said in a conversation, and where one writes. */
export function PaneMessages({ conversation }: { readonly conversation: Conversation }) {
  const { bootstrap, conversations, words } = usePage();
  const messages = conversations.messages[conversation.id] ?? none;
  const loaded = conversations.messages[conversation.id] !== undefined;
  const isUnread = useReading(conversation.id, messages);
  const scroller = useRef<HTMLDivElement>(null);
  const { atEnd, toEnd } = useStickToEnd(scroller, loaded);
  const announced = conversations.announced;
  const [missed, setMissed] = useState(false);
  const channel = conversation.type === 'channel';
  const { bot } = bootstrap;

  useEffect(() => {
    if (atEnd) setMissed(false);
    else if (announced && !announced.edited && announced.message.conversationId === conversation.id) setMissed(true);
  }, [announced, atEnd, conversation.id]);

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="pane-scroll" ref={scroller} tabIndex={0} aria-label={words.messages}>
        <div className="pane-content">
          {loaded && messages.length === 0 && <EmptyState channel={channel} />}
          {channel ? (
            <ChannelPosts messages={messages} isUnread={isUnread} />
          ) : (
            <ChatBubbles messages={messages} isUnread={isUnread} />
          )}
        </div>
      </section>
      <div className="pane-foot">
        {missed && (
          <Button
            className="pane-missed"
            shape="circular"
            appearance="primary"
            icon={<ArrowDownRegular />}
            onClick={toEnd}
          >
            {words.newBelow}
          </Button>
        )}
        <div className="typing" role="status">
          {conversations.typing(conversation.id) && (
            <>
              <span className="typing-dots" aria-hidden>
                <i />
                <i />
                <i />
              </span>
              {words.typing(bot.name)}
            </>
          )}
        </div>
        <ComposeBox
          key={conversation.id}
          conversationId={conversation.id}
          label={words.newPost}
          placeholder={channel ? words.newPostHint(bot.name) : words.chatHint(bot.name)}
          onSent={toEnd}
        />
      </div>
    </>
  );
}
