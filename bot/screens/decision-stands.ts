import type { DecisionView } from '../../domain/views/decision';
import { bar, type Element, plain, words } from '../cards/elements';
import { linesOf } from './lines-of';
import { mandateLook } from './mandate-look';
import type { ScreenContext } from './screen';

/** Where a decision stands: the numbers, what would still change it or what it rests on, and what was advised. */
export const decisionStands = (context: ScreenContext, view: DecisionView): Element[] => [
  words(context.t.words.decision.agreedOf(view.outcome.agreed + view.outcome.silent, view.outcome.of), {
    bold: true,
    spacing: 'medium',
  }),
  ...counts(context, view),
  ...(view.state === 'open' ? stillToCome(context, view) : restsOn(context, view)),
];

/** How many stand where, as squares and in words; as they count, so that it adds up to the line above it. */
function counts({ t }: ScreenContext, view: DecisionView): Element[] {
  const w = t.words.decision;
  const waiting = linesOf(view).filter((line) => line.standing === 'waiting');
  const { agreed, silent, conditions, declined } = view.outcome;
  const count = {
    agreed: agreed + silent,
    conditional: conditions,
    declined,
    submitted: waiting.filter((line) => line.state === 'submitted').length,
    open: waiting.filter((line) => line.state === 'open').length,
  };
  const shown = (['agreed', 'conditional', 'declined', 'submitted', 'open'] as const).filter((one) => count[one] > 0);
  return [
    bar(shown.map((one) => ({ count: count[one], tone: mandateLook[one].tone }))),
    words(shown.map((one) => `${mandateLook[one].icon} ${count[one]} ${w.counted[one]}`).join(' · '), {
      small: true,
      spacing: 'none',
    }),
  ];
}

/** Until when, what would still decide it, and how the delegates said to advise. */
function stillToCome({ t }: ScreenContext, view: DecisionView): Element[] {
  const { decision: w, mandates: m } = t.words;
  const { stillNeeded, declinesToLapse, conditions, of } = view.outcome;
  const parts = [
    view.daysLeft === undefined
      ? w.untilPast(t.date(view.deadline))
      : w.until(t.date(view.deadline), t.relative(view.deadline)),
    view.rule === 'no-objection' ? w.silence(t.date(view.deadline)) : stillNeeded > 0 ? m.nOf(stillNeeded, of) : '',
    declinesToLapse > 0 ? m.lapsesAfter(declinesToLapse) : '',
    conditions > 0 ? w.conditionsOpen(conditions) : '',
  ];
  return [
    ...(view.undone ? [words(m.undone[view.undone], { small: true, tone: 'warning', spacing: 'small' })] : []),
    words(parts.filter(Boolean).join(' · '), { small: true, spacing: 'small' }),
    ...advised({ t }, view),
  ];
}

function advised({ t }: Pick<ScreenContext, 't'>, view: DecisionView): Element[] {
  const said = linesOf(view).flatMap(({ state, advice }) => (advice && state !== 'released' ? [advice.stance] : []));
  const count = (stance: string) => said.filter((one) => one === stance).length;
  const counted = { for: count('for'), 'for-if': count('for-if'), against: count('against') };
  if (Object.values(counted).every((n) => n === 0)) return [];
  return [words(t.words.mandates.adviceCounts(counted), { small: true, subtle: true, spacing: 'none' })];
}

/** So many of those who declined are named; the others stand with all answers. */
const mostNamed = 4;

/** What the outcome rests on, and until when an answer may still be corrected. */
function restsOn({ t }: ScreenContext, view: DecisionView): Element[] {
  const w = t.words.mandates;
  const { restsOn: lines, outcome, state } = view;
  const names = lines.map((line) => plain(line.name));
  const shown = names.length > mostNamed ? [...names.slice(0, mostNamed), w.others(names.length - mostNamed)] : names;
  const says =
    state === 'ratified'
      ? w.restsOn(outcome.agreed, lines.filter((line) => line.state === 'conditional').length, outcome.silent)
      : names.length > 0
        ? w.lapsedBy(t.list(shown))
        : outcome.of === 0
          ? w.lapsedEmpty
          : undefined;
  return [
    ...(says ? [words(says, { small: true, spacing: 'small' })] : []),
    ...(view.correctableUntil
      ? [words(`◷ ${w.correctable(t.date(view.correctableUntil))}`, { small: true, tone: 'accent', spacing: 'small' })]
      : []),
  ];
}
