import type { DecisionView } from '../../../domain/views/decision';
import type { Reader } from '../../../i18n/reading';
import { Bar } from '../../kit/bar';
import { lookOf } from '../../kit/mandate-look';
import { Mark } from '../../kit/mark';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { useParts } from './use-parts';

/** Until when, how many stand where, and what would still decide it. */
export function OutcomeSheet({ view }: { readonly view: DecisionView }) {
  const { t } = usePage();
  const w = t.words.decision;
  const tab = t.words.tab.decisions;
  const parts = useParts();
  const lines = view.groups.flatMap((group) => group.lines);
  const counts = new Map<string, { look: ReturnType<typeof lookOf>; count: number }>();
  for (const line of lines) {
    const look = lookOf(line);
    counts.set(look.word, { look, count: (counts.get(look.word)?.count ?? 0) + 1 });
  }
  const order = ['agreed', 'silent', 'condition', 'declined', 'submitted', 'open', 'released'];
  const shown = order.flatMap((word) => counts.get(word) ?? []);
  return (
    <Section title={tab.standing}>
      <div className="sheet outcome">
        <p>
          <b>{w.agreedOf(view.outcome.agreed + view.outcome.silent, view.outcome.of)}</b>
          {view.state === 'open' &&
            ` · ${view.daysLeft === undefined ? w.untilPast(t.date(view.deadline)) : w.until(t.date(view.deadline), t.relative(view.deadline))}`}
          {view.daysLate !== undefined && ` · ${w.late(view.daysLate)}`}
        </p>
        <Bar parts={shown.map(({ look, count }) => ({ tone: look.tone, count }))} />
        <p className="counts">
          {shown.map(({ look, count }) => (
            <Mark key={look.word} Icon={look.Icon} tone={look.tone}>
              {count} {tab.cells[look.word].toLowerCase()}
            </Mark>
          ))}
        </p>
        {parts && <parts.OutcomeMore view={view} />}
        <p className="line-about">{ruleWords(t, view).join(' · ')}</p>
      </div>
    </Section>
  );
}

/** The rule, what silence does by it, and conditions that are still open. */
function ruleWords(t: Reader, { rule, state, deadline, outcome }: DecisionView): string[] {
  const w = t.words.decision;
  return [
    t.words.tab.decisions.rules[rule],
    ...(state === 'open' && rule === 'no-objection' ? [w.silence(t.date(deadline))] : []),
    ...(state === 'open' && outcome.conditions > 0 ? [w.conditionsOpen(outcome.conditions)] : []),
  ];
}
