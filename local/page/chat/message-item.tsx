import { MentionFilled } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Message } from '../../connector/page-api';
import { usePage } from '../page-context';
import { MessageBody } from './message-body';
import { MessageHead } from './message-head';
import { mentionsPerson } from './message-text';
import { SenderAvatar } from './sender-avatar';

interface Props {
  readonly message: Message;
  readonly reply?: boolean;
  readonly onReply?: () => void;
  readonly onInserted: () => void;
}

/** One message in the channel: a post or a reply. */
export function MessageItem({ message, reply, onReply, onInserted }: Props) {
  const { words, me } = usePage();
  const head = useId();
  return (
    <article className={reply ? 'message message-reply' : 'message'} aria-labelledby={head}>
      <SenderAvatar name={message.from.name} bot={message.from.bot} size={reply ? 24 : 32} />
      <div className="message-main">
        <MessageHead message={message} id={head} />
        {mentionsPerson(message, me.key) && (
          <span className="message-at" title={words.mentionsYou}>
            <MentionFilled aria-label={words.mentionsYou} />
          </span>
        )}
        <MessageBody message={message} onReply={onReply} onInserted={onInserted} />
      </div>
    </article>
  );
}
