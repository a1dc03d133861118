import { textInput } from '../cards/inputs';
import { judgeForm } from './judge-form';
import { fillingOf, type Screen } from './screen';

/** Keeps an item off the agenda, with the reason that the proposer reads. */
export const decline: Screen = (context, params, state) => {
  const w = context.t.words.agenda;
  return judgeForm(
    context,
    { params, state },
    {
      screen: 'decline',
      verb: 'decline-item',
      send: w.declineSend,
      title: w.declineTitle,
      inputs: () =>
        textInput(fillingOf(context, state), { id: 'reason', label: w.reasonLabel, required: true, long: true }),
    },
  );
};
