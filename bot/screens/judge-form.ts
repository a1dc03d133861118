import type { AgendaItemView } from '../../domain/views/agenda-item';
import type { Card } from '../cards/card';
import { type Element, said, words } from '../cards/elements';
import { findItem } from './find-item';
import { gone } from './gone';
import { item } from './item';
import { leadsOnly } from './leads-only';
import { formActions, type Params, type ScreenContext, type ScreenState, screenCard } from './screen';

/**
 * The form with which chair or secretary keep an item off the agenda, for now or for good. An item that is done already,
 * and someone who may not, get what is so instead. `params.from` is the screen to go on with, else the item itself.
 */
export async function judgeForm(
  context: ScreenContext,
  asked: { params: Params; state: ScreenState },
  form: {
    screen: string;
    verb: string;
    send: string;
    title: string;
    inputs(view: AgendaItemView): readonly Element[] | Promise<readonly Element[]>;
  },
): Promise<Card> {
  const { params, state } = asked;
  const view = await findItem(context, params.id);
  if (!view) return gone(context, params, state);
  const { id, title } = view;
  const back = { screen: 'item', params: { id } };
  const here = { screen: form.screen, params: { id, ...(params.from && { from: params.from }) } };
  if (!context.viewer.leads)
    return leadsOnly(context, state, { title: form.title, body: said(title, { bold: true }), here, back });
  if (!view.may.judge) return item(context, { id }, state);
  const next = params.from === 'proposals' ? { screen: 'proposals' } : back;
  return screenCard(context, state, {
    summary: `${form.title}: ${title}`,
    body: [
      ...(context.surface === 'dialog' ? [] : [words(form.title, { heading: true })]),
      ...said(title, { bold: true }),
      ...(await form.inputs(view)),
    ],
    actions: formActions(context, {
      verb: form.verb,
      send: form.send,
      on: here,
      next,
      back: next,
      input: { item: id },
    }),
  });
}
