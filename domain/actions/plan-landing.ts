import { z } from 'zod';
import { defineAction } from '../action';
import { clearable } from '../clearable';
import { addDays } from '../dates';
import { DomainError } from '../error';
import { date, line, several } from '../input';
import { concernedBy } from '../mandates/concerned-by';
import { withOutcome } from '../mandates/with-outcome';
import { findOrganisation } from '../organisations';
import { closedAtOf } from '../outcome';
import { mustLead } from '../permissions';
import { traced } from '../trace';

/** Nobody plans a review further ahead, days. */
const furthest = 5 * 366;

/**
 * Says by whom an agreement is carried out, and on which day it comes back on the agenda. Both may be said before it is
 * ratified; nobody named means everyone asked.
 * @throws DomainError `only-secretary-or-chair`, `not-set-up`, `not-found` or `bad-input`
 */
export const planLanding = defineAction({
  name: 'plan-landing',
  kind: 'decision',
  input: z.object({
    decision: line(),
    /** Ids or names; left out, whom it concerns stays as it is. */
    concerns: several().optional(),
    /** `''` takes the day away; left out, it stays. */
    reviewOn: clearable(z.union([z.literal(''), date()])),
  }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    const as = mustLead(context);
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const concerns = input.concerns?.map((said) => {
      const organisation = findOrganisation(context.coalition, said);
      if (!organisation) throw new DomainError('bad-input', { fields: { concerns: 'unknown-organisation' } });
      return organisation.id;
    });
    const reviewOn = input.reviewOn === undefined ? decision.reviewOn : input.reviewOn || undefined;
    if (reviewOn && reviewOn !== decision.reviewOn) {
      const { today } = context;
      const problem = reviewOn < today ? 'in-the-past' : reviewOn > addDays(today, furthest) ? 'too-far' : undefined;
      if (problem) throw new DomainError('bad-input', { fields: { reviewOn: problem } });
    }
    const named = concerns && (concerns.length > 0 ? [...new Set(concerns)] : undefined);
    const next = { ...decision, reviewOn, concerns: concerns ? named : decision.concerns };
    const unchanged =
      JSON.stringify([concernedBy(next), reviewOn]) === JSON.stringify([concernedBy(decision), decision.reviewOn]);
    if (unchanged) return decision;
    const details = { concerns: next.concerns, reviewOn };
    return withOutcome(
      { ...next, trace: [...decision.trace, traced(context, { what: 'plan-landing', as, details })] },
      context,
      closedAtOf(decision, { today: context.today, timeZone: context.coalition.timeZone }),
    );
  },
});
