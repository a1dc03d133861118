import { LocalLanguageRegular } from '@fluentui/react-icons';
import { usePage } from '../page-context';
import { RadioMenu } from './radio-menu';

/** Each language in its own words, for who cannot read the other. */
const languages = { nl: 'Nederlands', en: 'English' } as const;

export function LanguageMenu() {
  const { goTo, place, words } = usePage();
  return (
    <RadioMenu
      label={words.language}
      icon={<LocalLanguageRegular />}
      value={place.lang}
      options={languages}
      onChange={(lang) => goTo({ lang })}
    />
  );
}
