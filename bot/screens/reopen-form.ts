import { addDays } from '../../domain/dates';
import { dateInput, textInput } from '../cards/inputs';
import { decisionFormScreen } from './form-on-decision';

/** For so long answers may be corrected, unless another day is chosen; days. */
const usualTerm = 14;

/** Lets answers be corrected after the outcome, for a while and with a reason. Chair and secretary only. */
export const reopenForm = decisionFormScreen(({ t, today }) => {
  const { mandates: w, refusal } = t.words;
  return {
    screen: 'reopen-form',
    verb: 'reopen-decision',
    title: w.reopenTitle,
    about: w.reopenAbout,
    send: w.reopen,
    leads: true,
    asks(view, filling) {
      if (view.state === 'open') return { instead: refusal['decision-open']({}) };
      return {
        inputs: [
          ...textInput(filling, { id: 'because', label: w.reopenBecause, required: true, long: true }),
          ...dateInput(filling, {
            id: 'until',
            label: w.reopenUntil,
            value: view.correctableUntil ?? addDays(today, usualTerm),
            min: today,
          }),
        ],
      };
    },
  };
});
