import type { AgendaView } from '../../domain/views/agenda';
import type { AgendaItemFields } from '../../domain/views/agenda-item';
import { opens, opensForm } from '../cards/buttons';
import type { Card } from '../cards/card';
import { eyebrow, words } from '../cards/elements';
import { itemRow } from './item-row';
import { pageOf } from './page';
import { type Params, type ScreenContext, type ScreenState, screenCard } from './screen';

/** The proposals, or what was put off, as a list that everybody may read. */
export function proposalList(
  context: ScreenContext,
  about: { view: AgendaView; params: Params; state: ScreenState },
): Card {
  const { t } = context;
  const w = t.words.agenda;
  const { view, params, state } = about;
  const putOff = params.list === 'postponed';
  const to = { screen: 'proposals', ...(putOff && { params: { list: 'postponed' } }) };
  const all = putOff ? view.postponed : view.proposals;
  const page = pageOf(context, { all, params, size: 15, to });
  const back = (item: AgendaItemFields) =>
    putOff && item.postponedUntilAfter ? [w.backAfter(t.date(item.postponedUntilAfter))] : [];
  const howMany = putOff ? w.seePostponed(all.length) : w.proposals(all.length);
  const none = putOff ? w.postponedNone : w.noProposals;
  const title = putOff ? w.postponedTitle : w.proposalsTitle;
  return screenCard(context, state, {
    summary: all.length > 0 ? `${title}: ${howMany}` : none,
    body: [
      eyebrow(putOff ? '↷' : '○', title),
      words(all.length > 0 ? howMany : none, { bold: all.length > 0, spacing: 'small' }),
      ...(all.length > 0 && !putOff ? [words(view.setUp ? w.waits : w.waitsOpen, { small: true, subtle: true })] : []),
      ...page.shown.map((item, index) => ({
        ...itemRow(context, item, { more: back(item) }),
        ...(index === 0 && { separator: true, spacing: 'medium' }),
      })),
    ],
    actions: [
      ...(all.length === 0 ? [opensForm(context, { title: w.propose, to: { screen: 'item-form' } })] : []),
      ...(!putOff && view.postponed.length > 0
        ? [opens(context, { title: w.postponedTitle, to: { screen: 'proposals', params: { list: 'postponed' } } })]
        : []),
      ...page.turns,
      opens(context, { title: w.title, to: { screen: 'agenda' }, secondary: true }),
    ],
  });
}
