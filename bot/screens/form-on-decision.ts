import type { DecisionView } from '../../domain/views/decision';
import type { Place } from '../cards/buttons';
import type { Card } from '../cards/card';
import { type Element, said, words } from '../cards/elements';
import type { Filling } from '../cards/inputs';
import { decision } from './decision';
import { findDecision } from './find-decision';
import { gone } from './gone';
import { leadsOnly } from './leads-only';
import {
  fillingOf,
  formActions,
  type Params,
  type Screen,
  type ScreenContext,
  type ScreenState,
  screenCard,
} from './screen';

/** What a form asks, with what its button says besides; or a sentence why this person gets the decision instead. */
type Asked =
  | { readonly inputs: readonly Element[]; readonly input?: Readonly<Record<string, unknown>> }
  | { readonly instead: string };

interface About {
  readonly screen: string;
  readonly verb: string;
  readonly title: string;
  readonly send: string;
  /** What follows from sending it. */
  readonly about?: string;
  /** For chair and secretary; others read whom to ask. */
  readonly leads?: boolean;
  /** Screen that follows, else the decision. */
  readonly next?: Place;
  asks(view: DecisionView, filling: Filling): Asked | Promise<Asked>;
}

/** A form about one decision (`params.id`). Who may not send it gets the decision and one sentence why, never a dead form. */
export async function formOnDecision(
  context: ScreenContext,
  { params, state }: { params: Params; state: ScreenState },
  form: About,
): Promise<Card> {
  const view = await findDecision(context, params);
  if (!view) return gone(context, params, state);
  const { title } = form;
  const here = { screen: form.screen, params: given(params) };
  const back = { screen: 'decision', params: { id: view.id } };
  if (form.leads && !context.viewer.leads)
    return leadsOnly(context, state, { title, body: said(view.title, { bold: true }), here, back });
  const asked = await form.asks(view, fillingOf(context, state));
  if ('instead' in asked)
    return decision(context, { id: view.id }, { ...state, ...(!state.problem && { done: asked.instead }) });
  return screenCard(context, state, {
    summary: `${title}: ${view.title}`,
    body: [
      ...(context.surface === 'dialog' ? [] : [words(title, { heading: true })]),
      ...said(view.title, { bold: true, spacing: 'small' }),
      ...(form.about ? [words(form.about, { small: true, spacing: 'small' })] : []),
      ...newText(context, state, view),
      ...asked.inputs,
    ],
    actions: formActions(context, {
      verb: form.verb,
      send: form.send,
      on: here,
      next: form.next ?? back,
      back,
      input: { decision: view.id, ...asked.input },
    }),
  });
}

/** The text as it is now, for who was refused because it changed while they typed. */
export function newText({ t }: ScreenContext, { problem }: ScreenState, view: DecisionView): Element[] {
  if (problem?.code !== 'decision-changed') return [];
  return [words(t.words.mandates.textNow, { small: true, bold: true }), ...said(view.text, { most: 2000 })];
}

/** A screen that is such a form. */
export const decisionFormScreen =
  (about: (context: ScreenContext, params: Params, state: ScreenState) => About): Screen =>
  (context, params, state) =>
    formOnDecision(context, { params, state }, about(context, params, state));

const given = (params: Params): Record<string, string> =>
  Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
