import { z } from 'zod';
import { defineAction } from '../action';
import { type Mandate, stances } from '../documents';
import { DomainError } from '../error';
import { amount, choice, line, optional, several, text } from '../input';
import { askedOrganisation } from '../mandates/asked-organisation';
import { changedMandate } from '../mandates/changed-mandate';
import { mandateOf } from '../mandates/mandate-of';
import { mustBeOpen } from '../mandates/must-be-open';
import { meansInput, shareWith } from '../mandates/share-with';
import { mayAnswerFor } from '../permissions';

/** Fields that make two advices the same to people; who gave them does not count. */
const same = ({ advice, share }: Mandate) =>
  JSON.stringify([advice?.stance, advice?.text, advice?.version, share?.pledged, share?.means, share?.dependsOn]);

/**
 * Says how a delegate will advise their backing body, and what they expect it to contribute (seed 000: the table advises,
 * the body decides). It stays beside the body's answer and counts for nothing in the outcome.
 * @throws DomainError as `report-mandate` does, but for an old version: advice is about the current text
 */
export const giveAdvice = defineAction({
  name: 'give-advice',
  kind: 'decision',
  input: z.object({
    decision: line(),
    /** Id or name; may be left out by who represents exactly one of those asked. */
    organisation: optional(line()),
    stance: choice(stances),
    /** Under what, or why. */
    text: optional(text(2000)),
    /** Euros that their body will likely contribute, from which means, and on whose taking part that depends. */
    amount: optional(amount()),
    means: meansInput(),
    dependsOn: several().optional(),
  }),
  target: (input) => input.decision,
  decide(decision, input, context) {
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const organisation = askedOrganisation(decision, input.organisation, context);
    const as = mayAnswerFor(organisation, context);
    const mandate = mandateOf(decision, organisation);
    const { stance, text, amount: pledged, means, dependsOn } = input;
    const version = decision.versions.at(-1)?.number ?? 1;
    const advice = { stance, ...(text && { text }), version, by: context.actor.person, as, at: context.now };
    const share = shareWith(mandate, { pledged, means, dependsOn }, context);
    if (same({ ...mandate, advice, share }) === same(mandate)) return decision;
    mustBeOpen(decision, context);
    if (stance === 'for-if' && !text) throw new DomainError('bad-input', { fields: { text: 'required' } });
    return changedMandate(decision, mandate, context, {
      what: 'give-advice',
      as,
      set: { advice, share },
      details: { stance, text, version, pledged, means },
    });
  },
});
