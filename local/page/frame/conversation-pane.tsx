import { Button } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowLeftRegular, PeopleRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Conversation } from '../../connector/page-api';
import { ChannelPosts } from '../chat/channel-posts';
import { ChatBubbles } from '../chat/chat-bubbles';
import { SenderAvatar } from '../chat/sender-avatar';
import { ComposeBox } from '../compose/compose-box';
import { usePage } from '../page-context';
import { EmptyState } from './empty-state';
import { TeamMark } from './team-mark';
import { useReading } from './use-reading';
import { useStickToEnd } from './use-stick-to-end';

interface Props {
  readonly conversation: Conversation;
  readonly onBack: () => void;
}

const none = [] as const;

/** The conversation one is in: its name, what was said, and where one writes. */
export function ConversationPane({ conversation, onBack }: Props) {
  const { bootstrap, conversations, words } = usePage();
  const messages = conversations.messages[conversation.id] ?? none;
  const loaded = conversations.messages[conversation.id] !== undefined;
  const isUnread = useReading(conversation.id, messages);
  const scroller = useRef<HTMLDivElement>(null);
  const { atEnd, toEnd } = useStickToEnd(scroller, loaded);
  const announced = conversations.announced;
  const [missed, setMissed] = useState(false);
  const channel = conversation.type === 'channel';
  const { bot, team } = bootstrap;

  useEffect(() => {
    if (atEnd) setMissed(false);
    else if (announced && !announced.edited && announced.message.conversationId === conversation.id) setMissed(true);
  }, [announced, atEnd, conversation.id]);

  return (
    <>
      <header className="pane-head">
        <Button
          className="pane-back"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.back}
          onClick={onBack}
        />
        {channel ? <TeamMark name={team.name} large /> : <SenderAvatar name={bot.name} bot size={36} />}
        <div className="pane-title">
          <h2>{channel ? conversation.name : bot.name}</h2>
          <span>{channel ? team.name : words.appChat}</span>
        </div>
        {channel && (
          <span className="pane-people">
            <PeopleRegular aria-hidden />
            {words.people(conversation.members.length)}
          </span>
        )}
      </header>
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
