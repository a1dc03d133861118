import { WeatherMoonRegular } from '@fluentui/react-icons';
import { usePage } from '../page-context';
import { RadioMenu } from './radio-menu';

export function ThemeMenu() {
  const { goTo, place, words } = usePage();
  return (
    <RadioMenu
      label={words.theme}
      icon={<WeatherMoonRegular />}
      value={place.theme}
      options={words.themes}
      onChange={(theme) => goTo({ theme })}
    />
  );
}
