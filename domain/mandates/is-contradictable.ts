import { addDays, dateIn } from '../dates';
import type { DecisionDocument, Mandate } from '../documents';
import { acceptsAnswers } from './accepts-answers';

/** How long after the chair marked it an organisation may say that its condition is not met, days. */
const daysToContradict = 14;

/**
 * Whether it may be said of a condition that was marked met that it is not: as long as the decision accepts answers, and
 * after the outcome within fourteen days of the mark, since the mark itself may have ratified it.
 * @param about.today plain date in the coalition's `timeZone`
 */
export function isContradictable(
  mandate: Mandate,
  about: { decision: DecisionDocument; today: string; timeZone: string },
): boolean {
  const { decision, today, timeZone } = about;
  if (!mandate.condition?.met) return false;
  const marked = mandate.trace.findLast((entry) => entry.what === 'meet-condition');
  const inTime = marked !== undefined && today <= addDays(dateIn(timeZone, marked.at), daysToContradict);
  return inTime || acceptsAnswers(decision, today);
}
