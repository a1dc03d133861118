import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { line, optional, text } from '../input';
import { askedOrganisation } from '../mandates/asked-organisation';
import { mandateOf } from '../mandates/mandate-of';
import { mustLead } from '../permissions';
import { traced } from '../trace';

/**
 * Notes that chair or secretary called an organisation about its answer. It changes no answer, and only the two of them
 * read it: nobody is shamed by how often they were called.
 * @throws DomainError `only-secretary-or-chair`, `not-set-up`, `not-found`, `not-asked`, `organisation-left` or `bad-input`
 */
export const noteCall = defineAction({
  name: 'note-call',
  kind: 'decision',
  input: z.object({
    decision: line(),
    organisation: line(),
    /** What was said. */
    note: optional(text(1000)),
  }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    const as = mustLead(context);
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const mandate = mandateOf(decision, askedOrganisation(decision, input.organisation, context));
    const entry = traced(context, { what: 'note-call', as, ...(input.note && { details: { note: input.note } }) });
    const called = { ...mandate, trace: [...mandate.trace, entry] };
    return { ...decision, mandates: decision.mandates.map((one) => (one === mandate ? called : one)) };
  },
});
