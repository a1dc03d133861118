import type { DecisionView } from '../../../domain/views/decision';
import { Bar } from '../../kit/bar';
import { lookOf } from '../../kit/mandate-look';
import { Mark } from '../../kit/mark';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { outcomeWords } from './outcome-words';

/** Until when, how many stand where, and what would still decide it. */
export function OutcomeSheet({ view }: { readonly view: DecisionView }) {
  const { t } = usePage();
  const w = t.words.decision;
  const tab = t.words.tab.decisions;
  const lines = view.groups.flatMap((group) => group.lines);
  const counts = new Map<string, { look: ReturnType<typeof lookOf>; count: number }>();
  for (const line of lines) {
    const look = lookOf(line);
    counts.set(look.word, { look, count: (counts.get(look.word)?.count ?? 0) + 1 });
  }
  const order = ['agreed', 'silent', 'condition', 'declined', 'submitted', 'open', 'released'];
  const shown = order.flatMap((word) => counts.get(word) ?? []);
  const still = outcomeWords(t, view);
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
        <p className="line-about">{[tab.rules[view.rule], ...still].join(' · ')}</p>
      </div>
    </Section>
  );
}
