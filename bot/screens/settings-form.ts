import { opens } from '../cards/buttons';
import { words } from '../cards/elements';
import { leadsOnly } from './leads-only';
import { rhythmInputs } from './rhythm-inputs';
import { fillingOf, formActions, type Screen, screenCard } from './screen';

/** Changes region, rhythm and language. Chair and secretary only. */
export const settingsForm: Screen = async (context, _params, state) => {
  const { t, coalition, surface } = context;
  const w = t.words.coalition;
  const { region, meetingsPerYear, meetingMinutes, language } = coalition;
  const here = { screen: 'settings-form' };
  const back = { screen: 'coalition' };
  if (!context.viewer.leads) return leadsOnly(context, state, { title: w.settingsTitle, here, back });
  return screenCard(context, state, {
    summary: w.settingsTitle,
    body: [
      ...(surface === 'dialog' ? [] : [words(w.settingsTitle, { heading: true })]),
      ...rhythmInputs(fillingOf(context, state), coalition),
    ],
    actions: [
      ...formActions(context, {
        verb: 'change-settings',
        send: t.words.common.save,
        on: here,
        next: back,
        back,
        seen: state.seen ?? { region, meetingsPerYear, meetingMinutes, language },
      }),
      ...(surface === 'dialog'
        ? []
        : [opens(context, { title: t.words.telling.settings, to: { screen: 'hearing-form' }, secondary: true })]),
    ],
  });
};
