import { z } from 'zod';
import { defineAction } from '../action';
import { memberId, newEnvelope } from '../documents';
import { DomainError } from '../error';
import { line, optional, several } from '../input';
import { findOrganisation, sameName } from '../organisations';
import { leads } from '../permissions';
import { show, traced } from '../trace';

/** Somebody says which organisation(s) they represent; the secretary confirms. A name nobody knows yet may be typed. */
export const sayOrganisations = defineAction({
  name: 'say-organisations',
  kind: 'member',
  input: z.object({ organisations: several(), other: optional(line()) }),
  target: (_, { actor }) => memberId(actor.person.id),
  decide(existing, input, context) {
    const named = [...input.organisations, ...(input.other ? [input.other] : [])];
    if (named.length === 0) throw new DomainError('bad-input', { fields: { organisations: 'required' } });
    const { actor, coalition } = context;
    const member = existing ?? {
      ...newEnvelope({ id: memberId(actor.person.id), coalitionId: context.coalitionId, now: context.now }),
      kind: 'member' as const,
      state: 'active' as const,
      person: actor.person,
      guest: actor.guest,
      represents: [],
    };
    const represents = named.map((name) => {
      const organisation = findOrganisation(coalition, name);
      const said = organisation?.name ?? name;
      const before = member.represents.find((one) =>
        organisation ? one.organisationId === organisation.id : sameName(one.said, name),
      );
      // Chair and secretary need nobody's word; what was confirmed before stays so.
      const confirmed = organisation !== undefined && (before?.confirmed === true || leads(context));
      return { ...(organisation && { organisationId: organisation.id }), said, confirmed };
    });
    return {
      ...member,
      represents: represents.filter(
        (one, index) => represents.findIndex((other) => sameName(other.said, one.said)) === index,
      ),
      trace: [...member.trace, traced(context, { what: 'say-organisations', as: 'member', details: { named } })],
      notices: [...member.notices, show(context, 'self', true), show(context, 'coalition')],
    };
  },
});
