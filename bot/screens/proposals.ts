import type { AgendaView } from '../../domain/views/agenda';
import { loadAgenda } from '../../domain/views/agenda';
import type { AgendaItemFields } from '../../domain/views/agenda-item';
import { opens, opensForm, press } from '../cards/buttons';
import type { Card } from '../cards/card';
import type { Element } from '../cards/elements';
import { numberInput } from '../cards/inputs';
import { itemBody } from './item-body';
import { minutesLine } from './minutes-line';
import { proposalList } from './proposal-list';
import { fillingOf, type Screen, type ScreenContext, type ScreenState, screenCard } from './screen';

/**
 * What waits to be judged: for chair and secretary one proposal at a time with its buttons, for others a list.
 * Parameters: `item` is the proposal to begin with; `list: 'postponed'` shows what was put off.
 */
export const proposals: Screen = async (context, params, state) => {
  const { viewer } = context;
  const view = await loadAgenda(context.store, context, viewer);
  const first = view.proposals[0];
  if (!viewer.leads || params.list === 'postponed' || !first) return proposalList(context, { view, params, state });
  const index = view.proposals.findIndex((one) => one.id === params.item);
  return judge(context, state, { view, item: view.proposals[index] ?? first, index: Math.max(0, index) });
};

/** One proposal, with how full the agenda is already and the minutes that it gets. */
function judge(
  context: ScreenContext,
  state: ScreenState,
  about: { view: AgendaView; item: AgendaItemFields; index: number },
): Card {
  const { view, item, index } = about;
  const w = context.t.words.agenda;
  const minutes = numberInput(fillingOf(context, state), {
    id: 'minutes',
    label: w.minutesLabel,
    value: String(item.minutes),
    range: [1, 240],
  });
  return screenCard(context, state, {
    summary: `${w.proposalsTitle}: ${item.title}`,
    body: [...itemBody(context, item, w.nth(index + 1, view.proposals.length)), ...minutes, minutesLine(context, view)],
    actions: judging(context, about),
  });
}

function judging(
  context: ScreenContext,
  { view, item, index }: { view: AgendaView; item: AgendaItemFields; index: number },
): Element[] {
  const w = context.t.words.agenda;
  const { id } = item;
  const after = view.proposals[(index + 1) % view.proposals.length];
  const next = { screen: 'proposals', ...(after && after.id !== id && { params: { item: after.id } }) };
  const away = { id, from: 'proposals' };
  return [
    press(context, {
      title: w.accept,
      style: 'positive',
      verb: 'accept-item',
      data: { on: { screen: 'proposals', params: { item: id } }, next, input: { item: id } },
    }),
    opensForm(context, { title: w.postpone, to: { screen: 'postpone', params: away } }),
    opensForm(context, { title: w.decline, to: { screen: 'decline', params: away } }),
    ...(next.params ? [opens(context, { title: w.skip, to: next, secondary: true })] : []),
    ...(view.postponed.length > 0
      ? [
          opens(context, {
            title: w.postponedTitle,
            to: { screen: 'proposals', params: { list: 'postponed' } },
            secondary: true,
          }),
        ]
      : []),
    opens(context, { title: w.title, to: { screen: 'agenda' }, secondary: true }),
  ];
}
