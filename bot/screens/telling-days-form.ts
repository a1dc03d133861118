import { tellingDays } from '../../domain/documents';
import { tellingDaysOf } from '../../domain/telling/telling-days';
import { words } from '../cards/elements';
import { numberInput } from '../cards/inputs';
import { leadsOnly } from './leads-only';
import { fillingOf, formActions, type Screen, screenCard } from './screen';

/** On which days people are told something. Chair and secretary only. */
export const tellingDaysForm: Screen = async (context, _params, state) => {
  const { t, coalition, surface, viewer } = context;
  const w = t.words.telling;
  const here = { screen: 'telling-days-form' };
  const back = { screen: 'hearing-form' };
  if (!viewer.leads) return leadsOnly(context, state, { title: w.daysTitle, here, back });
  const days = tellingDaysOf(coalition);
  const filling = fillingOf(context, state);
  return screenCard(context, state, {
    summary: w.daysTitle,
    body: [
      ...(surface === 'dialog' ? [] : [words(w.daysTitle, { heading: true })]),
      words(w.settingsAbout, { spacing: 'small' }),
      ...tellingDays.flatMap((id) =>
        numberInput(filling, { id, label: w.days[id], value: String(days[id]), range: [0, 90], hint: w.daysHints[id] }),
      ),
    ],
    actions: formActions(context, {
      verb: 'change-telling-days',
      send: t.words.common.save,
      on: here,
      next: back,
      back,
    }),
  });
};
