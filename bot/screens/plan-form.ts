import type { MeetingDocument } from '../../domain/documents';
import type { Fields } from '../../domain/must-be-unchanged';
import { documentsOf } from '../../domain/store/documents-of';
import { likelyNext } from '../../domain/views/meetings';
import { words } from '../cards/elements';
import { dateInput, numberInput, textInput, timeInput } from '../cards/inputs';
import { findMeeting } from './find-meeting';
import { leadsOnly } from './leads-only';
import { meeting as meetingScreen } from './meeting';
import { fillingOf, formActions, type Screen, type ScreenContext, screenCard } from './screen';

/** Plans a meeting, or with `params.meeting` changes one. A new one is filled in after the last and the rhythm. */
export const planForm: Screen = async (context, params, state) => {
  const { t, today } = context;
  const w = t.words.agenda;
  const before = await findMeeting(context, params.meeting);
  const title = before ? w.changeMeeting : w.planTitle;
  const here = { screen: 'plan-form', ...(before && { params: { meeting: before.id } }) };
  const back = before ? { screen: 'meeting', params: { id: before.id } } : { screen: 'agenda' };
  if (!context.viewer.leads) return leadsOnly(context, state, { title, here, back });
  if (before && before.state !== 'planned') return meetingScreen(context, { id: before.id }, state);
  const filling = fillingOf(context, state);
  const value: Partial<MeetingDocument> = before ?? (await nextMeeting(context));
  const { optional } = t.words.common;
  return screenCard(context, state, {
    summary: title,
    body: [
      ...(context.surface === 'dialog' ? [] : [words(title, { heading: true })]),
      ...dateInput(filling, { id: 'date', label: w.dateLabel, required: true, value: value.date, min: today }),
      ...timeInput(filling, { id: 'time', label: `${w.timeLabel} ${optional}`, value: value.time }),
      ...textInput(filling, { id: 'place', label: `${w.placeLabel} ${optional}`, value: value.place, maxLength: 200 }),
      ...numberInput(filling, {
        id: 'minutes',
        label: w.lengthLabel,
        value: String(value.minutes ?? context.coalition.meetingMinutes),
        range: [15, 600],
      }),
    ],
    actions: formActions(context, {
      verb: before ? 'change-meeting' : 'plan-meeting',
      send: before ? t.words.common.save : w.plan,
      on: here,
      next: back,
      back,
      ...(before && { input: { meeting: before.id }, seen: state.seen ?? seenOf(before) }),
    }),
  });
};

const seenOf = ({ date, time, place, minutes }: MeetingDocument): Fields => ({ date, time, place, minutes });

async function nextMeeting({ store, coalition, today }: ScreenContext): Promise<Partial<MeetingDocument>> {
  const { coalitionId, meetingsPerYear } = coalition;
  const meetings = await store.list(coalitionId, 'meeting', { states: ['planned', 'held'] });
  return likelyNext(documentsOf(meetings), { today, perYear: meetingsPerYear });
}
