import type { TabPage } from '../../domain/tab-pages';
import { opensUrl } from '../cards/buttons';
import { mostActions } from '../cards/card';
import type { Element } from '../cards/elements';
import type { ScreenContext } from './screen';

/**
 * A card's buttons with, at the end, the way to the same thing in the tab. Where six are there already it takes the place
 * of the last: the tab has that too. A dialog stands over what one was doing, so nothing leads away from it.
 */
export function withTab(
  { surface, tabLink, t }: ScreenContext,
  to: { page: TabPage; label: string },
  actions: readonly Element[],
): readonly Element[] {
  if (!tabLink || surface === 'dialog') return actions;
  const button = opensUrl({ title: t.words.common.openInTab, url: tabLink(to.page, to.label) });
  return [...actions.slice(0, mostActions - 1), { ...button, mode: 'secondary' }];
}
