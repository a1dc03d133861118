import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { line } from '../input';
import { findOrganisation } from '../organisations';
import { mustLead } from '../permissions';
import { show, traced } from '../trace';

/**
 * An organisation that left takes part again. Decisions that run ask it nothing, unless chair or secretary says so
 * (`ask-also`). Who is there already stays as they are.
 * @throws DomainError `only-secretary-or-chair`, `not-set-up`, `no-coalition` or `organisation-unknown`
 */
export const rejoinOrganisation = defineAction({
  name: 'rejoin-organisation',
  kind: 'coalition',
  input: z.object({ organisation: line() }),
  target: () => 'coalition',
  decide(coalition, input, context) {
    if (!coalition) throw new DomainError('no-coalition');
    const as = mustLead(context);
    const returning = findOrganisation(coalition, input.organisation);
    if (!returning) throw new DomainError('organisation-unknown', { organisation: input.organisation });
    if (!returning.left) return coalition;
    const { left: _, ...present } = returning;
    return {
      ...coalition,
      organisations: coalition.organisations.map((one) => (one === returning ? present : one)),
      trace: [...coalition.trace, traced(context, { what: 'rejoin-organisation', as, for: returning.id })],
      notices: [...coalition.notices, show(context, 'coalition'), show(context, 'round')],
    };
  },
});
