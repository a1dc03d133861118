import { eachTheirOwn } from './each-their-own';
import { hearingForm } from './hearing-form';
import type { Screen } from './screen';
import { settingsForm } from './settings-form';

/** What "instellingen" stands for: the coalition's for chair and secretary, for others their own reminders. */
export const settings: Screen = async (context, params, state) => {
  const { coalition, help } = context.t.words;
  if (context.surface === 'channel')
    return eachTheirOwn(context, state, {
      title: coalition.settings,
      about: [help.settingsFor],
      to: { screen: 'settings' },
    });
  return (context.viewer.leads ? settingsForm : hearingForm)(context, params, state);
};
