import { short } from '../../domain/short';
import type { AgendaItemFields } from '../../domain/views/agenda-item';
import { opens } from '../cards/buttons';
import { type Element, said } from '../cards/elements';
import type { ScreenContext } from './screen';
import { timedRow } from './timed-row';

/**
 * An item as one row of a list: what it is called, and small what it asks and of whom it comes. Pressing it opens it.
 * `first` stands before it, such as the time; `more` goes after what it asks.
 */
export function itemRow(
  context: ScreenContext,
  item: AgendaItemFields,
  about: { first?: string | undefined; more?: readonly string[] } = {},
): Element {
  const { t } = context;
  const w = t.words.agenda;
  const details = [
    w.purposes[item.purpose],
    t.words.common.minutes(item.minutes),
    short(item.organisation ?? item.proposer.name, 60),
    ...(item.since ? [w.since(t.date(item.since))] : []),
    ...(about.more ?? []),
  ];
  return {
    ...timedRow(about.first, [
      ...said(short(item.title, 160), { bold: true }),
      ...said(details.join(' · '), { small: true, subtle: true, spacing: 'none' }),
    ]),
    selectAction: opens(context, { title: t.words.common.open, to: { screen: 'item', params: { id: item.id } } }),
  };
}
