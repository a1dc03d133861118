import { words } from '../cards/elements';
import { textInput } from '../cards/inputs';
import { leadsOnly } from './leads-only';
import { fillingOf, formActions, type Screen, screenCard } from './screen';

/** Adds organisations from a pasted list. Chair and secretary only. */
export const organisationsForm: Screen = async (context, _params, state) => {
  const w = context.t.words.coalition;
  const here = { screen: 'organisations-form' };
  const back = { screen: 'coalition' };
  if (!context.viewer.leads) return leadsOnly(context, state, { title: w.addTitle, here, back });
  return screenCard(context, state, {
    summary: w.addTitle,
    body: [
      ...(context.surface === 'dialog' ? [] : [words(w.addTitle, { heading: true })]),
      words(w.addAbout, { spacing: 'small' }),
      ...textInput(fillingOf(context, state), {
        id: 'list',
        label: w.addLabel,
        required: true,
        long: true,
        placeholder: w.addPlaceholder,
      }),
    ],
    actions: formActions(context, { verb: 'add-organisations', send: w.add, on: here, next: back, back }),
  });
};
