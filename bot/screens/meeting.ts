import type { MeetingDocument } from '../../domain/documents';
import { loadPastAgenda } from '../../domain/views/agenda-past';
import { opens, opensForm } from '../cards/buttons';
import { type Element, eyebrow, plain, said, words } from '../cards/elements';
import { findMeeting } from './find-meeting';
import { gone } from './gone';
import { itemRow } from './item-row';
import { pageOf } from './page';
import { type Screen, type ScreenContext, screenCard } from './screen';
import { withTab } from './with-tab';

const looks = {
  planned: { icon: '▤', tone: 'accent' },
  held: { icon: '✓', tone: 'good' },
  cancelled: { icon: '–', tone: 'default' },
} as const;

/** One meeting (`params.id`): when and where it is, or what became of what was on its agenda. */
export const meeting: Screen = async (context, params, state) => {
  const { t } = context;
  const w = t.words.agenda;
  const found = await findMeeting(context, params.id);
  if (!found) return gone(context, params, state);
  const look = looks[found.state];
  const lines =
    found.state === 'held'
      ? (await loadPastAgenda(context.store, { coalition: context.coalition, meeting: found })).lines
      : [];
  const page = pageOf(context, { all: lines, params, size: 15, to: { screen: 'meeting', params: { id: found.id } } });
  const details = [
    ...(found.time ? [w.startsAt(found.time)] : []),
    ...(found.place ? [found.place] : []),
    w.lasts(found.minutes),
  ];
  return screenCard(context, state, {
    summary: `${w.past(t.date(found.date))}. ${w.meetingStates[found.state]}.`,
    body: [
      eyebrow(look.icon, w.meetingStates[found.state], look.tone),
      words(plain(w.past(t.date(found.date))), { heading: true, spacing: 'small' }),
      ...said(details.join(' · '), { small: true, subtle: true, spacing: 'none' }),
      ...cancelled(context, found),
      ...(found.state === 'held' && lines.length === 0 ? [words(w.nothingOnIt)] : []),
      ...page.shown.map((line, index) => ({
        ...itemRow(context, line, {
          more: [line.outcome === 'discussed' ? w.states.discussed : w.carriedOver],
          first: line.outcome === 'discussed' ? '✓' : '↷',
        }),
        ...(index === 0 && { separator: true, spacing: 'medium' }),
      })),
    ],
    actions: withTab(context, { page: { page: 'agenda', meeting: found.id }, label: w.past(t.date(found.date)) }, [
      ...forLeads(context, found),
      ...page.turns,
      opens(context, { title: w.title, to: { screen: 'agenda' }, secondary: found.state !== 'planned' }),
    ]),
  });
};

function cancelled({ t }: ScreenContext, found: MeetingDocument): Element[] {
  const w = t.words.agenda;
  if (found.state !== 'cancelled') return [];
  const reason = found.trace.findLast((entry) => entry.what === 'cancel-meeting')?.details?.reason;
  return [words(w.cancelAbout), ...(typeof reason === 'string' ? said(w.reason(reason)) : [])];
}

function forLeads(context: ScreenContext, found: MeetingDocument): Element[] {
  const w = context.t.words.agenda;
  if (!context.viewer.leads) return [];
  const params = { meeting: found.id };
  const plan = opens(context, { title: w.plan, to: { screen: 'plan-form' }, secondary: true });
  if (found.state !== 'planned') return [plan];
  return [
    ...(found.date <= context.today
      ? [opens(context, { title: w.closeMeeting, style: 'positive' as const, to: { screen: 'close-form', params } })]
      : []),
    opens(context, { title: w.changeMeeting, to: { screen: 'plan-form', params } }),
    opensForm(context, { title: w.cancelMeeting, to: { screen: 'cancel-form', params }, secondary: true }),
    plan,
  ];
}
