import { z } from 'zod';
import { defineAction } from '../action';
import { type Landing, landingStates, type Organisation } from '../documents';
import { DomainError } from '../error';
import { choice, line, optional, text } from '../input';
import { concernedBy } from '../mandates/concerned-by';
import { findOrganisation } from '../organisations';
import { outcomeOf } from '../outcome';
import { mayAnswerFor, representedBy } from '../permissions';
import { show, traced } from '../trace';

/**
 * Says where a ratified agreement stands with one who carries it out (seed 001: prepared in the region, finished
 * locally): one word per organisation, which its other delegates may correct. The same again changes nothing.
 * @throws DomainError `not-found`, `not-ratified`, `not-concerned`, `not-your-organisation`, `not-confirmed-yet` or `bad-input`
 */
export const reportLanding = defineAction({
  name: 'report-landing',
  kind: 'decision',
  input: z.object({
    decision: line(),
    /** Id or name; may be left out by who represents exactly one of those it concerns. */
    organisation: optional(line()),
    state: choice(landingStates),
    /** How it is done here; why not, for `not-here`. */
    note: optional(text(2000)),
  }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const { title } = decision;
    if (outcomeOf(decision, context.today).state !== 'ratified') throw new DomainError('not-ratified', { title });
    const concerned = concernedBy(decision);
    const own = representedBy(context.member, context.today).filter((id) => concerned.includes(id));
    const said = input.organisation ?? (own.length === 1 ? own[0] : undefined);
    if (!said) throw new DomainError('bad-input', { fields: { organisation: 'required' } });
    const organisation: Organisation | undefined = findOrganisation(context.coalition, said);
    if (!organisation) throw new DomainError('bad-input', { fields: { organisation: 'unknown-organisation' } });
    const as = mayAnswerFor(organisation, context);
    if (!concerned.includes(organisation.id))
      throw new DomainError('not-concerned', { title, organisation: organisation.name });
    const { state, note } = input;
    const landings = decision.landings ?? [];
    const before = landings.find((one) => one.organisationId === organisation.id);
    if ((before?.state ?? 'not-started') === state && before?.note === note) return decision;
    if (state === 'not-here' && !note) throw new DomainError('bad-input', { fields: { note: 'required' } });
    const entry = traced(context, { what: 'report-landing', as, details: { landing: state, note } });
    const landed: Landing = {
      organisationId: organisation.id,
      state,
      ...(note && { note }),
      by: context.actor.person,
      as,
      at: context.now,
      trace: [...(before?.trace ?? []), entry],
    };
    return {
      ...decision,
      landings: before ? landings.map((one) => (one === before ? landed : one)) : [...landings, landed],
      notices: [
        ...decision.notices.filter((one) => one.kind !== 'show' || one.post || one.done),
        show(context, 'self'),
      ],
    };
  },
});
