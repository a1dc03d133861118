import { plain, words } from '../cards/elements';
import { textInput } from '../cards/inputs';
import { findMeeting } from './find-meeting';
import { gone } from './gone';
import { leadsOnly } from './leads-only';
import { meeting as meetingScreen } from './meeting';
import { fillingOf, formActions, type Screen, screenCard } from './screen';

/** Calls a planned meeting (`params.meeting`) off, with a reason that everybody reads. */
export const cancelForm: Screen = async (context, params, state) => {
  const { t } = context;
  const w = t.words.agenda;
  const meeting = await findMeeting(context, params.meeting);
  if (!meeting) return gone(context, params, state);
  const here = { screen: 'cancel-form', params: { meeting: meeting.id } };
  const back = { screen: 'meeting', params: { id: meeting.id } };
  const body = [words(plain(w.past(t.date(meeting.date))), { bold: true })];
  if (!context.viewer.leads) return leadsOnly(context, state, { title: w.cancelTitle, body, here, back });
  if (meeting.state !== 'planned') return meetingScreen(context, { id: meeting.id }, state);
  return screenCard(context, state, {
    summary: w.cancelTitle,
    body: [
      ...(context.surface === 'dialog' ? [] : [words(w.cancelTitle, { heading: true })]),
      ...body,
      words(w.cancelAbout, { spacing: 'small' }),
      ...textInput(fillingOf(context, state), {
        id: 'reason',
        label: `${w.cancelReason} ${t.words.common.optional}`,
        long: true,
      }),
    ],
    actions: formActions(context, {
      verb: 'cancel-meeting',
      send: w.cancelSend,
      on: here,
      next: back,
      back,
      input: { meeting: meeting.id },
    }),
  });
};
