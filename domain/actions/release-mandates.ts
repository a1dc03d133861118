import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { line } from '../input';
import { withOutcome } from '../mandates/with-outcome';
import { findOrganisation } from '../organisations';
import { outcomeOf } from '../outcome';

/** Releases what a running decision asks of organisations that left, and works its outcome out anew. */
export const releaseMandates = defineAction({
  name: 'release-mandates',
  kind: 'decision',
  internal: true,
  input: z.object({ decision: line() }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const asksLeft = decision.mandates.some(
      ({ organisationId, state }) =>
        state !== 'released' && findOrganisation(context.coalition, organisationId)?.left !== undefined,
    );
    return asksLeft && outcomeOf(decision, context.today).state === 'open' ? withOutcome(decision, context) : decision;
  },
});
