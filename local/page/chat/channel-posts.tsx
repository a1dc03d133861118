import { Fragment } from 'react';
import type { Message } from '../../connector/page-api';
import type { IsUnread } from '../frame/use-reading';
import { threadsOf } from '../messages-state';
import { usePage } from '../page-context';
import { DayDivider, NewDivider, sameDay } from './dividers';
import { EarlierButton } from './earlier-button';
import { ThreadItem } from './thread-item';
import { useRecent } from './use-recent';

interface Props {
  readonly messages: readonly Message[];
  readonly isUnread: IsUnread;
}

/** The channel's posts, oldest first, each with its thread. */
export function ChannelPosts({ messages, isUnread }: Props) {
  const { words } = usePage();
  const threads = threadsOf(messages);
  const firstNew = threads.find(({ post }) => isUnread(post));
  const { shown, earlier, more } = useRecent(threads, firstNew);
  return (
    <>
      <EarlierButton count={earlier} onMore={more} />
      <ul className="posts" aria-label={words.messages}>
        {shown.map((thread, index) => {
          const { id, createdAt } = thread.post;
          const day = !sameDay(shown[index - 1]?.post.createdAt, createdAt);
          return (
            <Fragment key={id}>
              {(day || thread === firstNew) && (
                <li className="between">
                  {day && <DayDivider at={createdAt} />}
                  {thread === firstNew && <NewDivider />}
                </li>
              )}
              <ThreadItem thread={thread} isUnread={isUnread} />
            </Fragment>
          );
        })}
      </ul>
    </>
  );
}
