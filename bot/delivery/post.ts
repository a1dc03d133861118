import { type Address, DeliveryError, type Outgoing } from '../outgoing';
import type { Delivering } from './delivering';

/** How long nobody sends after a 429 that does not say, ms. */
const pause = 1_000;

/** Sends a message, or edits `message`; where Teams says to come back later, nothing else goes there meanwhile. */
export async function post(services: Delivering, to: Address, outgoing: Outgoing, message?: string): Promise<string> {
  const { messenger, pace } = services;
  try {
    if (message === undefined) return await messenger.send(to, outgoing);
    await messenger.update(to, message, outgoing);
    return message;
  } catch (error) {
    if (error instanceof DeliveryError && error.status === 429) pace.hold(to, error.retryAfterMs ?? pause);
    throw error;
  }
}
