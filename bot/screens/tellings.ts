import { loadTellings, type TellingLine, type TellingsView } from '../../domain/views/tellings';
import { aboutTelling, topicWords } from '../../i18n/telling-line';
import { opens } from '../cards/buttons';
import { type Element, eyebrow, group, plain, said, words } from '../cards/elements';
import { leadsOnly } from './leads-only';
import { pageOf } from './page';
import { type Screen, type ScreenContext, screenCard } from './screen';

const perPage = 15;

const looks = {
  waiting: { icon: '◷', tone: 'accent' },
  told: { icon: '✓', tone: 'good' },
  tab: { icon: '○', tone: 'default' },
  dropped: { icon: '–', tone: 'default' },
  failed: { icon: '✕', tone: 'attention' },
  unsure: { icon: '▲', tone: 'warning' },
} as const;

/** What was told to whom and what became of it, with what to do where it did not arrive. Chair and secretary only. */
export const tellings: Screen = async (context, params, state) => {
  const { t, viewer, surface } = context;
  const w = t.words.telling;
  const here = { screen: 'tellings' };
  const back = { screen: 'hearing-form' };
  if (!viewer.leads || surface === 'channel')
    return leadsOnly(context, state, { title: w.listTitle, here, back, list: true });
  const view = await loadTellings(context.store, context, viewer);
  const page = pageOf(context, { all: view.lines, params, size: perPage, to: here });
  return screenCard(context, state, {
    summary: w.listTitle,
    body: [
      eyebrow('◷', w.listTitle),
      words(w.listAbout, { small: true, subtle: true, spacing: 'small' }),
      ...(view.lines.length === 0 ? [words(w.listNone, { spacing: 'small' })] : []),
      ...page.shown.map((line) => tellingLine(context, line)),
      ...(page.from === 0 ? coming(context, view) : []),
    ],
    actions: [opens(context, { title: t.words.common.back, to: back }), ...page.turns],
  });
};

function tellingLine({ t }: ScreenContext, line: TellingLine): Element {
  const w = t.words.telling;
  const look = looks[line.state];
  const small = { small: true, spacing: 'none' } as const;
  return group(
    [
      words(`${look.icon} ${plain(line.to?.name ?? w.channel)} · ${t.date(line.date)} · ${w.states[line.state]}`, {
        tone: look.tone,
      }),
      ...said(aboutTelling(w, line), { ...small, subtle: true }),
      ...(line.unsaid.length > 0 ? [words(w.unsaid(topicWords(w, line.unsaid)), small)] : []),
      ...(line.failure ? [words(plain(w.unreached(line.failure.why, line.failure.to?.name)), small)] : []),
    ],
    { separator: true, spacing: 'small' },
  );
}

/** On which days something is told, if it is still so then. */
function coming({ t }: ScreenContext, view: TellingsView): Element[] {
  const w = t.words.telling;
  const lines = view.coming.map(({ date, topics }) => `${t.date(date)} · ${topicWords(w, topics)}`);
  return [
    group(
      [
        words(w.comingTitle, { bold: true }),
        words(lines.length > 0 ? w.comingAbout : w.comingNone, { small: true, subtle: true, spacing: 'none' }),
        ...lines.map((line) => words(line, { small: true, spacing: 'small' })),
      ],
      { separator: true, spacing: 'medium' },
    ),
  ];
}
