import type { Theme } from '@fluentui/react-theme';
import type { ThemeName } from '../host';

const themes: Readonly<Record<ThemeName, () => Promise<{ readonly theme: Theme }>>> = {
  default: () => import('./default'),
  dark: () => import('./dark'),
  contrast: () => import('./contrast'),
};

/** Teams' own theme of that name. Only the one that is looked at is fetched. */
export const loadTheme = async (name: ThemeName): Promise<Theme> => textInRem((await themes[name]()).theme);

/** Fluent writes sizes of text in pixels; in rem its controls follow the reader's own size, as the page does. */
const textInRem = (theme: Theme): Theme => ({
  ...theme,
  ...Object.fromEntries(
    Object.entries(theme).flatMap(([token, value]) =>
      /^(fontSize|lineHeight)/.test(token) ? [[token, `${Number.parseFloat(String(value)) / 16}rem`]] : [],
    ),
  ),
});
