import { loadPending, type PendingLine, type PendingView } from '../../domain/views/pending';
import { opens } from '../cards/buttons';
import { type Element, eyebrow, plain, said, words } from '../cards/elements';
import { mandateLook } from './mandate-look';
import { type Screen, type ScreenContext, screenCard } from './screen';

const perPage = 12;

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
        : view.lines.slice(from, from + perPage).map((line) => pendingLine(context, line))),
    ],
    actions: [
      ...(view.scope === 'counts' && view.decisions.length > 0
        ? [opens(context, { title: w.pendingMine, style: 'positive', to: { screen: 'pending' } })]
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
    ],
  });
};

function headline(context: ScreenContext, view: PendingView): string {
  const w = context.t.words.decision;
  if (view.scope === 'counts') {
    const open = view.decisions.reduce((sum, one) => sum + one.open, 0);
    return open === 0 ? w.pendingNone : w.pendingAbout(open);
  }
  if (view.lines.length > 0) return w.pendingAbout(view.lines.length);
  return view.scope === 'all' ? w.pendingNone : w.pendingNoneMine;
}

function counts(context: ScreenContext, view: PendingView): Element[] {
  const { t } = context;
  const w = t.words.decision;
  return [
    ...view.decisions.slice(0, perPage).map((one) => ({
      type: 'Container',
      separator: true,
      spacing: 'medium',
      items: [
        ...said(one.title, { bold: true }),
        words(
          `${w.pendingOf(one.of - one.open, one.of)} · ${w.until(t.date(one.deadline), t.relative(one.deadline))}`,
          { small: true, subtle: true, spacing: 'none' },
        ),
      ],
    })),
    ...(view.decisions.length > 0 ? [words(w.pendingChannel, { small: true, subtle: true })] : []),
  ];
}

function pendingLine(context: ScreenContext, line: PendingLine): Element {
  const { t } = context;
  const w = t.words.decision;
  const look = mandateLook[line.state];
  const when = line.daysLate > 0 ? `▲ ${w.late(line.daysLate)}` : w.dueIn(t.relative(line.deadline));
  const body = line.bodyDate
    ? (line.bodyDatePast ? w.bodyMet : w.bodyMeets)(plain(line.body), t.date(line.bodyDate))
    : '';
  const via = line.delegates.length > 0 ? w.via(plain(t.list(line.delegates.map((one) => one.name)))) : w.viaSecretary;
  const stands =
    line.waitsFor === 'condition' ? `${w.mandates.conditional} (${w.conditionNotMet})` : w.mandates[line.state];
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    selectAction: opens(context, { title: line.title, to: { screen: 'decision', params: { id: line.decisionId } } }),
    items: [
      {
        type: 'ColumnSet',
        columns: [
          { type: 'Column', width: 'stretch', items: said(line.organisation, { bold: true }) },
          {
            type: 'Column',
            width: 'auto',
            items: [
              words(when, { small: true, bold: line.daysLate > 0, tone: line.daysLate > 0 ? 'attention' : 'default' }),
            ],
          },
        ],
      },
      ...said(line.title, { spacing: 'none' }),
      words([`${look.icon} ${stands}`, body, via].filter(Boolean).join(' · '), {
        small: true,
        subtle: true,
        spacing: 'none',
      }),
    ],
  };
}
