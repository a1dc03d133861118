import { z } from 'zod';
import { type Context, defineAction } from '../action';
import { decisionRules, newEnvelope, type Organisation } from '../documents';
import { DomainError } from '../error';
import { choice, date, line, optional, several, text, tick } from '../input';
import { deadlineProblem } from '../mandates/deadline-problem';
import { withOutcome } from '../mandates/with-outcome';
import { findOrganisation, present, touchesWorkOf } from '../organisations';
import { mustLead } from '../permissions';
import { show, traced } from '../trace';

/**
 * Records an advice of the table as a decision that asks organisations for their mandate (seed 000: the table advises,
 * each delegate takes it back). Asked are those named, and with `askAll` everyone who sits at the table; an agenda member
 * only when named.
 * @throws DomainError `only-secretary-or-chair`, `not-set-up`, `asks-nobody`, `organisation-left`,
 * `money-needs-answers` (silence never agrees to money) or `bad-input`
 */
export const recordDecision = defineAction({
  name: 'record-decision',
  kind: 'decision',
  input: z.object({
    title: line(),
    text: text(),
    /** Last day on which answers are expected. */
    deadline: date(),
    rule: optional(choice(decisionRules)),
    /** Ids or names of organisations. */
    asked: several(),
    askAll: tick(),
    /** Kinds of organisation that are all asked, of those at the table. */
    askKinds: several(),
    /** Ids or names of municipalities: everyone at the table is asked whose work area it touches. */
    touches: several(),
    asksMoney: tick(),
    meetingId: optional(line()),
    /** Day of the meeting that advises; the caller knows it, since an action reads no meeting besides. */
    meetingDate: optional(date()),
    agendaItemId: optional(line()),
    /** Day on which it comes back on the agenda. */
    reviewOn: optional(date()),
  }),
  target: (_, { request }) => `decision:${request}`,
  decide(existing, input, context) {
    const as = mustLead(context);
    // The same request long after: what stands may have been answered already.
    if (existing) return existing;
    const { title, deadline, asksMoney, meetingId, meetingDate, agendaItemId, rule = 'unanimous' } = input;
    const problem = deadlineProblem(deadline, { today: context.today, meetingDate });
    if (problem) throw new DomainError('bad-input', { fields: { deadline: problem } });
    if (asksMoney && rule === 'no-objection') throw new DomainError('money-needs-answers', { title });
    if (input.reviewOn && input.reviewOn < deadline)
      throw new DomainError('bad-input', { fields: { reviewOn: 'not-later' } });
    const asked = askedBy(input, context);
    if (asked.length === 0) throw new DomainError('asks-nobody', { title });
    const id = `decision:${context.request}`;
    const decision = {
      ...newEnvelope({ id, coalitionId: context.coalitionId, now: context.now }),
      kind: 'decision' as const,
      state: 'open' as const,
      title,
      versions: [{ number: 1, text: input.text, at: context.now, by: context.actor.person }],
      rule,
      deadline,
      meetingId,
      meetingDate,
      agendaItemId,
      recordedBy: context.actor.person,
      asksMoney,
      reviewOn: input.reviewOn,
      mandates: asked.map((one) => ({ organisationId: one.id, state: 'open' as const, version: 1, trace: [] })),
      trace: [
        traced(context, {
          what: 'record-decision',
          as,
          details: { rule, deadline, asked: asked.length },
        }),
      ],
      notices: [show(context, 'self', true)],
    };
    return withOutcome(decision, context);
  },
});

/** In the order in which the coalition keeps its organisations, each once, however often it was named. */
function askedBy(
  input: { asked: readonly string[]; askAll: boolean; askKinds: readonly string[]; touches: readonly string[] },
  { coalition }: Context,
): Organisation[] {
  const found = (said: string, field: 'asked' | 'touches') => {
    const organisation = findOrganisation(coalition, said);
    if (!organisation) throw new DomainError('bad-input', { fields: { [field]: 'unknown-organisation' }, said });
    return organisation;
  };
  const named = input.asked.map((said) => {
    const organisation = found(said, 'asked');
    if (organisation.left) throw new DomainError('organisation-left', { organisation: organisation.name });
    return organisation.id;
  });
  const touched = input.touches.map((said) => found(said, 'touches').id);
  const atTable = (one: Organisation) =>
    input.askAll || input.askKinds.includes(one.kind) || touchesWorkOf(one, touched);
  return present(coalition).filter((one) => named.includes(one.id) || (one.seat === 'table' && atTable(one)));
}
