import { findOrganisation } from '../../domain/organisations';
import { opens, press } from '../cards/buttons';
import { said, words } from '../cards/elements';
import { gone } from './gone';
import { leadsOnly } from './leads-only';
import { type Screen, screenCard } from './screen';

/** An organisation takes part no longer: what that means, and a second press to be sure. Chair and secretary only. */
export const leaveForm: Screen = async (context, params, state) => {
  const { mandates: w, common } = context.t.words;
  const found = findOrganisation(context.coalition, params.organisation ?? '');
  const back = { screen: 'organisation-form', ...(found && { params: { organisation: found.id } }) };
  const here = { screen: 'leave-form', ...(found && { params: { organisation: found.id } }) };
  if (!context.viewer.leads) return leadsOnly(context, state, { title: w.leave, here, back });
  if (!found || found.left) return gone(context, params, state);
  return screenCard(context, state, {
    summary: `${w.leave}: ${found.name}`,
    body: [
      ...(context.surface === 'dialog' ? [] : [words(w.leave, { heading: true })]),
      ...said(found.name, { bold: true, spacing: 'small' }),
      words(w.leaveAbout),
    ],
    actions: [
      press(context, {
        title: w.leaveSure,
        style: 'destructive',
        verb: 'leave-organisation',
        data: { on: here, next: { screen: 'formerly' }, form: context.form, input: { organisation: found.id } },
      }),
      opens(context, { title: common.cancel, to: back }),
    ],
  });
};
