import { cursorInput, cursorOf } from '../../domain/views/closed-cursor';
import { type DecisionSummary, loadDecisions } from '../../domain/views/decisions';
import { opens, opensForm } from '../cards/buttons';
import { type Element, eyebrow, plain, said, words } from '../cards/elements';
import { decisionLook } from './mandate-look';
import { type Screen, type ScreenContext, screenCard } from './screen';
import { withTab } from './with-tab';

const perPage = 8;

/** The decisions: what runs first, then what became of the others; each opens in one press. */
export const decisions: Screen = async (context, params, state) => {
  const { t, viewer } = context;
  const w = t.words.decision;
  const { data: before } = cursorInput().safeParse(params.before);
  const view = await loadDecisions(context.store, { ...context, before, most: perPage }, viewer);
  const from = Math.max(0, Number(params.from) || 0);
  // Once those that are open are behind, it goes on from the last that closed.
  const shown = before ? view.decisions : view.decisions.slice(from, from + perPage);
  const last = shown.at(-1);
  const left = last ? view.open + view.closed - from - shown.length : 0;
  return screenCard(context, state, {
    summary: `${w.title}. ${w.listAbout}`,
    body: [
      eyebrow('◐', w.title),
      words(view.open + view.closed === 0 ? w.none : w.listAbout, { subtle: true, spacing: 'small' }),
      ...shown.map((one) => summary(context, one)),
    ],
    actions: withTab(context, { page: { page: 'decisions' }, label: w.title }, [
      ...(viewer.leads || context.surface === 'channel'
        ? [
            opensForm(context, {
              title: w.record,
              ...(viewer.leads && { style: 'positive' as const }),
              to: { screen: 'decision-form' },
            }),
          ]
        : []),
      opens(context, { title: t.words.help.pending, to: { screen: 'pending' } }),
      ...(left > 0
        ? [
            opens(context, {
              title: t.words.common.moreToSee(left),
              to: {
                screen: 'decisions',
                params: {
                  from: String(from + shown.length),
                  ...(last?.closedAt && { before: cursorOf({ id: last.id, closedAt: last.closedAt }) }),
                },
              },
            }),
          ]
        : []),
    ]),
  });
};

function summary(context: ScreenContext, one: DecisionSummary): Element {
  const { t } = context;
  const w = t.words.decision;
  const look = decisionLook[one.state];
  const when =
    one.state === 'open'
      ? one.daysLeft === undefined
        ? w.untilPast(t.date(one.deadline))
        : w.until(t.date(one.deadline), t.relative(one.deadline))
      : one.closedAt
        ? w.endedOn(t.day(one.closedAt))
        : '';
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    selectAction: opens(context, { title: one.title, to: { screen: 'decision', params: { id: one.id } } }),
    items: [
      words(`${look.icon} ${w.states[one.state]} · ${w.agreedOf(one.agreed, one.of)}`, {
        small: true,
        bold: true,
        tone: look.tone,
      }),
      // The mark at the end says that it opens.
      ...said(`${one.title}\u00a0▸`, { bold: true, spacing: 'none' }),
      words(plain(when), { small: true, subtle: true, spacing: 'none' }),
    ],
  };
}
