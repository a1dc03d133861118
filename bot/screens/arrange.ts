import { short } from '../../domain/short';
import { loadAgenda } from '../../domain/views/agenda';
import type { AgendaLine, ItemLine } from '../../domain/views/agenda-lines';
import { opens, press } from '../cards/buttons';
import { type Element, said, words } from '../cards/elements';
import { numberInput } from '../cards/inputs';
import { leadsOnly } from './leads-only';
import { minutesLine } from './minutes-line';
import { fillingOf, type Screen, type ScreenContext, screenCard } from './screen';
import { timedRow } from './timed-row';

/** How many items stand in the card around the one that is chosen. */
const perPage = 12;

/** The order and time of the items on the agenda. Pressing an item chooses it (`params.item`); the first is to begin with. */
export const arrange: Screen = async (context, params, state) => {
  const w = context.t.words.agenda;
  const { viewer } = context;
  const back = { screen: 'agenda' };
  if (!viewer.leads) return leadsOnly(context, state, { title: w.arrange, here: { screen: 'arrange' }, back });
  const view = await loadAgenda(context.store, context, viewer);
  const items = view.lines.filter(isItem);
  const index = Math.max(
    0,
    items.findIndex((one) => one.id === params.item),
  );
  const chosen = items[index];
  return screenCard(context, state, {
    summary: w.arrange,
    body: [
      words(w.arrange, { heading: true }),
      ...(chosen
        ? [
            words(w.arrangeAbout, { subtle: true, spacing: 'small' }),
            ...order(context, items, index),
            words(w.fixedNote, { small: true, subtle: true }),
            minutesLine(context, view),
            ...numberInput(fillingOf(context, state), {
              id: 'minutes',
              label: w.minutesFor(short(chosen.title, 60)),
              value: String(chosen.minutes),
              range: [1, 240],
            }),
          ]
        : [words(w.arrangeNone)]),
    ],
    actions: [
      ...(chosen ? moving(context, chosen) : []),
      opens(context, { title: w.title, to: back, secondary: true }),
    ],
  });
};

const isItem = (line: AgendaLine): line is ItemLine => line.fixed === undefined;

/** The items as they stand, the chosen one marked; of a long agenda the part around it, with the way to the rest. */
function order(context: ScreenContext, items: readonly ItemLine[], chosen: number): Element[] {
  const { common, agenda: w } = context.t.words;
  const from = Math.floor(chosen / perPage) * perPage;
  const choose = (item: ItemLine, title: string) =>
    opens(context, { title, to: { screen: 'arrange', params: { item: item.id } } });
  const rest = (item: ItemLine | undefined, n: number, icon: string): Element[] =>
    item
      ? [
          {
            ...timedRow(icon, [words(common.moreToSee(n), { small: true, tone: 'accent' })]),
            selectAction: choose(item, common.more),
          },
        ]
      : [];
  const rows = items.slice(from, from + perPage).map((item, index) => {
    const is = from + index === chosen;
    const number = `${is ? '▸' : ' '} ${from + index + 1}`;
    const details = [common.minutes(item.minutes), ...(is ? [w.chosen] : [])].join(' · ');
    const row = timedRow(number, [
      ...said(short(item.title, 120), is ? { bold: true } : {}),
      words(details, { small: true, subtle: true, spacing: 'none' }),
    ]);
    return { ...row, ...(is ? { style: 'emphasis' } : { selectAction: choose(item, short(item.title)) }) };
  });
  const end = from + perPage;
  return [...rest(items[from - 1], from, '▲'), ...rows, ...rest(items[end], items.length - end, '▼')];
}

function moving(context: ScreenContext, item: ItemLine): Element[] {
  const w = context.t.words.agenda;
  const on = { screen: 'arrange', params: { item: item.id } };
  const move = (title: string, rank: number | undefined): Element[] =>
    rank === undefined
      ? []
      : [
          press(context, {
            title,
            verb: 'place-item',
            skipInputs: true,
            data: { on, input: { item: item.id, rank } },
          }),
        ];
  return [
    ...move(`▲ ${w.up}`, item.up),
    ...move(`▼ ${w.down}`, item.down),
    press(context, { title: w.setTime, verb: 'time-item', data: { on, input: { item: item.id } } }),
  ];
}
