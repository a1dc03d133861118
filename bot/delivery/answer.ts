import { type Address, DeliveryError, type Outgoing } from '../outgoing';
import type { Delivering } from './delivering';

/** How long somebody's answer waits for room or for Teams, ms: a turn over 15 s is sent again (platform limit). */
const patience = 8_000;

/**
 * Answers somebody where they typed, when there is room in the conversation. Resolves to the message's id, or undefined
 * when it could not be sent: what the person did is done all the same.
 */
export async function answer(services: Delivering, to: Address, message: Outgoing): Promise<string | undefined> {
  const { pace } = services;
  const end = pace.now() + patience;
  for (;;) {
    const wait = pace.take(to, 1, 'answer');
    if (wait === 0) {
      const sent = await send(services, to, message);
      if (sent.again === undefined) return sent.id;
      pace.hold(to, sent.again);
    }
    const pause = Math.max(wait, 50);
    if (pace.now() + pause > end) {
      services.log('answer-failed', { reason: 'no room in the conversation' });
      return undefined;
    }
    await pace.sleep(pause);
  }
}

/** `again`: it was refused, and may be sent in so many ms. Never sent twice: without an answer it may stand there. */
async function send(
  services: Delivering,
  to: Address,
  message: Outgoing,
): Promise<{ readonly id?: string; readonly again?: number }> {
  try {
    return { id: await services.messenger.send(to, message) };
  } catch (error) {
    const failure = error instanceof DeliveryError ? error : undefined;
    if (failure?.refused) return { again: failure.retryAfterMs ?? 1000 };
    services.log('answer-failed', { status: failure?.status, code: failure?.code, reason: String(error) });
    return {};
  }
}
