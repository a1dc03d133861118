import { z } from 'zod';
import { type Addressing, type Context, defineAction } from '../action';
import { type AgendaItemDocument, newEnvelope, type OnBehalf, purposes, regionalReasons } from '../documents';
import { choice, line, minutes, optional, text } from '../input';
import { capacityOf, speakingFor } from '../permissions';
import { sourceInput } from '../source-input';
import { apply, show, traced } from '../trace';

const input = z.object({
  title: line(),
  why: optional(choice(regionalReasons)),
  explanation: optional(text()),
  purpose: optional(choice(purposes)).transform((value) => value ?? ('discuss' as const)),
  /** Minutes wanted. */
  minutes: optional(minutes()).transform((value) => value ?? 10),
  for: optional(line()),
  updateId: optional(line(220).startsWith('update:', 'unknown-choice')),
  decisionId: optional(line(220).startsWith('decision:', 'unknown-choice')),
  source: sourceInput,
});
type Input = z.infer<typeof input>;

// One update gives one item: whoever presses second finds the item of the first.
const idOf = ({ updateId }: Input, { request }: Pick<Addressing, 'request'>) =>
  updateId ? `item:from:${updateId}` : `item:${request}`;

/**
 * Proposes something for the agenda. Anyone in the channel may, set up or not, for an organisation or not (seed 000:
 * begin small). From an update the item exists once: who proposes it again gets the item as it stands, and only when it
 * was withdrawn is it proposed anew.
 * @throws DomainError `bad-input`
 */
export const proposeItem = defineAction({
  name: 'propose-item',
  kind: 'agendaItem',
  input,
  target: idOf,
  decide(existing, input, context) {
    if (existing && existing.state !== 'withdrawn') return existing;
    const id = idOf(input, context);
    const behalf = behalfOf(input.for, context);
    const { title, why, explanation, purpose, updateId, decisionId, source } = input;
    return {
      ...(existing ?? {
        ...newEnvelope({ id, coalitionId: context.coalitionId, now: context.now }),
        kind: 'agendaItem' as const,
        meetings: [],
      }),
      state: 'proposed',
      title,
      why,
      explanation,
      purpose,
      minutes: input.minutes,
      proposedBy: context.actor.person,
      for: behalf,
      reason: undefined,
      postponedUntilAfter: undefined,
      origin: originOf({ updateId, decisionId, message: source }),
      trace: [
        ...(existing?.trace ?? []),
        traced(context, { what: 'propose-item', as: capacityOf(behalf, context), for: behalf?.organisationId }),
      ],
      notices: [
        ...(existing?.notices ?? []),
        show(context, 'self', true),
        show(context, 'agenda'),
        ...(updateId
          ? [apply(context, { action: 'link-item', target: updateId, input: { update: updateId, item: id } })]
          : []),
      ],
    };
  },
});

/** Unlike an update, an item needs no organisation: the table's own business is nobody's in particular. */
function behalfOf(said: string | undefined, context: Context): OnBehalf | undefined {
  return said || context.member?.represents.length === 1 ? speakingFor(said, context) : undefined;
}

function originOf(origin: NonNullable<AgendaItemDocument['origin']>): AgendaItemDocument['origin'] {
  return origin.updateId || origin.decisionId || origin.message ? origin : undefined;
}
