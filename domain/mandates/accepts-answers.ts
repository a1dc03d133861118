import type { Context } from '../action';
import type { DecisionDocument } from '../documents';
import { DomainError } from '../error';
import { outcomeOf } from '../outcome';
import { mustBeOpen } from './must-be-open';

/** Whether answers may be corrected although the outcome is there: chair or secretary opened it for that. */
export const isCorrectable = (decision: DecisionDocument, today: string) =>
  decision.correctableUntil !== undefined && today <= decision.correctableUntil;

/** Whether something may still be said on it. */
export const acceptsAnswers = (decision: DecisionDocument, today: string) =>
  outcomeOf(decision, today).state === 'open' || isCorrectable(decision, today);

/**
 * Lets an answer through while the decision is open; afterwards only as a correction that says why, on a decision that
 * was reopened for it.
 * @throws DomainError `decision-closed`, or `bad-input` when the correction does not say why
 */
export function mustAcceptAnswers(decision: DecisionDocument, because: string | undefined, context: Context): void {
  if (!isCorrectable(decision, context.today)) mustBeOpen(decision, context);
  else if (outcomeOf(decision, context.today).state !== 'open' && !because)
    throw new DomainError('bad-input', { fields: { because: 'required' } });
}
