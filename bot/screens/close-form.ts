import { short } from '../../domain/short';
import { type AgendaView, loadAgenda } from '../../domain/views/agenda';
import { plain, said, words } from '../cards/elements';
import { choiceInput } from '../cards/inputs';
import { findMeeting } from './find-meeting';
import { gone } from './gone';
import { leadsOnly } from './leads-only';
import { meeting as meetingScreen } from './meeting';
import { fillingOf, formActions, type Screen, screenCard } from './screen';

/** Closes a meeting (`params.meeting`, else the one whose day has come): what was discussed is ticked, the rest goes on. */
export const closeForm: Screen = async (context, params, state) => {
  const { t, today } = context;
  const w = t.words.agenda;
  const { viewer } = context;
  const view = await loadAgenda(context.store, context, viewer);
  const meeting = await findMeeting(context, params.meeting ?? view.toClose?.id);
  const here = { screen: 'close-form', ...(meeting && { params: { meeting: meeting.id } }) };
  if (!viewer.leads) return leadsOnly(context, state, { title: w.closeTitle, here, back: { screen: 'agenda' } });
  if (!meeting) return gone(context, params, state);
  const next = { screen: 'meeting', params: { id: meeting.id } };
  if (meeting.state !== 'planned') return meetingScreen(context, next.params, state);
  const body = [
    ...(context.surface === 'dialog' ? [] : [words(w.closeTitle, { heading: true })]),
    words(plain(w.past(t.date(meeting.date))), { bold: true }),
  ];
  if (meeting.date > today) {
    const notYet = said(t.words.refusal['meeting-not-yet']({}));
    return screenCard(context, state, { summary: w.closeTitle, body: [...body, ...(state.problem ? [] : notYet)] });
  }
  const items = itemsOf(view, meeting.date);
  return screenCard(context, state, {
    summary: w.closeTitle,
    body: [
      ...body,
      ...(items.length > 0
        ? [
            words(w.closeAbout, { spacing: 'small' }),
            ...choiceInput(fillingOf(context, state), {
              id: 'discussed',
              label: w.discussedLabel,
              several: true,
              expanded: true,
              choices: items.map((item) => ({ title: short(item.title), value: item.id })),
            }),
          ]
        : [words(w.nothingOnIt, { spacing: 'small' })]),
    ],
    actions: formActions(context, {
      verb: 'close-meeting',
      send: w.closeMeeting,
      on: here,
      next,
      back: { screen: 'agenda' },
      // What stood on it by its day: what is ticked counts as discussed, the rest is carried over.
      input: { meeting: meeting.id, carried: items.map((item) => item.id) },
    }),
  });
};

/** People's own items that came onto the agenda by the meeting's day. */
const itemsOf = (view: AgendaView, day: string) =>
  view.lines.flatMap((line) => (line.fixed === undefined && line.standsSince <= day ? [line] : []));
