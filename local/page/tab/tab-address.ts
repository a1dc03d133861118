import { tabPageOf, tabPath } from '../../../domain/tab-pages';
import type { Place } from '../place';
import { localeOf } from '../say-time';
import { hostTheme } from '../teams-host/context';

const filledIn = ({ lang, theme }: Pick<Place, 'lang' | 'theme'>) =>
  new URLSearchParams({ locale: localeOf(lang), theme: hostTheme(theme) });

/** The manifest's `configurationUrl`, filled in. */
export const configurationAddress = (place: Pick<Place, 'lang' | 'theme'>) => `/tab/configure?${filledIn(place)}`;

/**
 * Address of the tab's page in its frame, filled in as Teams fills in `{locale}` and `{theme}` in the manifest's
 * `contentUrl`. What a link names is only ever a page of the tab.
 */
export const tabAddress = (place: Pick<Place, 'lang' | 'theme'>, subPage: string | undefined): string =>
  `/tab/${subPage ? tabPath(tabPageOf(subPage)) : ''}?${filledIn(place)}`;
