import { type Address, DeliveryError, type Messenger, type Outgoing } from '../../bot/outgoing';
import { ConnectorError } from '../../local/connector/connector-error';
import { createLimits, type Limits } from '../../local/connector/limits';
import type { Seeded } from './seeded';

/** A message that Teams took in, whether the sender heard of it or not. */
export interface Taken {
  /** UTC instant. */
  readonly at: string;
  readonly tenantId: string;
  /** Conversation without its thread. */
  readonly conversation: string;
  readonly text: string;
  /** Ids in Teams of who is mentioned. */
  readonly mentions: readonly string[];
  /** The sender got an answer. */
  readonly confirmed: boolean;
}

/** What an instance asked of Teams, whatever the answer. */
export interface Asked {
  /** Epoch ms. */
  readonly at: number;
  readonly instance: number;
  readonly tenantId: string;
  readonly conversation: string;
}

/**
 * Teams as far as telling needs it: it takes messages in within its documented windows (the local connector's own), and
 * sometimes breaks: before it took something in, or after, so that the answer is lost. Each tenant has windows of its own.
 * @param about.troubled whether it breaks, by tenant or everywhere
 * @param about.blocked why nothing is taken in, by conversation: Microsoft's codes that are never to be tried again
 * @param about.takes is told of each message; without it they are all kept
 */
export function teams(
  random: Seeded,
  about: {
    now: () => Date;
    troubled: boolean | ReadonlySet<string>;
    blocked?: ReadonlyMap<string, string>;
    takes?: (message: Taken) => void;
  },
) {
  const { now, blocked } = about;
  const troubled = ({ tenantId }: Address) =>
    typeof about.troubled === 'boolean' ? about.troubled : about.troubled.has(tenantId);
  const limits = new Map<string, Limits>();
  const taken: Taken[] = [];
  const takesElsewhere = about.takes !== undefined;
  const takes = about.takes ?? ((message: Taken) => taken.push(message));
  /** When somebody asked for a conversation that is blocked, UTC instants. */
  const refused: { readonly at: string; readonly conversation: string; readonly text: string }[] = [];
  const asked: Asked[] = [];
  let throttled = 0;
  let ids = 0;
  const open = (to: Address, about: { conversation: string; text: string; instance: number }) => {
    const { conversation, text, instance } = about;
    if (!takesElsewhere) asked.push({ at: now().getTime(), instance, tenantId: to.tenantId, conversation });
    const allowed = limits.get(to.tenantId) ?? createLimits(now);
    limits.set(to.tenantId, allowed);
    try {
      // Edits count as posts do.
      allowed.take('send', conversation);
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      throttled++;
      throw new DeliveryError(429, 'Throttled', 1_000);
    }
    const code = blocked?.get(conversation);
    if (code) {
      refused.push({ at: now().toISOString(), conversation, text });
      throw new DeliveryError(403, code, undefined);
    }
    if (troubled(to) && random.chance(3)) throw new DeliveryError(503, 'ServiceUnavailable', undefined);
  };
  const messengerOf = (instance: number): Messenger => ({
    async send(to: Address, message: Outgoing) {
      const conversation = to.conversationId.split(';')[0] ?? '';
      const text = message.text ?? message.card?.fallbackText ?? '';
      open(to, { conversation, text, instance });
      const lost = troubled(to) && random.chance(3);
      takes({
        at: now().toISOString(),
        tenantId: to.tenantId,
        conversation,
        text,
        mentions: message.mentions?.map((one) => one.id) ?? [],
        confirmed: !lost,
      });
      if (lost) throw new DeliveryError(0, 'no-answer', undefined);
      return String(++ids);
    },
    async update(to: Address) {
      open(to, { conversation: to.conversationId.split(';')[0] ?? '', text: '', instance });
    },
    members: async () => [],
    member: async () => undefined,
  });
  return { messenger: messengerOf(0), messengerOf, taken, refused, asked, throttled: () => throttled };
}
export type Teams = ReturnType<typeof teams>;
