import { tabPageOf, tabPath } from '../../../domain/tab-pages';
import type { Place } from '../place';
import { localeOf } from '../say-time';
import { hostTheme } from '../teams-host/context';

/**
 * Address of the tab's page in its frame, filled in as Teams fills in `{locale}` and `{theme}` in the manifest's
 * `contentUrl`. What a link names is only ever a page of the tab.
 */
export function tabAddress({ lang, theme }: Pick<Place, 'lang' | 'theme'>, subPage: string | undefined): string {
  const query = new URLSearchParams({ locale: localeOf(lang), theme: hostTheme(theme) });
  return `/tab/${subPage ? tabPath(tabPageOf(subPage)) : ''}?${query}`;
}
