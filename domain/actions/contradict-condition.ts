import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { line, optional, text } from '../input';
import { askedOrganisation } from '../mandates/asked-organisation';
import { changedMandate } from '../mandates/changed-mandate';
import { isContradictable } from '../mandates/is-contradictable';
import { mandateOf } from '../mandates/mandate-of';
import { mustBeOpen } from '../mandates/must-be-open';
import { mayAnswerFor } from '../permissions';
import { tell } from '../trace';

/**
 * Says that a condition which the chair marked met is not: it counts as not met until the chair marks it again, also when
 * the decision was ratified by that mark. The organisation that set it may, within fourteen days.
 * @throws DomainError who: `not-your-organisation`, `not-confirmed-yet`, `represents-nobody`, `not-asked`,
 * `organisation-left`; on what: `not-found`, `no-condition`, `decision-closed`; `bad-input`
 */
export const contradictCondition = defineAction({
  name: 'contradict-condition',
  kind: 'decision',
  input: z.object({ decision: line(), organisation: optional(line()), reason: text(2000) }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const organisation = askedOrganisation(decision, input.organisation, context);
    const as = mayAnswerFor(organisation, context);
    const mandate = mandateOf(decision, organisation);
    const { condition } = mandate;
    const { reason } = input;
    if (!condition) throw new DomainError('no-condition', { organisation: organisation.name });
    if (!condition.met) return decision;
    const { chair, timeZone } = context.coalition;
    if (!isContradictable(mandate, { decision, today: context.today, timeZone })) mustBeOpen(decision, context);
    const contradicted = { reason, by: context.actor.person, as, at: context.now };
    const params = { title: decision.title, organisation: organisation.name, reason };
    return changedMandate(decision, mandate, context, {
      what: 'contradict-condition',
      as,
      set: { condition: { ...condition, met: false, contradicted } },
      details: { condition: condition.text, reason },
      notices:
        chair && chair.id !== context.actor.person.id
          ? [tell(context, { to: chair, what: 'condition-contradicted', params })]
          : [],
    });
  },
});
