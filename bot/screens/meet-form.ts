import { said } from '../cards/elements';
import { textInput } from '../cards/inputs';
import { decisionFormScreen } from './form-on-decision';
import { linesOf } from './lines-of';
import { onlyOrganisation, organisationInput } from './organisation-input';

/** So many conditions can be read over the choice; what they are stands with all answers too. */
const mostRead = 5;

/** The chair marks a condition met, and may say how; on the decision itself it is one press without words. */
export const meetForm = decisionFormScreen((context, params) => {
  const { mandates: w, common, refusal } = context.t.words;
  return {
    screen: 'meet-form',
    verb: 'meet-condition',
    title: w.meetTitle,
    about: w.meetAbout,
    send: w.meetSend,
    asks(view, filling) {
      if (!view.mayMeetConditions)
        return {
          instead: context.viewer.chair
            ? refusal['decision-closed']({ state: view.state })
            : refusal['only-chair']({ chair: context.coalition.chair?.name }),
        };
      const open = linesOf(view).filter((line) => line.state === 'conditional' && !line.conditionMet);
      const named = open.filter((line) => line.organisationId === params.organisation);
      const lines = named.length > 0 ? named : open;
      if (lines.length === 0) return { instead: refusal['no-condition']({}) };
      return {
        inputs: [
          ...lines
            .slice(0, mostRead)
            .flatMap((line) => said(`◇ ${line.name}: ${line.condition ?? ''}`, { most: 400, spacing: 'small' })),
          ...(lines.length > 1 ? organisationInput(context, filling, lines, w.whichCondition) : []),
          ...textInput(filling, { id: 'how', label: `${w.howLabel} ${common.optional}`, long: true }),
        ],
        input: { met: true, ...onlyOrganisation(lines), ...(lines.length === 1 && { seen: lines[0]?.seen }) },
      };
    },
  };
});
