import type { AnchorHTMLAttributes } from 'react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { useBrowserLocation } from 'wouter/use-browser-location';
import { type TabPage, tabPageOf, tabPath } from '../domain/tab-pages';

const root = '/tab';

/** The page that a path in the browser names. */
export const placeAt = (path: string): TabPage => tabPageOf(path.slice(root.length));

export const addressOf = (to: TabPage) => `${root}/${tabPath(to)}`;

/** Where one is, and the way elsewhere; Back and Forward work. */
export function usePlace(): readonly [TabPage, (to: TabPage, how?: { replace?: boolean }) => void] {
  const [path, navigate] = useBrowserLocation();
  const place = useMemo(() => placeAt(path), [path]);
  return [place, (to, how) => navigate(addressOf(to), how)];
}

/** A link to a page of the tab. */
export function PageLink({ to, ...more }: { readonly to: TabPage } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <Link {...more} href={addressOf(to)} />;
}
