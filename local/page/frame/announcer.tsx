import type { Message } from '../../connector/page-api';
import { usePage } from '../page-context';

/** Says new messages aloud for who does not see them arrive. */
export function Announcer() {
  const { conversations, words } = usePage();
  const { announced } = conversations;
  return (
    <div className="hidden" role="log" aria-live="polite" aria-label={words.messages}>
      {announced && (
        <p>
          {announced.edited
            ? words.changedBy(announced.message.from.name)
            : words.newFrom(announced.message.from.name, spoken(announced.message) || words.attachment)}
        </p>
      )}
    </div>
  );
}

const spoken = ({ text, summary }: Message) => text.replace(/<[^>]*>/g, '') || summary || '';
