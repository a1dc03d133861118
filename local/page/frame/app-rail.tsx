import { ChatFilled, ChatRegular, PeopleTeamFilled, PeopleTeamRegular } from '@fluentui/react-icons';
import { usePage } from '../page-context';
import type { Choice } from './use-choice';

/** Teams' narrow rail, with the two places there are. */
export function AppRail({ choice }: { readonly choice: Choice }) {
  const { words } = usePage();
  const chat = choice.isPersonal;
  return (
    <nav className="app-rail" aria-label={words.rail}>
      <button type="button" aria-current={chat ? 'page' : undefined} onClick={choice.openPersonal}>
        {chat ? <ChatFilled /> : <ChatRegular />}
        {words.chat}
      </button>
      <button type="button" aria-current={chat ? undefined : 'page'} onClick={choice.openChannel}>
        {chat ? <PeopleTeamRegular /> : <PeopleTeamFilled />}
        {words.teams}
      </button>
    </nav>
  );
}
