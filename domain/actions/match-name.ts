import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { line } from '../input';
import { findOrganisation } from '../organisations';
import { mustLead } from '../permissions';
import { show, traced } from '../trace';

/** Says which organisation a name stands for; everything posted under that name is then its own. */
export const matchName = defineAction({
  name: 'match-name',
  kind: 'coalition',
  input: z.object({ said: line(), organisation: line() }),
  target: () => 'coalition',
  decide(coalition, input, context) {
    if (!coalition) throw new DomainError('no-coalition');
    const as = mustLead(context);
    const organisation = findOrganisation(coalition, input.organisation);
    if (!organisation) throw new DomainError('organisation-unknown', { organisation: input.organisation });
    if (findOrganisation(coalition, input.said)?.id === organisation.id) return coalition;
    return {
      ...coalition,
      organisations: coalition.organisations.map((one) => ({
        ...one,
        // A name stands for one organisation at a time: a wrong match is mended by matching again.
        alsoKnownAs:
          one.id === organisation.id
            ? [...one.alsoKnownAs, input.said]
            : one.alsoKnownAs.filter((other) => other.toLowerCase() !== input.said.toLowerCase()),
      })),
      trace: [
        ...coalition.trace,
        traced(context, { what: 'match-name', as, for: organisation.id, details: { said: input.said } }),
      ],
      notices: [...coalition.notices, show(context, 'coalition'), show(context, 'round')],
    };
  },
});
