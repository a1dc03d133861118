import { z } from 'zod';
import { defineAction } from '../action';
import { isOpen } from '../agenda/agenda-items';
import { newEnvelope } from '../documents';
import { itemOf } from '../mandates/returned-to-agenda';
import { show, traced } from '../trace';

/** An item's explanation ends here; who wants more reads the decision. */
const longest = 4000;

/**
 * Proposes by itself that the table looks at a decision again: because it was declined, because of a condition, or
 * because its day of review has come. What is said later comes on the same item; one that was dealt with before is
 * proposed again.
 */
export const returnToAgenda = defineAction({
  name: 'return-to-agenda',
  kind: 'agendaItem',
  internal: true,
  input: z.object({ decision: z.string(), why: z.string(), title: z.string(), note: z.string().optional() }),
  target: (input) => itemOf(input.decision, input.why),
  decide(existing, input, context) {
    const { decision: decisionId, why, title, note } = input;
    const id = itemOf(decisionId, why);
    const trace = traced(context, { what: 'propose-item', as: 'system', details: { decision: decisionId } });
    if (existing && isOpen(existing)) {
      const explanation = [existing.explanation, note].filter(Boolean).join('\n');
      if (!note || existing.explanation?.includes(note) || explanation.length > longest) return existing;
      return { ...existing, explanation, notices: [...existing.notices, show(context, 'self')] };
    }
    return {
      ...(existing ?? {
        ...newEnvelope({ id, coalitionId: context.coalitionId, now: context.now }),
        kind: 'agendaItem' as const,
        meetings: [],
      }),
      state: 'proposed',
      title,
      explanation: note,
      purpose: 'advise',
      minutes: 10,
      proposedBy: context.actor.person,
      reason: undefined,
      postponedUntilAfter: undefined,
      origin: { decisionId },
      trace: [...(existing?.trace ?? []), trace],
      // No card of its own: the decision's card says it already; the agenda shows that it was proposed.
      notices: [...(existing?.notices ?? []), show(context, 'self'), show(context, 'agenda')],
    };
  },
});
