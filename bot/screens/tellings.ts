import { loadTellings, type TellingLine } from '../../domain/views/tellings';
import { opens } from '../cards/buttons';
import { type Element, eyebrow, group, plain, words } from '../cards/elements';
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
      words(view.lines.length > 0 ? w.listAbout : w.listNone, { small: true, subtle: true, spacing: 'small' }),
      ...page.shown.map((line) => tellingLine(context, line)),
    ],
    actions: [opens(context, { title: t.words.common.back, to: back }), ...page.turns],
  });
};

function tellingLine({ t }: ScreenContext, line: TellingLine): Element {
  const w = t.words.telling;
  const look = looks[line.state];
  const about = [...new Set(line.topics.map((topic) => w.topics[topic]))].join(', ');
  return group(
    [
      words(`${look.icon} ${plain(line.to?.name ?? w.channel)} · ${t.date(line.date)} · ${w.states[line.state]}`, {
        tone: look.tone,
      }),
      words(about, { small: true, subtle: true, spacing: 'none' }),
      ...(line.failure
        ? [words(plain(w.unreached(line.failure.why, line.failure.to?.name)), { small: true, spacing: 'none' })]
        : []),
    ],
    { separator: true, spacing: 'small' },
  );
}
