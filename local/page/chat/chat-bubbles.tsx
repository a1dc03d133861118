import { Fragment, useId } from 'react';
import type { Message } from '../../connector/page-api';
import type { IsUnread } from '../frame/use-reading';
import { usePage } from '../page-context';
import { DayDivider, NewDivider, sameDay } from './dividers';
import { EarlierButton } from './earlier-button';
import { MessageBody } from './message-body';
import { MessageHead } from './message-head';
import { SenderAvatar } from './sender-avatar';
import { useRecent } from './use-recent';

interface Props {
  readonly messages: readonly Message[];
  readonly isUnread: IsUnread;
}

/** One to one: bubbles, one's own on the right. */
export function ChatBubbles({ messages, isUnread }: Props) {
  const { words, me } = usePage();
  const firstNew = messages.find(isUnread);
  const { shown, earlier, more } = useRecent(messages, firstNew);
  return (
    <>
      <EarlierButton count={earlier} onMore={more} />
      <ul className="bubbles" aria-label={words.messages}>
        {shown.map((message, index) => {
          const day = !sameDay(shown[index - 1]?.createdAt, message.createdAt);
          return (
            <Fragment key={message.id}>
              {(day || message === firstNew) && (
                <li className="between">
                  {day && <DayDivider at={message.createdAt} />}
                  {message === firstNew && <NewDivider />}
                </li>
              )}
              <Bubble message={message} mine={message.from.key === me.key} />
            </Fragment>
          );
        })}
      </ul>
    </>
  );
}

function Bubble({ message, mine }: { readonly message: Message; readonly mine: boolean }) {
  const head = useId();
  return (
    <li className={mine ? 'bubble bubble-mine' : 'bubble'} data-message={message.id}>
      {!mine && <SenderAvatar name={message.from.name} bot={message.from.bot} />}
      <article className="bubble-body" aria-labelledby={head}>
        <MessageHead message={message} id={head} />
        <div className="bubble-box">
          <MessageBody message={message} onInserted={() => {}} />
        </div>
      </article>
    </li>
  );
}
