import { z } from 'zod';
import { defineAction } from '../action';
import type { Mandate } from '../documents';
import { DomainError } from '../error';
import { line, several } from '../input';
import { askedAnew } from '../mandates/asked-anew';
import { mustBeOpen } from '../mandates/must-be-open';
import { withOutcome } from '../mandates/with-outcome';
import { findOrganisation } from '../organisations';
import { mustLead } from '../permissions';
import { traced } from '../trace';

/**
 * Asks more organisations for their mandate on a decision that runs: who joined later is asked nothing of old decisions
 * unless chair or secretary says so, and so is who left and came back. Who is asked already stays as they are.
 * @throws DomainError `only-secretary-or-chair`, `not-set-up`, `not-found`, `decision-closed`, `organisation-left`, `deadline-over` or `bad-input`
 */
export const askAlso = defineAction({
  name: 'ask-also',
  kind: 'decision',
  input: z.object({
    decision: line(),
    /** Ids or names. */
    organisations: several(),
  }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    const as = mustLead(context);
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    if (input.organisations.length === 0) throw new DomainError('bad-input', { fields: { organisations: 'required' } });
    const wanted = input.organisations.map((said) => {
      const organisation = findOrganisation(context.coalition, said);
      if (!organisation) throw new DomainError('bad-input', { fields: { organisations: 'unknown-organisation' } });
      if (organisation.left) throw new DomainError('organisation-left', { organisation: organisation.name });
      return organisation.id;
    });
    const version = decision.versions.at(-1)?.number ?? 1;
    const known = new Set(decision.mandates.map((one) => one.organisationId));
    const entry = traced(context, { what: 'ask-also', as, details: { version } });
    const added: Mandate[] = [...new Set(wanted)]
      .filter((id) => !known.has(id))
      .map((organisationId) => ({ organisationId, state: 'open' as const, version, trace: [entry] }));
    const mandates = decision.mandates.map((mandate) =>
      wanted.includes(mandate.organisationId)
        ? askedAnew(mandate, { event: 'ask-also', version, as }, context)
        : mandate,
    );
    if (added.length === 0 && mandates.every((one, index) => one === decision.mandates[index])) return decision;
    mustBeOpen(decision, context);
    // Silence would agree at once for who was never asked in time; the deadline is extended first.
    if (decision.rule === 'no-objection' && context.today > decision.deadline)
      throw new DomainError('deadline-over', { title: decision.title });
    return withOutcome({ ...decision, mandates: [...mandates, ...added] }, context);
  },
});
