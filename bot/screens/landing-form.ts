import { landingStates } from '../../domain/documents';
import { choiceInput, textInput } from '../cards/inputs';
import { decisionFormScreen } from './form-on-decision';
import { landingLook } from './landing-look';
import { onlyOrganisation, organisationInput } from './organisation-input';

/** Says how a ratified agreement stands with one's own organisation; chair and secretary may say it for all (`any`). */
export const landingForm = decisionFormScreen((context, params) => {
  const { mandates: w, common, refusal, decision } = context.t.words;
  return {
    screen: 'landing-form',
    verb: 'report-landing',
    title: w.landingReport,
    send: common.save,
    asks(view, filling) {
      if (!view.landing) return { instead: refusal['not-ratified']({}) };
      const may = view.landing.lines.filter((line) => line.mayReport);
      const own = may.filter((line) => line.mine);
      const lines = own.length > 0 && params.any !== 'yes' ? own : may;
      if (lines.length === 0)
        return {
          instead:
            context.viewer.represents.length > 0 ? refusal['not-concerned']({}) : refusal['represents-nobody']({}),
        };
      const only = lines.length === 1 ? lines[0] : undefined;
      return {
        inputs: [
          ...organisationInput(context, filling, lines),
          ...choiceInput(filling, {
            id: 'state',
            label: decision.stateLabel,
            required: true,
            expanded: true,
            value: only?.state ?? 'in-progress',
            choices: landingStates.map((value) => ({
              value,
              title: `${landingLook[value].icon} ${w.landingStates[value]}`,
            })),
          }),
          ...textInput(filling, {
            id: 'note',
            label: `${w.landingNote} ${common.optional}`,
            long: true,
            value: only?.note,
            hint: w.landingNoteHint,
          }),
        ],
        input: onlyOrganisation(lines),
      };
    },
  };
});
