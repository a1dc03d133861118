import { tabPageOf, tabPath } from '../../domain/tab-pages';

/** The pages that a tab may open with. */
export const firstPages = ['today', 'agenda', 'round', 'decisions'] as const;
export type FirstPage = (typeof firstPages)[number];

/** What the tab opens with at an address that was saved before; today's page for a new one. */
export function opensWith(contentUrl: string | undefined): FirstPage {
  const path = contentUrl && URL.canParse(contentUrl) ? new URL(contentUrl).pathname.replace(/^\/tab/, '') : '';
  const { page } = tabPageOf(path);
  return firstPages.find((one) => one === page) ?? 'today';
}

/** What Teams saves: it fills in `{locale}` and `{theme}` itself, each time somebody opens the tab. */
export const tabAddresses = (origin: string, page: FirstPage) => ({
  contentUrl: `${origin}/tab/${tabPath({ page })}?locale={locale}&theme={theme}`,
  websiteUrl: `${origin}/tab/${tabPath({ page })}`,
});
