import { CounterBadge } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { SenderAvatar } from '../chat/sender-avatar';
import { usePage } from '../page-context';
import { TeamMark } from './team-mark';
import type { Choice } from './use-choice';

/** The team with its channel, and one's chat with the app. */
export function ConversationList({ choice }: { readonly choice: Choice }) {
  const { bootstrap, conversations, me, read, words } = usePage();
  const { conversations: list, messages } = conversations;
  const unread = (id: string | undefined) => (id ? (messages[id] ?? []).filter((m) => read.isNew(m)).length : 0);
  const personal = list?.find((c) => c.type === 'personal');
  return (
    <nav className="conversation-list" aria-label={words.conversations}>
      <h1>{words.app}</h1>
      {me.inChannel && (
        <Section title={words.teamsAndChannels}>
          <div className="team-name">
            <TeamMark name={bootstrap.team.name} />
            {bootstrap.team.name}
          </div>
          <Item
            name={bootstrap.channel.name}
            current={!choice.isPersonal}
            unread={choice.isPersonal ? unread(bootstrap.channel.id) : 0}
            onOpen={choice.openChannel}
            channel
          />
        </Section>
      )}
      <Section title={words.chats}>
        <Item
          name={bootstrap.bot.name}
          icon={<SenderAvatar name={bootstrap.bot.name} bot size={24} />}
          current={choice.isPersonal}
          unread={choice.isPersonal ? 0 : unread(personal?.id)}
          onOpen={choice.openPersonal}
        />
      </Section>
    </nav>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface ItemProps {
  readonly name: string;
  readonly icon?: ReactNode;
  readonly current: boolean;
  readonly unread: number;
  readonly onOpen: () => void;
  readonly channel?: boolean;
}

function Item({ name, icon, current, unread, onOpen, channel }: ItemProps) {
  const { words } = usePage();
  return (
    <button
      type="button"
      className={`list-item${channel ? ' list-channel' : ''}${unread ? ' list-unread' : ''}`}
      aria-current={current ? 'page' : undefined}
      onClick={onOpen}
    >
      {icon}
      <span className="list-name">{name}</span>
      {unread > 0 && (
        <>
          <CounterBadge count={unread} size="small" color="brand" aria-hidden />
          <span className="hidden">{words.unread(unread)}</span>
        </>
      )}
    </button>
  );
}
