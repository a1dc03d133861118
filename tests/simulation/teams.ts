import { type Address, DeliveryError, type Messenger, type Outgoing } from '../../bot/outgoing';
import { ConnectorError } from '../../local/connector/connector-error';
import { createLimits } from '../../local/connector/limits';
import type { Seeded } from './seeded';

/** A message that Teams took in, whether the sender heard of it or not. */
export interface Taken {
  /** UTC instant. */
  readonly at: string;
  /** Conversation without its thread. */
  readonly conversation: string;
  readonly text: string;
  /** Ids in Teams of who is mentioned. */
  readonly mentions: readonly string[];
  /** The sender got an answer. */
  readonly confirmed: boolean;
}

/**
 * Teams as far as telling needs it: it takes messages in within its documented windows (the local connector's own), and
 * sometimes breaks: before it took something in, or after, so that the answer is lost.
 */
export function teams(random: Seeded, about: { now: () => Date; troubled: boolean }) {
  const { now, troubled } = about;
  const limits = createLimits(now);
  const taken: Taken[] = [];
  let throttled = 0;
  let ids = 0;
  const open = (to: Address, operation: 'send') => {
    try {
      limits.take(operation, to.conversationId.split(';')[0] ?? '');
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      throttled++;
      throw new DeliveryError(429, 'Throttled', 1_000);
    }
    if (troubled && random.chance(3)) throw new DeliveryError(503, 'ServiceUnavailable', undefined);
  };
  const messenger: Messenger = {
    async send(to: Address, message: Outgoing) {
      open(to, 'send');
      const lost = troubled && random.chance(3);
      taken.push({
        at: now().toISOString(),
        conversation: to.conversationId.split(';')[0] ?? '',
        text: message.text ?? message.card?.fallbackText ?? '',
        mentions: message.mentions?.map((one) => one.id) ?? [],
        confirmed: !lost,
      });
      if (lost) throw new DeliveryError(0, 'no-answer', undefined);
      return String(++ids);
    },
    async update(to: Address) {
      open(to, 'send');
    },
    members: async () => [],
    member: async () => undefined,
  };
  return { messenger, taken, throttled: () => throttled };
}
export type Teams = ReturnType<typeof teams>;
