import { z } from 'zod';
import { type Context, defineAction } from '../action';
import { type Mandate, type ReportedState, reportedStates } from '../documents';
import { DomainError } from '../error';
import { choice, date, line, optional, text, wholeNumber } from '../input';
import { answeredMeanwhile } from '../mandates/answered-meanwhile';
import { askedOrganisation } from '../mandates/asked-organisation';
import { mandateOf } from '../mandates/mandate-of';
import { mustBeOpen } from '../mandates/must-be-open';
import { withOutcome } from '../mandates/with-outcome';
import { mayAnswerFor } from '../permissions';
import { traced } from '../trace';

/** What an answer cannot do without (seed 000: the date the body meets, the condition, the reason). */
const needs: Record<ReportedState, 'bodyDate' | 'condition' | 'reason' | undefined> = {
  submitted: 'bodyDate',
  agreed: undefined,
  conditional: 'condition',
  declined: 'reason',
};

/** Fields that make two answers the same to people; who gave them does not count. */
const answerOf = ({ state, bodyDate, condition, reason, onWordOf, version }: Mandate) =>
  JSON.stringify([state, bodyDate, condition?.text, reason, onWordOf, version]);

const reportInput = z.object({
  decision: line(),
  /** Id or name; may be left out by who represents exactly one of those asked. */
  organisation: optional(line()),
  state: choice(reportedStates),
  /** Day on which the backing body treats it, or treated it. */
  bodyDate: optional(date()),
  condition: optional(text(2000)),
  reason: optional(text(2000)),
  /** The body on whose word, when it is another than the organisation's own. */
  onWordOf: optional(line()),
  /** Version of the text that the person read. */
  expectedVersion: optional(wholeNumber()),
  /** `seen` of the line in the view that the person looked at. Left out by a deliberate correction. */
  seen: optional(z.string().max(40, 'too-long')),
});

/**
 * Reports what an organisation's backing body answers: one answer per organisation, which its other delegates may
 * correct; all that was said stays in the mandate's trace. The very same answer again changes nothing.
 * @throws DomainError who and for whom: `not-your-organisation`, `not-confirmed-yet`, `represents-nobody`, `not-asked`,
 * `organisation-left`; on what: `not-found`, `decision-closed`, `decision-changed` (another version),
 * `answered-meanwhile` (an old card); `bad-input`
 */
export const reportMandate = defineAction({
  name: 'report-mandate',
  kind: 'decision',
  input: reportInput,
  target: (input) => input.decision,
  decide(decision, input, context) {
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const organisation = askedOrganisation(decision, input.organisation, context);
    const as = mayAnswerFor(organisation, context);
    const mandate = mandateOf(decision, organisation);
    const version = decision.versions.at(-1)?.number ?? 1;
    const onWordOf = input.onWordOf ?? organisation.backingBody.name;
    const answer = answered(mandate, { ...input, onWordOf, version }, context);
    if (answerOf(answer) === answerOf(mandate)) return decision;

    mustBeOpen(decision, context);
    if (input.expectedVersion !== undefined && input.expectedVersion !== version)
      throw new DomainError('decision-changed', { title: decision.title, version, seen: input.expectedVersion });
    const byAnother = mandate.answeredBy && mandate.answeredBy.id !== context.actor.person.id;
    if (byAnother && input.seen && input.seen !== mandate.answeredAt) throw answeredMeanwhile(mandate, organisation);
    const needed = needs[input.state];
    if (needed && !input[needed]) throw new DomainError('bad-input', { fields: { [needed]: 'required' } });
    if (input.state === 'submitted' && answer.bodyDate && answer.bodyDate < context.today)
      throw new DomainError('bad-input', { fields: { bodyDate: 'in-the-past' } });

    const { state, bodyDate, reason } = answer;
    const details = { state, version, bodyDate, condition: answer.condition?.text, reason };
    const entry = traced(context, { what: 'report-mandate', as, onWordOf, details });
    const next = { ...answer, answeredAs: as, trace: [...mandate.trace, entry] };
    const mandates = decision.mandates.map((one) => (one === mandate ? next : one));
    return withOutcome({ ...decision, mandates }, context);
  },
});

/** The mandate with this answer in place of the last one; what belongs to another answer does not come along. */
function answered(
  mandate: Mandate,
  input: z.infer<typeof reportInput> & { onWordOf: string; version: number },
  context: Context,
): Mandate {
  const { state, version, onWordOf } = input;
  const condition = state === 'conditional' ? input.condition : undefined;
  // The chair's mark stays only on the very condition that was marked.
  const met = mandate.condition?.text === condition && mandate.version === version && mandate.condition?.met === true;
  return {
    organisationId: mandate.organisationId,
    state,
    bodyDate: input.bodyDate ?? mandate.bodyDate,
    condition: condition ? { text: condition, met } : undefined,
    reason: state === 'declined' ? input.reason : undefined,
    answeredBy: context.actor.person,
    onWordOf,
    answeredAt: context.now,
    version,
    trace: mandate.trace,
  };
}
