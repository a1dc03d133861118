import { type Element, said } from '../cards/elements';
import { textInput } from '../cards/inputs';
import { decisionFormScreen } from './form-on-decision';
import { linesOf } from './lines-of';
import { onlyOrganisation, organisationInput } from './organisation-input';

/** Says that a condition which the chair marked met is not; by who set it, or "namens" them. */
export const contradictForm = decisionFormScreen((context, params) => {
  const { mandates: w, decision, refusal } = context.t.words;
  return {
    screen: 'contradict-form',
    verb: 'contradict-condition',
    title: w.contradictTitle,
    about: w.contradictAbout,
    send: w.contradict,
    asks(view, filling) {
      const may = linesOf(view).filter((line) => view.mayContradict.includes(line.organisationId));
      const own = may.filter((line) => context.viewer.represents.includes(line.organisationId));
      const lines = own.length > 0 && params.any !== 'yes' ? own : may;
      if (lines.length === 0) return { instead: refusal['no-condition']({}) };
      const condition: Element[] =
        lines.length === 1 && lines[0]?.condition
          ? said(decision.conditionIs(lines[0].condition), { most: 600, spacing: 'small' })
          : [];
      return {
        inputs: [
          ...organisationInput(context, filling, lines),
          ...condition,
          ...textInput(filling, { id: 'reason', label: w.contradictLabel, required: true, long: true }),
        ],
        input: onlyOrganisation(lines),
      };
    },
  };
});
