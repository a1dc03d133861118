import { z } from 'zod';
import { defineAction } from '../action';
import { addDays } from '../dates';
import { DomainError } from '../error';
import { date, line, optional, text } from '../input';
import { withOutcome } from '../mandates/with-outcome';
import { closedAtOf, outcomeOf } from '../outcome';
import { mustLead } from '../permissions';
import { traced } from '../trace';

/** How long answers may be corrected when nothing else is said, and at most, days. */
const usual = 14;
const longest = 92;

/**
 * Lets answers be corrected after the outcome, for a while and with a reason. The outcome itself stays what the answers
 * make of it: only a corrected answer can change it.
 * @throws DomainError `only-secretary-or-chair`, `not-set-up`, `not-found`, `decision-open` or `bad-input`
 */
export const reopenDecision = defineAction({
  name: 'reopen-decision',
  kind: 'decision',
  input: z.object({
    decision: line(),
    because: text(2000),
    /** Last day for corrections. */
    until: optional(date()),
  }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    const as = mustLead(context);
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const { state } = outcomeOf(decision, context.today);
    if (state === 'open') throw new DomainError('decision-open', { title: decision.title });
    const { because, until = addDays(context.today, usual) } = input;
    if (until === decision.correctableUntil) return decision;
    const problem =
      until < context.today ? 'in-the-past' : until > addDays(context.today, longest) ? 'too-far' : undefined;
    if (problem) throw new DomainError('bad-input', { fields: { until: problem } });
    const details = { because, until };
    const trace = [...decision.trace, traced(context, { what: 'reopen-decision', as, details })];
    const closedAt = closedAtOf(decision, { today: context.today, timeZone: context.coalition.timeZone });
    return withOutcome({ ...decision, correctableUntil: until, trace }, context, closedAt);
  },
});
