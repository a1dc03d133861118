import type { Message } from '../../connector/page-api';
import { MessageCard } from '../cards/message-card';
import { refreshOf } from '../cards/refresh-of';
import { useCardAnswers } from '../cards/use-card-answers';
import { usePage } from '../page-context';
import { isFields } from '../read-answer';
import { MessageMenu } from './message-menu';
import { MessageText } from './message-text';

interface Props {
  readonly message: Message;
  readonly onReply?: () => void;
  /** A message action put something in this message's thread. */
  readonly onInserted: () => void;
}

const cardType = 'application/vnd.microsoft.card.adaptive';

/** What a message says, its cards, and its menu. */
export function MessageBody({ message, onReply, onInserted }: Props) {
  const answers = useCardAnswers(message);
  const { me } = usePage();
  const cards = message.attachments.flatMap(({ contentType, content }) =>
    contentType === cardType && isFields(content) ? [content] : [],
  );
  const refresh = cards[0] && refreshOf(cards[0], me.userId, 0);
  return (
    <>
      <MessageText message={message} />
      {cards.map((content, index) => (
        <MessageCard key={String(index)} message={message} content={content} answers={answers} />
      ))}
      <MessageMenu
        message={message}
        onReply={onReply}
        onInserted={onInserted}
        onRefresh={
          refresh && (() => void answers.press({ kind: 'execute', title: '', ...refreshPress(refresh.action) }))
        }
      />
    </>
  );
}

function refreshPress(action: object) {
  const { id, verb, data } = action as { id?: string; verb?: string; data?: unknown };
  return { id, verb, data };
}
