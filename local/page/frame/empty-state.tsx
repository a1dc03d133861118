import { ChatMultipleRegular, ChatSparkleRegular } from '@fluentui/react-icons';
import { usePage } from '../page-context';

/** Before anything was said. */
export function EmptyState({ channel }: { readonly channel: boolean }) {
  const { bootstrap, words } = usePage();
  const bot = bootstrap.bot.name;
  return (
    <div className="empty">
      <span className="empty-sign" aria-hidden>
        {channel ? <ChatMultipleRegular /> : <ChatSparkleRegular />}
      </span>
      <h3>{channel ? words.emptyChannel : words.emptyChat(bot)}</h3>
      <p>{channel ? words.emptyChannelHint(bot) : words.emptyChatHint}</p>
    </div>
  );
}
