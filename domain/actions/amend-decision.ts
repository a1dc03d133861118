import { z } from 'zod';
import { type Context, defineAction } from '../action';
import type { DecisionDocument } from '../documents';
import { DomainError } from '../error';
import { choice, date, line, optional, several, text, wholeNumber } from '../input';
import { isCorrectable } from '../mandates/accepts-answers';
import { askedAnew } from '../mandates/asked-anew';
import { deadlineProblem } from '../mandates/deadline-problem';
import { hasAnswered } from '../mandates/journey';
import { mustBeOpen } from '../mandates/must-be-open';
import { withOutcome } from '../mandates/with-outcome';
import { findOrganisation } from '../organisations';
import { outcomeOf } from '../outcome';
import { mustLead } from '../permissions';
import { announce, traced } from '../trace';

/** Whom a new version is put before again: all who answered, everyone asked, those named, or nobody. */
export const askedAgain = ['answered', 'everyone', 'named', 'nobody'] as const;

/**
 * Changes the text of a decision as a new version (domain.md: it does not change under people who already answered). It
 * asks again those it concerns; what they said before is kept as an answer on the earlier version, and counts no more. A
 * lapsed decision can be amended too: that is how it comes back from the agenda.
 * @throws DomainError `only-secretary-or-chair`, `not-set-up`, `not-found`, `decision-closed` (ratified),
 * `decision-changed` (somebody else amended it), `not-asked` or `bad-input`
 */
export const amendDecision = defineAction({
  name: 'amend-decision',
  kind: 'decision',
  input: z.object({
    decision: line(),
    text: text(),
    /** Why, as people read it beside the version. */
    because: optional(text(2000)),
    asks: optional(choice(askedAgain)),
    /** Ids or names, for `named`. */
    organisations: several(),
    /** A later last day for answers; needed when it has been and silence would agree. */
    deadline: optional(date()),
    expectedVersion: optional(wholeNumber()),
  }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    const as = mustLead(context);
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const current = decision.versions.at(-1);
    const number = (current?.number ?? 0) + 1;
    const { state } = outcomeOf(decision, context.today);
    if (state === 'ratified' && !isCorrectable(decision, context.today)) mustBeOpen(decision, context);
    if (input.expectedVersion !== undefined && input.expectedVersion !== current?.number)
      throw new DomainError('decision-changed', { title: decision.title, version: current?.number });
    if (input.text === current?.text) throw new DomainError('bad-input', { fields: { text: 'unchanged' } });
    const deadline = input.deadline ?? decision.deadline;
    const about = { today: context.today, meetingDate: decision.meetingDate, current: decision.deadline };
    // Where silence agrees, a deadline that has been would agree at once to a text that nobody read.
    const asksTime = deadline !== decision.deadline || decision.rule === 'no-objection';
    const problem = asksTime ? deadlineProblem(deadline, about) : undefined;
    if (problem) throw new DomainError('bad-input', { fields: { deadline: problem } });

    const concerned = concernedBy(decision, input, context);
    const { because, asks = 'answered' } = input;
    // Eighty ids each time would be most of the document; all but the named can be worked out.
    const details = {
      version: number,
      asks,
      because,
      ...(asks === 'named' && { concerned: [...concerned] }),
      ...(deadline !== decision.deadline && { from: decision.deadline, to: deadline }),
    };
    const by = context.actor.person;
    return withOutcome(
      {
        ...decision,
        deadline,
        versions: [
          ...decision.versions,
          { number, text: input.text, at: context.now, by, ...(because && { because }) },
        ],
        mandates: decision.mandates.map((mandate) => {
          // Who said nothing yet is asked about the text as it is now.
          if (mandate.state === 'open') return { ...mandate, version: number };
          if (!concerned.has(mandate.organisationId)) return mandate;
          return askedAnew(mandate, { event: 'ask-anew', version: number, as }, context);
        }),
        // Its next outcome is another one, and news again.
        announced: undefined,
        trace: [...decision.trace, traced(context, { what: 'amend-decision', as, details })],
        notices: [...decision.notices, announce(context)],
      },
      context,
    );
  },
});

function concernedBy(
  decision: DecisionDocument,
  input: { asks?: (typeof askedAgain)[number] | undefined; organisations: readonly string[] },
  { coalition }: Context,
): ReadonlySet<string> {
  const { asks = 'answered' } = input;
  const named = input.organisations.map((said) => {
    const organisation = findOrganisation(coalition, said);
    if (!organisation) throw new DomainError('bad-input', { fields: { organisations: 'unknown-organisation' } });
    if (!decision.mandates.some((one) => one.organisationId === organisation.id))
      throw new DomainError('not-asked', { organisation: organisation.name, title: decision.title });
    return organisation.id;
  });
  if (asks === 'named' && named.length === 0)
    throw new DomainError('bad-input', { fields: { organisations: 'required' } });
  const wanted: Record<(typeof askedAgain)[number], (mandate: DecisionDocument['mandates'][number]) => boolean> = {
    answered: hasAnswered,
    everyone: () => true,
    named: (mandate) => named.includes(mandate.organisationId),
    nobody: () => false,
  };
  return new Set(decision.mandates.filter(wanted[asks]).map((one) => one.organisationId));
}
