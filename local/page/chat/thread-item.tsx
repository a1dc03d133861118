import { Button } from '@fluentui/react-components';
import { ArrowReplyRegular, ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { ComposeBox } from '../compose/compose-box';
import { boxOf } from '../drafts';
import type { IsUnread } from '../frame/use-reading';
import type { Thread } from '../messages-state';
import { usePage } from '../page-context';
import { NewDivider } from './dividers';
import { MessageItem } from './message-item';
import { mentionsPerson } from './message-text';
import { SenderAvatar } from './sender-avatar';

/** With this many replies a thread shows only its last one. */
const collapsesAt = 3;

interface Props {
  readonly thread: Thread;
  readonly isUnread: IsUnread;
}

/** A post with its replies. */
export function ThreadItem({ thread: { post, replies }, isUnread }: Props) {
  const { words, me, drafts } = usePage();
  const repliesId = useId();
  const firstNew = replies.find(isUnread);
  const [expanded, setExpanded] = useState(firstNew !== undefined);
  const draft = drafts.find(boxOf(post.conversationId, post.id));
  // What was begun earlier is open again, without taking the keyboard.
  const [replying, setReplying] = useState<'asked' | 'left' | boolean>(
    draft.text !== '' || draft.attachments.length > 0,
  );
  const collapsed = replies.length >= collapsesAt && !expanded;
  const shown = collapsed ? replies.slice(-1) : replies;
  const forMe = mentionsPerson(post, me.key) || replies.some((reply) => mentionsPerson(reply, me.key));
  const names = [...new Map(replies.map((r) => [r.from.key, r.from])).values()].slice(0, 4);
  const reply = () => setReplying('asked');
  return (
    <li className={forMe ? 'thread thread-mine' : 'thread'} data-message={post.id}>
      <MessageItem message={post} onReply={reply} onInserted={reply} />
      {replies.length >= collapsesAt && (
        <div className="thread-fold">
          {collapsed && (
            <span className="thread-faces" aria-hidden>
              {names.map((from) => (
                <SenderAvatar key={from.key} name={from.name} bot={from.bot} size={20} />
              ))}
            </span>
          )}
          <Button
            appearance="transparent"
            size="small"
            iconPosition="after"
            icon={collapsed ? <ChevronDownRegular /> : <ChevronUpRegular />}
            aria-expanded={!collapsed}
            aria-controls={repliesId}
            onClick={() => setExpanded(collapsed)}
          >
            {collapsed ? words.openReplies(replies.length) : words.closeReplies}
          </Button>
        </div>
      )}
      <div className="thread-replies" id={repliesId}>
        {shown.map((message) => (
          <div key={message.id}>
            {message === firstNew && <NewDivider />}
            <MessageItem message={message} reply onInserted={reply} />
          </div>
        ))}
      </div>
      <div className="thread-foot">
        {replying === true || replying === 'asked' ? (
          <ComposeBox
            conversationId={post.conversationId}
            threadId={post.id}
            label={words.replyTo(post.from.name)}
            placeholder={words.replyHint}
            autoFocus={replying === 'asked'}
            onCancel={() => setReplying('left')}
            onSent={() => setExpanded(true)}
          />
        ) : (
          <Button
            appearance="transparent"
            size="small"
            icon={<ArrowReplyRegular />}
            onClick={reply}
            // Whoever leaves an empty box stays where they were.
            ref={(button) => {
              if (replying === 'left') button?.focus();
            }}
          >
            {words.reply}
          </Button>
        )}
      </div>
    </li>
  );
}
