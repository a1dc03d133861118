import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { line } from '../input';
import { findOrganisation } from '../organisations';
import { mustLead } from '../permissions';
import { apply, show, traced } from '../trace';

/**
 * An organisation takes part no longer, from today. It keeps its history; what running decisions asked of it is released,
 * visibly, and their outcome is worked out anew (domain.md, Rules that always hold). Leaving again changes nothing.
 * @throws DomainError `only-secretary-or-chair`, `not-set-up`, `no-coalition` or `organisation-unknown`
 */
export const leaveOrganisation = defineAction({
  name: 'leave-organisation',
  kind: 'coalition',
  input: z.object({ organisation: line() }),
  target: () => 'coalition',
  decide(coalition, input, context) {
    if (!coalition) throw new DomainError('no-coalition');
    const as = mustLead(context);
    const leaving = findOrganisation(coalition, input.organisation);
    if (!leaving) throw new DomainError('organisation-unknown', { organisation: input.organisation });
    if (leaving.left) return coalition;
    return {
      ...coalition,
      organisations: coalition.organisations.map((one) => (one === leaving ? { ...one, left: context.today } : one)),
      trace: [...coalition.trace, traced(context, { what: 'leave-organisation', as, for: leaving.id })],
      notices: [
        ...coalition.notices,
        show(context, 'coalition'),
        show(context, 'round'),
        apply(context, { action: 'release-mandates', input: {} }),
      ],
    };
  },
});
