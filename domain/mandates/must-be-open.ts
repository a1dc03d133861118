import type { Context } from '../action';
import { dateIn } from '../dates';
import type { DecisionDocument } from '../documents';
import { DomainError } from '../error';
import { closedAtOf, outcomeOf } from '../outcome';

/**
 * Refuses what comes after the outcome, saying when it closed and how. Asks the outcome of today, not the state that was
 * written: silence may have closed it since.
 * @throws DomainError `decision-closed`
 */
export function mustBeOpen(decision: DecisionDocument, context: Context): void {
  const { state, agreed, of } = outcomeOf(decision, context.today);
  if (state === 'open') return;
  const { timeZone } = context.coalition;
  const closedAt = closedAtOf(decision, { today: context.today, timeZone });
  throw new DomainError('decision-closed', {
    title: decision.title,
    state,
    closedAt,
    closedOn: closedAt && dateIn(timeZone, closedAt),
    rule: decision.rule,
    agreed,
    of,
  });
}
