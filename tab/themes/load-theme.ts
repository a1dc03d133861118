import type { Theme } from '@fluentui/react-theme';
import type { ThemeName } from '../host';

const themes: Readonly<Record<ThemeName, () => Promise<{ readonly theme: Theme }>>> = {
  default: () => import('./default'),
  dark: () => import('./dark'),
  contrast: () => import('./contrast'),
};

/** Teams' own theme of that name. Only the one that is looked at is fetched. */
export const loadTheme = async (name: ThemeName): Promise<Theme> => (await themes[name]()).theme;
