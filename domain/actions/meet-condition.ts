import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { line, optional, text, tick } from '../input';
import { acceptsAnswers } from '../mandates/accepts-answers';
import { answeredMeanwhile } from '../mandates/answered-meanwhile';
import { askedOrganisation } from '../mandates/asked-organisation';
import { changedMandate } from '../mandates/changed-mandate';
import { mandateOf } from '../mandates/mandate-of';
import { mustBeOpen } from '../mandates/must-be-open';
import { isChair } from '../permissions';
import { tell } from '../trace';

/**
 * Marks an organisation's condition met, or not met after all; only then does its answer count as agreed. Only the chair
 * may (domain.md, Rules that always hold); who set it is told, and may contradict. Marking it again the same way changes
 * nothing.
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
    /** How it was met, or why it is not. */
    how: optional(text(2000)),
    /** `seen` of the line in the view that the chair looked at. */
    seen: optional(z.string().max(40, 'too-long')),
  }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    if (!isChair(context)) throw new DomainError('only-chair', { chair: context.coalition.chair?.name });
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const organisation = askedOrganisation(decision, input.organisation, context);
    const mandate = mandateOf(decision, organisation);
    const { condition, answeredBy } = mandate;
    const { met, how } = input;
    if (input.seen && input.seen !== mandate.answeredAt) throw answeredMeanwhile(mandate, organisation);
    if (!condition) throw new DomainError('no-condition', { organisation: organisation.name });
    if (condition.met === met) return decision;
    if (!acceptsAnswers(decision, context.today)) mustBeOpen(decision, context);
    const { contradicted: _, how: __, ...asked } = condition;
    const params = { title: decision.title, organisation: organisation.name };
    const setter = answeredBy && answeredBy.id !== context.actor.person.id ? answeredBy : undefined;
    return changedMandate(decision, mandate, context, {
      what: 'meet-condition',
      as: 'chair',
      set: { condition: { ...asked, met, ...(how && { how }) } },
      details: { met, condition: condition.text, how },
      notices: setter ? [tell(context, { to: setter, what: met ? 'condition-met' : 'condition-unmet', params })] : [],
    });
  },
});
