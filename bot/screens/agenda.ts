import { type AgendaView, loadAgenda } from '../../domain/views/agenda';
import type { AgendaLine } from '../../domain/views/agenda-lines';
import { opens, opensForm } from '../cards/buttons';
import { type Element, eyebrow, plain, said, words } from '../cards/elements';
import { itemRow } from './item-row';
import { minutesLine } from './minutes-line';
import { pageOf } from './page';
import { type Screen, type ScreenContext, screenCard } from './screen';
import { timedRow } from './timed-row';
import { withTab } from './with-tab';

/** How many lines stand in one card; an ordinary agenda fits. */
const perPage = 18;

/** The next agenda: when and where, what is on it and for how long, and what waits to be judged. */
export const agenda: Screen = async (context, params, state) => {
  const { t } = context;
  const w = t.words.agenda;
  const view = await loadAgenda(context.store, context, context.viewer);
  const { meeting, setUp } = view;
  const lines = setUp || meeting ? view.lines : view.lines.filter((line) => line.fixed === undefined);
  const page = pageOf(context, { all: lines, params, size: perPage, to: { screen: 'agenda' } });
  const waiting = view.proposals.length > 0 ? w.proposals(view.proposals.length) : undefined;
  return screenCard(context, state, {
    summary: [meeting ? w.of(t.date(meeting.date)) : `${w.title}. ${w.noMeeting}`, waiting].filter(Boolean).join('. '),
    body: [
      ...header(context, view),
      ...page.shown.map((line, index) => agendaLine(context, line, index === 0)),
      ...(lines.length > 0 ? [minutesLine(context, view)] : []),
      ...(waiting ? [words(`○ ${waiting}`, { small: true, bold: true, tone: 'accent' })] : []),
    ],
    actions: withTab(context, { page: { page: 'agenda' }, label: w.title }, [
      opensForm(context, { title: w.propose, style: 'positive', to: { screen: 'item-form' } }),
      ...forReader(context, view),
      ...page.turns,
    ]),
  });
};

function header({ t }: ScreenContext, { meeting }: AgendaView): Element[] {
  const w = t.words.agenda;
  if (!meeting) return [eyebrow('▤', w.title), words(w.noMeeting, { spacing: 'small' })];
  const details = [
    t.relative(meeting.date),
    ...(meeting.time ? [w.startsAt(meeting.time)] : []),
    ...(meeting.place ? [meeting.place] : []),
  ];
  return [
    eyebrow('▤', w.title),
    words(plain(t.date(meeting.date)), { heading: true, spacing: 'small' }),
    ...said(details.join(' · '), { small: true, subtle: true, spacing: 'none' }),
  ];
}

function agendaLine(context: ScreenContext, line: AgendaLine, first: boolean): Element {
  const { t } = context;
  const row =
    line.fixed === undefined
      ? itemRow(context, line, { first: line.startsAt })
      : timedRow(line.startsAt, [
          {
            type: 'RichTextBlock',
            inlines: [
              { type: 'TextRun', text: t.words.agenda.fixed[line.fixed] },
              { type: 'TextRun', text: `  ${t.words.common.minutes(line.minutes)}`, size: 'small', isSubtle: true },
            ],
          },
        ]);
  return first ? { ...row, separator: true, spacing: 'medium' } : row;
}

/** In the channel the way to one's own card; there what chair and secretary do, or a look at the proposals. */
function forReader(context: ScreenContext, view: AgendaView): Element[] {
  const { common, agenda: w } = context.t.words;
  if (context.surface === 'channel') return [opens(context, { title: common.open, to: { screen: 'agenda' } })];
  const proposals = { screen: 'proposals' };
  if (!context.viewer.leads)
    return view.proposals.length > 0 ? [opens(context, { title: w.seeProposals, to: proposals })] : [];
  const accepted = view.lines.some((line) => line.fixed === undefined);
  return [
    ...(view.proposals.length > 0
      ? [opens(context, { title: w.judge, to: proposals })]
      : view.postponed.length > 0
        ? [
            opens(context, {
              title: w.postponedTitle,
              to: { ...proposals, params: { list: 'postponed' } },
              secondary: true,
            }),
          ]
        : []),
    ...(accepted ? [opens(context, { title: w.arrange, to: { screen: 'arrange' } })] : []),
    theMeeting(context, view),
  ];
}

/** What is next to do with the meeting: close the one that was, plan one, or see the one that comes. */
function theMeeting(context: ScreenContext, { toClose, meeting }: AgendaView): Element {
  const w = context.t.words.agenda;
  if (toClose) {
    const to = { screen: 'close-form', params: { meeting: toClose.id } };
    return opens(context, { title: w.closeMeeting, to });
  }
  return meeting
    ? opens(context, { title: w.openMeeting, to: { screen: 'meeting', params: { id: meeting.id } }, secondary: true })
    : opens(context, { title: w.plan, to: { screen: 'plan-form' } });
}
