import type { Language } from './words';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Who one is and what one looks at. It lives in the address, so that a link or a journey opens exactly this. */
export interface Place {
  readonly as: string;
  readonly lang: Language;
  readonly theme: ThemeName;
  /** Conversation id; absent for the channel. `personal` stands for one's own chat with the bot, whoever one is. */
  readonly conversation?: string;
  /** The tab in the place of the messages, at this page: Teams' `subPageId`. */
  readonly tab?: string;
  /** The tab beside a meeting. */
  readonly panel?: boolean;
  /** The tab alone, without the channel around it. */
  readonly bare?: boolean;
}

export const personalAlias = 'personal';

export function readPlace(search: string): Place {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  const conversation = query.get('conversation');
  const tab = query.get('tab');
  return {
    as: query.get('as') || 'chair',
    lang: query.get('lang') === 'en' ? 'en' : 'nl',
    theme: theme === 'dark' || theme === 'contrast' ? theme : 'light',
    ...(conversation ? { conversation } : {}),
    ...(tab ? { tab } : {}),
    ...(query.get('panel') === '1' ? { panel: true } : {}),
    ...(query.get('bare') === '1' ? { bare: true } : {}),
  };
}

export function writePlace(place: Place): string {
  const query = new URLSearchParams({ as: place.as, lang: place.lang, theme: place.theme });
  if (place.conversation) query.set('conversation', place.conversation);
  if (place.tab) query.set('tab', place.tab);
  if (place.panel) query.set('panel', '1');
  if (place.bare) query.set('bare', '1');
  return `?${query}`;
}
