import { present } from '../../domain/organisations';
import { dateInput } from '../cards/inputs';
import { decisionFormScreen } from './form-on-decision';
import { namesInput } from './names-input';

/** Says who carries an agreement out, and when it comes back on the agenda. Chair and secretary only. */
export const landingPlanForm = decisionFormScreen((context) => {
  const { t, coalition, today } = context;
  const { mandates: w, common } = t.words;
  return {
    screen: 'landing-plan-form',
    verb: 'plan-landing',
    title: w.landingPlan,
    send: common.save,
    leads: true,
    asks({ concerns, reviewOn }, filling) {
      return {
        inputs: [
          ...namesInput(context, filling, {
            id: 'concerns',
            label: w.concerns,
            organisations: present(coalition),
            value: concerns,
            hint: w.concernsHint,
            most: 60,
          }),
          ...dateInput(filling, {
            id: 'reviewOn',
            label: `${w.reviewLabel} ${common.optional}`,
            value: reviewOn,
            ...(!reviewOn || reviewOn >= today ? { min: today } : {}),
          }),
        ],
      };
    },
  };
});
