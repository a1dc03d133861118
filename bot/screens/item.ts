import type { AgendaItemView } from '../../domain/views/agenda-item';
import { opens, opensForm, opensUrl, press } from '../cards/buttons';
import { type Element, words } from '../cards/elements';
import { findItem } from './find-item';
import { gone } from './gone';
import { itemBody } from './item-body';
import { type Screen, type ScreenContext, screenCard } from './screen';
import { withTab } from './with-tab';

/** One agenda item: what it asks of the table, where it stands, and for whom it is up to what they may do with it. */
export const item: Screen = async (context, params, state) => {
  const view = await findItem(context, params.id);
  if (!view) return gone(context, params, state);
  const w = context.t.words.agenda;
  return screenCard(context, state, {
    summary: `${w.item}: ${view.title}. ${w.states[view.state]}.`,
    body: [...itemBody(context, view, `${w.item} · ${w.states[view.state]}`), ...nextStep(context, view)],
    actions: withTab(
      context,
      { page: { page: 'agenda', item: view.id }, label: view.title },
      actionsFor(context, view),
    ),
  });
};

/** What happens with it now. */
function nextStep({ t }: ScreenContext, view: AgendaItemView): Element[] {
  const w = t.words.agenda;
  const sentence =
    view.state === 'proposed'
      ? view.setUp
        ? w.waits
        : w.waitsOpen
      : view.state === 'accepted'
        ? view.meeting
          ? w.onAgendaOf(t.date(view.meeting.date))
          : w.onNextAgenda
        : view.state === 'discussed' && view.discussedOn
          ? w.discussedOn(t.date(view.discussedOn))
          : undefined;
  return sentence ? [words(sentence, { small: true, spacing: 'small' })] : [];
}

/** Everybody's card has one neutral button; what someone may do stands on the card that it opens for them. */
function actionsFor(context: ScreenContext, view: AgendaItemView): Element[] {
  const { common, agenda: w } = context.t.words;
  const params = { id: view.id };
  if (context.surface === 'channel') return [opens(context, { title: common.open, to: { screen: 'item', params } })];
  const judge = view.may.judge;
  const withdraw = press(context, {
    title: w.withdraw,
    verb: 'withdraw-item',
    data: { on: { screen: 'item', params }, input: { item: view.id } },
  });
  const decline = opensForm(context, { title: w.decline, to: { screen: 'decline', params } });
  const all = [
    ...(judge ? judging(context, view) : []),
    // Chair and secretary take back their own item and decline another's: one of the two.
    ...(judge && !view.may.withdraw ? [decline] : []),
    ...(view.may.edit
      ? [
          opensForm(context, {
            title: w.edit,
            to: { screen: 'item-form', params: { item: view.id } },
            secondary: judge,
          }),
        ]
      : []),
    ...(view.may.withdraw ? [withdraw] : []),
    ...elsewhere(context, view),
  ];
  return all.slice(0, 6);
}

function judging(context: ScreenContext, view: AgendaItemView): Element[] {
  const w = context.t.words.agenda;
  const params = { id: view.id };
  const on = { screen: 'item', params };
  const first =
    view.state === 'accepted'
      ? opens(context, { title: w.arrange, to: { screen: 'arrange', params: { item: view.id } } })
      : press(context, {
          title: w.accept,
          style: 'positive',
          verb: 'accept-item',
          data: { on, input: { item: view.id } },
        });
  return [first, opensForm(context, { title: w.postpone, to: { screen: 'postpone', params } })];
}

/** Where it came from, and the agenda. */
function elsewhere(context: ScreenContext, view: AgendaItemView): Element[] {
  const { common, agenda: w } = context.t.words;
  const see = (title: string, screen: string, id: string) =>
    opens(context, { title, to: { screen, params: { id } }, secondary: true });
  return [
    ...(view.updateId ? [see(w.showUpdate, 'update', view.updateId)] : []),
    ...(view.decisionId ? [see(w.showDecision, 'decision', view.decisionId)] : []),
    ...(view.source?.url
      ? [{ ...opensUrl({ title: common.originalMessage, url: view.source.url }), mode: 'secondary' }]
      : []),
    opens(context, { title: w.title, to: { screen: 'agenda' }, secondary: true }),
  ];
}
