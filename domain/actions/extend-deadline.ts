import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { date, line } from '../input';
import { deadlineProblem } from '../mandates/deadline-problem';
import { mustBeOpen } from '../mandates/must-be-open';
import { withOutcome } from '../mandates/with-outcome';
import { mustLead } from '../permissions';
import { traced } from '../trace';

/**
 * Gives the backing bodies more time; never less, since people planned their council's date by it. The same date again
 * changes nothing.
 * @throws DomainError `only-secretary-or-chair`, `not-set-up`, `not-found`, `decision-closed` or `bad-input`
 */
export const extendDeadline = defineAction({
  name: 'extend-deadline',
  kind: 'decision',
  input: z.object({ decision: line(), deadline: date() }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    const as = mustLead(context);
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    mustBeOpen(decision, context);
    const { deadline } = input;
    if (deadline === decision.deadline) return decision;
    const { today } = context;
    const problem = deadlineProblem(deadline, { today, meetingDate: decision.meetingDate, current: decision.deadline });
    if (problem) throw new DomainError('bad-input', { fields: { deadline: problem } });
    const details = { from: decision.deadline, to: deadline };
    const trace = [...decision.trace, traced(context, { what: 'extend-deadline', as, details })];
    return withOutcome({ ...decision, deadline, trace }, context);
  },
});
