import { askedAgain } from '../../domain/actions/amend-decision';
import { addDays } from '../../domain/dates';
import { fold } from '../cards/elements';
import { choiceInput, dateInput, textInput } from '../cards/inputs';
import { decisionFormScreen } from './form-on-decision';
import { linesOf } from './lines-of';
import { namesInput } from './names-input';

/** Proposed where the last day to answer is over, days. */
const moreTime = 28;

/** A new version of the text, which is filled in as it is now. Chair and secretary only. */
export const amendForm = decisionFormScreen((context) => {
  const { mandates: w, common, refusal } = context.t.words;
  return {
    screen: 'amend-form',
    verb: 'amend-decision',
    title: w.amendTitle,
    about: w.amendAbout,
    send: w.amend,
    leads: true,
    asks(view, filling) {
      if (!view.mayAmend) return { instead: refusal['decision-closed']({ state: view.state }) };
      const asked = linesOf(view).filter((line) => line.state !== 'released');
      const counted = { answered: view.answered.length, everyone: asked.length, named: 0, nobody: 0 };
      return {
        inputs: [
          ...textInput(filling, { id: 'text', label: w.amendText, required: true, long: true, value: view.text }),
          ...textInput(filling, { id: 'because', label: `${w.amendBecause} ${common.optional}`, long: true }),
          ...choiceInput(filling, {
            id: 'asks',
            label: w.asksLabel,
            value: 'answered',
            choices: askedAgain.map((value) => ({
              value,
              title: counted[value] > 0 ? `${w.asks[value]} (${counted[value]})` : w.asks[value],
            })),
          }),
          ...fold(
            'named',
            w.asks.named,
            namesInput(context, filling, {
              id: 'organisations',
              label: w.asksNamed,
              organisations: asked.map((line) => ({ id: line.organisationId, name: line.name })),
            }),
            { open: 'organisations' in (filling.problem?.details.fields ?? {}) },
          ),
          ...dateInput(filling, {
            id: 'deadline',
            label: w.amendDeadline,
            value: view.deadline >= context.today ? view.deadline : addDays(context.today, moreTime),
          }),
        ],
        input: { expectedVersion: view.version },
      };
    },
  };
});
