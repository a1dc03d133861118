import { z } from 'zod';
import { defineAction } from '../action';
import { memberId } from '../documents';
import { DomainError } from '../error';
import { line, several } from '../input';
import { findOrganisation } from '../organisations';
import { mustLead } from '../permissions';
import { show, traced } from '../trace';

/** The secretary confirms which organisations somebody represents; what is not named here is no longer theirs. */
export const confirmMember = defineAction({
  name: 'confirm-member',
  kind: 'member',
  input: z.object({ person: line(), organisations: several() }),
  target: (input) => memberId(input.person),
  decide(member, input, context) {
    if (!member) throw new DomainError('not-found', { id: input.person });
    const as = mustLead(context);
    const represents = input.organisations.map((name) => {
      const organisation = findOrganisation(context.coalition, name);
      if (!organisation) throw new DomainError('organisation-unknown', { organisation: name });
      return { organisationId: organisation.id, said: organisation.name, confirmed: true };
    });
    return {
      ...member,
      represents,
      trace: [
        ...member.trace,
        traced(context, { what: 'confirm-member', as, details: { organisations: represents.map((one) => one.said) } }),
      ],
      notices: [...member.notices, show(context, 'self'), show(context, 'coalition')],
    };
  },
});
