import { AppsListDetailFilled } from '@fluentui/react-icons';
import { usePage } from '../page-context';
import { LanguageMenu } from './language-menu';
import { PersonMenu } from './person-menu';
import { ThemeMenu } from './theme-menu';

/** Who one is, in which language and theme: what Teams does not have, so it stands apart from Teams' own page. */
export function TopBar() {
  const { words } = usePage();
  return (
    <header className="top-bar">
      <a className="skip" href="#conversation">
        {words.skip}
      </a>
      <span className="top-name">
        <AppsListDetailFilled aria-hidden />
        <span>{words.app}</span>
      </span>
      <PersonMenu />
      <span className="top-space" />
      <LanguageMenu />
      <ThemeMenu />
    </header>
  );
}
