import { useEffect, useRef } from 'react';
import type { Message } from '../../connector/page-api';
import { versionOf } from '../messages-state';
import { usePage } from '../page-context';
import { isFields } from '../read-answer';
import { CardNotice } from './card-notice';
import { CardView } from './card-view';
import { refreshOf } from './refresh-of';
import type { useCardAnswers } from './use-card-answers';
import { useSeen } from './use-seen';

interface Props {
  readonly message: Message;
  readonly content: object;
  readonly answers: ReturnType<typeof useCardAnswers>;
}

/** The card of a message, as this person sees it. */
export function MessageCard({ message, content, answers: { press, execute, notice, setNotice } }: Props) {
  const { words, me, personalCards, conversations } = usePage();
  const host = useRef<HTMLDivElement>(null);
  const seen = useSeen(host);
  const version = versionOf(message);
  const personal = personalCards.find(message.id, version);
  const members = conversations.conversations?.find((c) => c.id === message.conversationId)?.members.length ?? 0;

  useEffect(() => {
    const refresh = refreshOf(content, me.userId, members);
    if (seen && refresh?.automatic && personalCards.claim(version))
      execute(refresh.action, 'automatic').catch(() => undefined);
  }, [seen, content, me.userId, members, personalCards, version, execute]);

  const shown = personal?.card ?? content;
  const spoken = isFields(shown) && typeof shown.speak === 'string' ? shown.speak : message.summary;
  return (
    <div ref={host} className="message-card">
      <CardView
        content={shown}
        answers={personal?.answers ?? false}
        label={spoken || words.attachment}
        me={me.name}
        onPress={press}
        onBadLink={() => setNotice({ text: words.failed.badLink, intent: 'error' })}
        onBadCard={() => setNotice({ text: words.failed.badCard, intent: 'error' })}
      />
      <CardNotice notice={notice} onClose={() => setNotice(undefined)} />
    </div>
  );
}
