import { daysBetween } from '../dates';
import type { CoalitionDocument, DecisionDocument } from '../documents';
import { acceptsAnswers } from '../mandates/accepts-answers';
import { closedAtOf, type Outcome, outcomeOf } from '../outcome';
import { type DecisionLine, decisionLine } from './decision-line';
import type { Viewer } from './viewer';

/** Where a decision stands on a day: what the list, the matrix and its own page have in common. */
export interface DecisionStand {
  readonly id: string;
  readonly title: string;
  readonly rule: DecisionDocument['rule'];
  /** Plain date; `daysLeft` is absent once it has passed or the decision closed (0 is today). */
  readonly deadline: string;
  readonly daysLeft: number | undefined;
  /** Days past the deadline: only for chair, secretary and who is late themselves. */
  readonly daysLate: number | undefined;
  readonly state: DecisionDocument['state'];
  readonly closedAt: string | undefined;
  readonly recordedAt: string;
  /** `overdue` is false for whoever may not see lateness. */
  readonly outcome: Outcome;
  /** One for each organisation asked, released ones included, by name. */
  readonly lines: readonly DecisionLine[];
  /** Lines on which something may still be said by who may, and of them the viewer's own as delegate. */
  readonly answerable: readonly DecisionLine[];
  readonly mine: readonly DecisionLine[];
}

const byName = new Intl.Collator('nl');

/** Works it out for one viewer; where each stands is for everyone, who is late is not (domain.md, Rules). */
export function decisionStand(
  from: { coalition: CoalitionDocument; decision: DecisionDocument; today: string },
  viewer: Viewer,
): DecisionStand {
  const { coalition, decision, today } = from;
  const outcome = outcomeOf(decision, today);
  const lines = decision.mandates
    .map((mandate) => decisionLine(mandate, { ...from, outcome }, viewer))
    .sort((a, b) => byName.compare(a.name, b.name));
  const left = coalition.organisations.filter((one) => one.left).map((one) => one.id);
  const open = outcome.state === 'open';
  const answerable = acceptsAnswers(decision, today)
    ? lines.filter((line) => line.state !== 'released' && !left.includes(line.organisationId))
    : [];
  const mine = answerable.filter((line) => viewer.represents.includes(line.organisationId));
  const overdue = outcome.overdue && (viewer.leads || mine.some((line) => line.overdue));
  const daysLeft = daysBetween(today, decision.deadline);
  return {
    id: decision.id,
    title: decision.title,
    rule: decision.rule,
    deadline: decision.deadline,
    daysLeft: open && daysLeft >= 0 ? daysLeft : undefined,
    daysLate: overdue ? -daysLeft : undefined,
    state: outcome.state,
    closedAt: closedAtOf(decision, { today, timeZone: coalition.timeZone }),
    recordedAt: decision.createdAt,
    outcome: { ...outcome, overdue },
    lines,
    answerable,
    mine,
  };
}
