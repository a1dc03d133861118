import { short } from '../../domain/short';
import { loadPending, type PendingLine, type PendingView } from '../../domain/views/pending';
import { opens, opensForm } from '../cards/buttons';
import { type Element, eyebrow, group, plain, said, words } from '../cards/elements';
import { mandateLook } from './mandate-look';
import { type Screen, type ScreenContext, screenCard } from './screen';
import { spokespeople } from './spokespeople';
import { withTab } from './with-tab';

/** So many fit in 20 KB, also where each stands under a decision of its own. */
const perPage = 16;

/**
 * What is pending with whom. Chair and secretary see everything, worst first; a delegate their own; the channel only how
 * many, never who or how late (domain.md, Rules).
 */
export const pending: Screen = async (context, params, state) => {
  const { t } = context;
  const w = t.words.decision;
  const view = await loadPending(context.store, context, context.viewer);
  const from = Math.max(0, Number(params.from) || 0);
  const left = view.scope === 'counts' ? 0 : view.lines.length - from - perPage;
  return screenCard(context, state, {
    summary: `${w.pendingTitle}. ${headline(context, view)}`,
    body: [
      eyebrow('◐', w.pendingTitle),
      words(headline(context, view), { bold: true, spacing: 'small' }),
      ...(view.scope === 'counts'
        ? counts(context, view)
        : pendingLines(context, view.lines.slice(from, from + perPage))),
    ],
    actions: withTab(context, { page: { page: 'today' }, label: w.pendingTitle }, [
      ...(view.scope === 'counts' && view.decisions.length > 0
        ? [opens(context, { title: w.pendingMine, style: 'positive', to: { screen: 'pending' } })]
        : []),
      ...answerButtons(context, view),
      ...(view.calls.length > 0
        ? [opens(context, { title: t.words.mandates.callsShort, to: { screen: 'calls' } })]
        : []),
      ...(left > 0
        ? [
            opens(context, {
              title: t.words.common.moreToSee(left),
              to: { screen: 'pending', params: { from: String(from + perPage) } },
            }),
          ]
        : []),
      opens(context, { title: t.words.help.decisions, to: { screen: 'decisions' }, secondary: true }),
    ]),
  });
};

/** At most so many decisions can be answered from the list itself; the others open by their title. */
const mostAnswered = 3;

/** For a delegate: what is asked of them is answered from here. */
function answerButtons(context: ScreenContext, view: PendingView): Element[] {
  if (view.scope !== 'own') return [];
  const w = context.t.words.decision;
  const cards = context.t.words.decisionCards;
  const titles = new Map(view.lines.map((line) => [line.decisionId, line.title]));
  return [...titles].slice(0, mostAnswered).map(([id, title], index) =>
    opensForm(context, {
      title: titles.size === 1 ? w.answer : cards.answerOn(short(title, 40)),
      ...(index === 0 && { style: 'positive' as const }),
      to: { screen: 'report-form', params: { id } },
    }),
  );
}

function headline(context: ScreenContext, view: PendingView): string {
  const cards = context.t.words.decisionCards;
  if (view.scope === 'counts') {
    const open = view.decisions.reduce((sum, one) => sum + one.open, 0);
    return open === 0 ? cards.pendingNone : cards.pendingAbout(open);
  }
  if (view.lines.length > 0) return cards.pendingAbout(view.lines.length);
  return view.scope === 'all' ? cards.pendingNone : cards.pendingNoneMine;
}

function counts(context: ScreenContext, view: PendingView): Element[] {
  const { t } = context;
  const cards = t.words.decisionCards;
  return [
    ...view.decisions.slice(0, perPage).map((one) => ({
      type: 'Container',
      separator: true,
      spacing: 'medium',
      items: [
        ...said(one.title, { bold: true }),
        words(`${cards.pendingOf(one.of - one.open, one.of)} · ${until(context, one.deadline)}`, {
          small: true,
          subtle: true,
          spacing: 'none',
        }),
      ],
    })),
    ...(view.decisions.length > 0 ? [words(cards.pendingChannel, { small: true, subtle: true })] : []),
  ];
}

/** Until when; once that is over, not how long ago: the channel reads nothing of lateness. */
const until = ({ t, today }: ScreenContext, deadline: string) =>
  deadline < today
    ? t.words.decision.untilPast(t.date(deadline))
    : t.words.decision.until(t.date(deadline), t.relative(deadline));

/** Lines of one decision that follow each other stand under its title, so that it is said once. */
function pendingLines(context: ScreenContext, lines: readonly PendingLine[]): Element[] {
  const blocks: PendingLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last?.[0]?.decisionId === line.decisionId && last[0].daysLate === line.daysLate) last.push(line);
    else blocks.push([line]);
  }
  return blocks.flatMap((block) => (block[0] ? [pendingBlock(context, block[0], block)] : []));
}

function pendingBlock(context: ScreenContext, first: PendingLine, lines: readonly PendingLine[]): Element {
  const { t } = context;
  const w = t.words.decision;
  const late = first.daysLate > 0;
  const when = late ? `▲ ${w.late(first.daysLate)}` : until(context, first.deadline);
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    selectAction: opens(context, { title: first.title, to: { screen: 'decision', params: { id: first.decisionId } } }),
    items: [
      ...said(`${first.title}\u00a0▸`, { bold: true }),
      words(when, { small: true, bold: late, tone: late ? 'attention' : 'default', spacing: 'none' }),
      ...lines.map((line) => pendingLine(context, line)),
    ],
  };
}

/** One organisation: where it stands, when its body meets, and through whom one hears. */
function pendingLine({ t }: ScreenContext, line: PendingLine): Element {
  const w = t.words.decision;
  const look = mandateLook[line.state];
  const stands =
    line.waitsFor === 'condition'
      ? `${w.mandates.conditional} (${w.conditionNotMet})`
      : line.askedAgain
        ? w.askedAgain
        : w.mandates[line.state];
  const body = line.bodyDate
    ? (line.bodyDatePast ? w.bodyMet : w.bodyMeets)(plain(line.body), t.date(line.bodyDate))
    : '';
  // Nobody needs to read that they hear it from themselves.
  const via = line.mine
    ? ''
    : line.delegates.length > 0
      ? w.via(plain(spokespeople(t, line.delegates)))
      : w.viaSecretary;
  return group(
    [
      words(`${look.icon} ${plain(line.organisation)}`, { tone: look.tone }),
      words([stands, body, via].filter(Boolean).join(' · '), { small: true, subtle: true, spacing: 'none' }),
    ],
    { spacing: 'small' },
  );
}
