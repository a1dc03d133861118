import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { line } from '../input';
import { withOutcome } from '../mandates/with-outcome';
import { closedAtOf } from '../outcome';

/** Works the outcome out anew after the deadline, when silence has agreed; it closed then, not when this came along. */
export const settleDecision = defineAction({
  name: 'settle-decision',
  kind: 'decision',
  internal: true,
  input: z.object({ decision: line() }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const { timeZone } = context.coalition;
    return withOutcome(decision, context, closedAtOf(decision, { today: context.today, timeZone }));
  },
});
