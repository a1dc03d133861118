import { stances } from '../../domain/documents';
import { choiceInput, textInput } from '../cards/inputs';
import { answerableLines, notYours } from './answerable-lines';
import { decisionFormScreen } from './form-on-decision';
import { moneyInputs } from './money-inputs';
import { onlyOrganisation, organisationInput } from './organisation-input';

/** Says how a delegate will advise their body (seed 000: the table advises); no side is chosen beforehand. */
export const adviseForm = decisionFormScreen((context, params) => {
  const { mandates: w, common, refusal } = context.t.words;
  return {
    screen: 'advise-form',
    verb: 'give-advice',
    title: params.any === 'yes' ? w.adviseFor : w.adviseTitle,
    about: w.adviseAbout,
    send: w.advise,
    asks(view, filling) {
      if (view.state !== 'open') return { instead: refusal['decision-closed']({ state: view.state }) };
      const lines = answerableLines(view, params.any === 'yes');
      if (lines.length === 0) return { instead: notYours(context, view) };
      const only = lines.length === 1 ? lines[0] : undefined;
      return {
        inputs: [
          ...organisationInput(context, filling, lines),
          ...choiceInput(filling, {
            id: 'stance',
            label: w.stanceLabel,
            required: true,
            expanded: true,
            value: only?.advice?.stance,
            choices: stances.map((value) => ({ value, title: w.stances[value] })),
          }),
          ...textInput(filling, {
            id: 'text',
            label: `${w.adviceText} ${common.optional}`,
            long: true,
            value: only?.advice?.text,
            hint: w.adviceHint,
          }),
          ...moneyInputs(context, filling, { view, only, of: 'pledged', label: w.pledgeLabel }),
        ],
        input: onlyOrganisation(lines),
      };
    },
  };
});
