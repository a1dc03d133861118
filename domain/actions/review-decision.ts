import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { line } from '../input';
import { returnedToAgenda } from '../mandates/returned-to-agenda';
import { outcomeOf } from '../outcome';
import { traced } from '../trace';

/** On its day of review an agreement comes back on the agenda (seed 003); one that was never ratified has nothing to review. */
export const reviewDecision = defineAction({
  name: 'review-decision',
  kind: 'decision',
  internal: true,
  input: z.object({ decision: line() }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const { reviewOn } = decision;
    const due = reviewOn !== undefined && reviewOn <= context.today;
    if (!due || outcomeOf(decision, context.today).state !== 'ratified') return decision;
    const { reviewOn: _, ...rest } = decision;
    return {
      ...rest,
      trace: [...decision.trace, traced(context, { what: 'review-decision', as: 'system', details: { reviewOn } })],
      notices: [...decision.notices, returnedToAgenda(decision, { why: `review:${reviewOn}` }, context)],
    };
  },
});
