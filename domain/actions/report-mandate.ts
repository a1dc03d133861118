import { z } from 'zod';
import { type Context, defineAction } from '../action';
import {
  type Capacity,
  type Condition,
  type DecisionDocument,
  type Mandate,
  type ReportedState,
  reportedStates,
} from '../documents';
import { DomainError } from '../error';
import { amount, choice, date, line, link, optional, several, text, wholeNumber } from '../input';
import { mustAcceptAnswers } from '../mandates/accepts-answers';
import { answeredMeanwhile } from '../mandates/answered-meanwhile';
import { askedOrganisation } from '../mandates/asked-organisation';
import { changedMandate } from '../mandates/changed-mandate';
import { mandateOf } from '../mandates/mandate-of';
import { returnedToAgenda } from '../mandates/returned-to-agenda';
import { meansInput, shareWith } from '../mandates/share-with';
import { mayAnswerFor } from '../permissions';

/** What an answer cannot do without (seed 000: the date the body meets, the condition, the reason). */
const needs: Record<ReportedState, 'bodyDate' | 'condition' | 'reason' | undefined> = {
  submitted: 'bodyDate',
  agreed: undefined,
  conditional: 'condition',
  declined: 'reason',
};

/** Fields that make two answers the same to people; who gave them does not count. */
const answerOf = (mandate: Mandate) => {
  const { state, bodyDate, body, condition, reason, onWordOf, version, reference, link, share } = mandate;
  const money = [share?.mandated, share?.means, share?.dependsOn];
  const asked = [condition?.text, condition?.satisfiedBy];
  return JSON.stringify([state, bodyDate, body, asked, reason, onWordOf, version, reference, link, money]);
};

const reportInput = z.object({
  decision: line(),
  /** Id or name; may be left out by who represents exactly one of those asked. */
  organisation: optional(line()),
  state: choice(reportedStates),
  /** Day on which the backing body treats it, or treated it, and which body that is when it is another than usual. */
  bodyDate: optional(date()),
  body: optional(line()),
  condition: optional(text(2000)),
  /** What would satisfy the condition. */
  satisfiedBy: optional(text(2000)),
  reason: optional(text(2000)),
  /** On whose word, and how that is known; chair and secretary always say it, a delegate's own body goes without saying. */
  onWordOf: optional(line()),
  /** Number of the body's decision, and where it can be read. */
  reference: optional(line()),
  link: optional(link()),
  /** Euros the body contributes (what was asked, when nothing is said), from which means, and on whom that depends. */
  amount: optional(amount()),
  means: meansInput(),
  dependsOn: several().optional(),
  /** Why an answer is corrected after the outcome. */
  because: optional(text(2000)),
  /** Version of the text that the person read. */
  expectedVersion: optional(wholeNumber()),
  /** `seen` of the line in the view that the person looked at. Left out by a deliberate correction. */
  seen: optional(z.string().max(40, 'too-long')),
});
type Input = z.infer<typeof reportInput>;

/**
 * Reports what an organisation's backing body answers: one answer per organisation, which its other delegates may
 * correct; all that was said stays in the mandate's trace. The very same answer again changes nothing. After the outcome
 * only where the decision was reopened, and then it says why.
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
    const onWordOf = input.onWordOf ?? organisation.backingBody.name;
    const answer = answered(mandate, { decision, input: { ...input, onWordOf }, as }, context);
    if (answerOf(answer) === answerOf(mandate)) return decision;

    mustAcceptAnswers(decision, input.because, context);
    const { version, state, bodyDate, body, condition, reason, reference, link, share } = answer;
    if (input.expectedVersion !== undefined && input.expectedVersion !== version)
      throw new DomainError('decision-changed', { title: decision.title, version, seen: input.expectedVersion });
    const byAnother = mandate.answeredBy && mandate.answeredBy.id !== context.actor.person.id;
    if (byAnother && input.seen && input.seen !== mandate.answeredAt) throw answeredMeanwhile(mandate, organisation);
    mustBeComplete(input, { answer, as, today: context.today });

    const goesBack =
      state === 'declined' ? reason : state === 'conditional' && !condition?.met ? condition?.text : undefined;
    return changedMandate(decision, mandate, context, {
      what: 'report-mandate',
      as,
      onWordOf,
      set: answer,
      details: {
        state,
        version,
        bodyDate,
        body,
        condition: condition?.text,
        satisfiedBy: condition?.satisfiedBy,
        reason,
        reference,
        link,
        mandated: share?.mandated,
        because: input.because,
      },
      notices: goesBack
        ? [returnedToAgenda(decision, { why: `v${version}`, note: `${organisation.name}: ${goesBack}` }, context)]
        : [],
    });
  },
});

/** @throws DomainError `bad-input` */
function mustBeComplete(input: Input, about: { answer: Mandate; as: Capacity; today: string }): void {
  const { answer, as, today } = about;
  const needed = needs[input.state];
  if (needed && !input[needed]) throw new DomainError('bad-input', { fields: { [needed]: 'required' } });
  if (input.state === 'submitted' && answer.bodyDate && answer.bodyDate < today)
    throw new DomainError('bad-input', { fields: { bodyDate: 'in-the-past' } });
  const namens = as === 'secretary' || as === 'chair';
  if (namens && !input.onWordOf) throw new DomainError('bad-input', { fields: { onWordOf: 'required' } });
}

/** The mandate with this answer in place of the last one; what belongs to another answer does not come along. */
function answered(
  mandate: Mandate,
  about: { decision: DecisionDocument; input: Input & { onWordOf: string }; as: Capacity },
  context: Context,
): Mandate {
  const { decision, input, as } = about;
  const { state, onWordOf } = input;
  const version = decision.versions.at(-1)?.number ?? 1;
  const said = state === 'agreed' || state === 'conditional' || state === 'declined';
  const gives = state === 'agreed' || state === 'conditional' ? (input.amount ?? mandate.share?.asked) : undefined;
  const { mandated: _, ...share } = mandate.share ?? {};
  const { means, dependsOn } = input;
  return {
    ...mandate,
    state,
    bodyDate: treatedOn(input, context.today) ?? mandate.bodyDate,
    body: input.body ?? (state === 'submitted' ? undefined : mandate.body),
    condition: state === 'conditional' ? conditionOf(mandate, input, version) : undefined,
    reason: state === 'declined' ? input.reason : undefined,
    answeredBy: context.actor.person,
    answeredAs: as,
    onWordOf,
    answeredAt: context.now,
    reference: said ? input.reference : undefined,
    link: said ? input.link : undefined,
    version,
    share: shareWith({ ...mandate, share }, { mandated: gives, means, dependsOn }, context),
  };
}

/** A form may come with the day of the body's next meeting: an answer that is there already was not given on a day to come. */
const treatedOn = ({ state, bodyDate }: Input, today: string) =>
  state === 'submitted' || (bodyDate && bodyDate <= today) ? bodyDate : undefined;

/** The chair's mark stays only on the very condition that was marked. */
function conditionOf(mandate: Mandate, input: Input, version: number): Condition | undefined {
  if (!input.condition) return undefined;
  const before = mandate.condition;
  const satisfiedBy = input.satisfiedBy ?? (before?.text === input.condition ? before.satisfiedBy : undefined);
  const same = before?.text === input.condition && mandate.version === version;
  return { ...(same ? before : { met: false }), text: input.condition, ...(satisfiedBy && { satisfiedBy }) };
}
