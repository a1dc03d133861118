import { addDays } from '../../domain/dates';
import { said, words } from '../cards/elements';
import { dateInput } from '../cards/inputs';
import { findDecision } from './find-decision';
import { gone } from './gone';
import { leadsOnly } from './leads-only';
import { fillingOf, formActions, type Screen, screenCard } from './screen';

/** Gives a decision a later deadline. Chair and secretary only. */
export const extendForm: Screen = async (context, params, state) => {
  const { t, viewer } = context;
  const view = await findDecision(context, params);
  if (!view) return gone(context, params, state);
  const w = t.words.decision;
  const here = { screen: 'extend-form', params: { id: view.id } };
  const back = { screen: 'decision', params: { id: view.id } };
  if (!viewer.leads) return leadsOnly(context, state, { title: w.extendTitle, body: said(view.title), here, back });
  return screenCard(context, state, {
    summary: `${w.extendTitle}: ${view.title}`,
    body: [
      ...(context.surface === 'dialog' ? [] : [words(w.extendTitle, { heading: true })]),
      ...said(view.title, { bold: true }),
      ...dateInput(fillingOf(context, state), {
        id: 'deadline',
        label: w.deadlineLabel,
        required: true,
        value: addDays(view.deadline, 28),
      }),
    ],
    actions: formActions(context, {
      verb: 'extend-deadline',
      send: t.words.common.save,
      on: here,
      next: back,
      back,
      input: { decision: view.id },
    }),
  });
};
