import type { DecisionView } from '../../../domain/views/decision';
import type { Reader } from '../../../i18n/reading';

/** What decides it still: how many are needed, what would make it lapse, what silence does. */
export function outcomeWords(t: Reader, view: Pick<DecisionView, 'state' | 'rule' | 'deadline' | 'outcome'>): string[] {
  const w = t.words.decision;
  if (view.state !== 'open') return [];
  const { stillNeeded, conditions } = view.outcome;
  return [
    view.rule === 'no-objection' ? w.silence(t.date(view.deadline)) : stillNeeded > 0 ? w.stillNeeded(stillNeeded) : '',
    view.rule === 'majority' ? '' : w.lapsesOnDecline,
    conditions > 0 ? w.conditionsOpen(conditions) : '',
  ].filter(Boolean);
}
