import { type AnchorHTMLAttributes, type MouseEvent, useMemo } from 'react';
import { navigate, useBrowserLocation } from 'wouter/use-browser-location';
import { type TabPage, tabPageOf, tabPath } from '../domain/tab-pages';

const root = '/tab';

/** The page that a path in the browser names. */
export const placeAt = (path: string): TabPage => tabPageOf(path.slice(root.length));

export const addressOf = (to: TabPage) => `${root}/${tabPath(to)}`;

/** Where one is; Back and Forward work. */
export function usePlace(): TabPage {
  const [path] = useBrowserLocation();
  return useMemo(() => placeAt(path), [path]);
}

export const goTo = (to: TabPage, how?: { replace?: boolean }): void => navigate(addressOf(to), how);

/**
 * A link to a page of the tab; another window is opened by the browser. Not wouter's own: that listens to where one is, so
 * that at each press every link of a page is drawn again before the press shows.
 */
export function PageLink({ to, ...more }: { readonly to: TabPage } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    goTo(to);
  };
  return <a {...more} href={addressOf(to)} onClick={follow} />;
}
