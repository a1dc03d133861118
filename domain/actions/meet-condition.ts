import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { line, optional, tick } from '../input';
import { answeredMeanwhile } from '../mandates/answered-meanwhile';
import { askedOrganisation } from '../mandates/asked-organisation';
import { mandateOf } from '../mandates/mandate-of';
import { mustBeOpen } from '../mandates/must-be-open';
import { withOutcome } from '../mandates/with-outcome';
import { isChair } from '../permissions';
import { traced } from '../trace';

/**
 * Marks an organisation's condition met, or not met after all; only then does its answer count as agreed. Only the chair
 * may (domain.md, Rules that always hold). Marking it again the same way changes nothing.
 * @throws DomainError `only-chair`, `not-found`, `not-asked`, `organisation-left`, `no-condition`, `decision-closed`,
 * `answered-meanwhile` when the condition is no longer the one the chair saw, or `bad-input`
 */
export const meetCondition = defineAction({
  name: 'meet-condition',
  kind: 'decision',
  input: z.object({
    decision: line(),
    organisation: line(),
    met: tick(),
    /** `seen` of the line in the view that the chair looked at. */
    seen: optional(z.string().max(40, 'too-long')),
  }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    if (!isChair(context)) throw new DomainError('only-chair', { chair: context.coalition.chair?.name });
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const organisation = askedOrganisation(decision, input.organisation, context);
    const mandate = mandateOf(decision, organisation);
    const { condition } = mandate;
    if (input.seen && input.seen !== mandate.answeredAt) throw answeredMeanwhile(mandate, organisation);
    if (!condition) throw new DomainError('no-condition', { organisation: organisation.name });
    if (condition.met === input.met) return decision;
    mustBeOpen(decision, context);
    const details = { met: input.met, condition: condition.text };
    const entry = traced(context, { what: 'meet-condition', as: 'chair', details });
    const next = { ...mandate, condition: { ...condition, met: input.met }, trace: [...mandate.trace, entry] };
    const mandates = decision.mandates.map((one) => (one === mandate ? next : one));
    return withOutcome({ ...decision, mandates }, context);
  },
});
