import { DomainError } from '../../domain/error';
import { StoreConflict, StoreUnavailable } from '../../domain/store/store';
import { languageOf, readerOf } from '../../i18n/reader';
import { answer } from '../delivery/answer';
import type { Delivering } from '../delivery/delivering';
import type { Incoming } from '../incoming';
import { DeliveryError } from '../outgoing';
import type { BotAnswer } from '../port';
import { addressOf } from './message';

const passing = [DomainError, DeliveryError, StoreUnavailable, StoreConflict];

/** The answer when it did not work now and may work in a moment; anything else is thrown on. */
export async function tryLater(services: Delivering, activity: Incoming, error: unknown): Promise<BotAnswer> {
  if (!passing.some((kind) => error instanceof kind)) throw error;
  services.log('put-off', { activity: activity.name ?? activity.type, reason: String(error) });
  const about = { timeZone: 'Europe/Amsterdam', now: services.clock() };
  const message = readerOf(languageOf(activity.locale ?? undefined), about).words.refusal.busy({});
  if (activity.type === 'message') await answer(services, addressOf(activity), { text: message });
  return activity.type === 'invoke' ? { status: 200, body: inWords(activity.name ?? '', message) } : { status: 200 };
}

/** A sentence as each kind of invoke takes it. */
function inWords(name: string, message: string): unknown {
  if (name.startsWith('task/') || name === 'composeExtension/fetchTask' || name === 'composeExtension/submitAction')
    return { task: { type: 'message', value: message } };
  if (name.startsWith('composeExtension/')) return { composeExtension: { type: 'message', text: message } };
  return { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'TryLater', message } };
}
