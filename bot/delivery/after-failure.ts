import { DeliveryError } from '../outgoing';
import { type Delivering, type Job, later } from './delivering';
import type { Result } from './note-results';

/** After so many tries a notice is given up and shown as failed. */
const mostTries = 10;

/** What becomes of a notice that could not be delivered: tried again later, given up, or unsure whether it stands there. */
export function afterFailure(services: Delivering, { notice }: Job, isNew: boolean, error: unknown): Result {
  const failure = error instanceof DeliveryError ? error : undefined;
  services.log('delivery-failed', {
    notice: notice.id,
    status: failure?.status,
    code: failure?.code,
    reason: failure ? undefined : String(error),
  });
  if (failure && !failure.passing) return { id: notice.id, failed: failure.code };
  // Refused before it was taken in: safe to send again. Otherwise a new message may stand there already.
  if (isNew && !failure?.refused) return { id: notice.id, failed: 'unsure' };
  const tries = (notice.tries ?? 0) + 1;
  if (tries >= mostTries) return { id: notice.id, failed: failure?.code ?? 'failed' };
  const backoff = Math.min(15 * 60_000, 1000 * 2 ** tries) * (0.5 + Math.random() / 2);
  return { ...later(services, notice, failure?.retryAfterMs ?? backoff), tries };
}
