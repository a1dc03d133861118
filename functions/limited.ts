import { clientAddress } from './client-address';
import { HttpError } from './http-error';
import { RateLimit } from './rate-limit';
import type { BotGate, IncomingActivity, SignIn } from './services';

/** The tab looks again every four seconds and opens several views at once; nobody clicks ten times a second. */
const PERSON = { burst: 120, perSecond: 10 };
/** Teams asks for everybody's version of every card in sight when one changes. */
const SENDER = { burst: 120, perSecond: 10 };
/** Of one address, refused for their token: an expired one is tried once or twice. Many people may share the address. */
const STRANGERS = { burst: 60, perSecond: 1 };

/** An id of Teams is some 110 characters. */
const MAX_ID = 300;

/**
 * Puts a limit behind the two gates, so that one caller's flood is answered 429 before the store is read: the tab's by
 * person, the bot's by who sent the activity, since all of Teams comes from a few addresses (Teams sends again after
 * Retry-After). Who is refused is counted by address, and only who is refused: it may be a whole town hall's.
 * @param now milliseconds that only go forward
 */
export function limited(now: () => number) {
  const people = new RateLimit({ ...PERSON, now });
  const senders = new RateLimit({ ...SENDER, now });
  const strangers = new RateLimit({ ...STRANGERS, now });

  async function known<T>(request: Request, checked: Promise<T>): Promise<T> {
    try {
      return await checked;
    } catch (error) {
      const address = clientAddress(request);
      if (address && error instanceof HttpError && error.status !== 503) take(strangers, address, error);
      throw error;
    }
  }

  const signIn =
    (check: SignIn): SignIn =>
    async (request) => {
      const person = await known(request, check(request));
      take(people, person.personId);
      return person;
    };

  const gate =
    (check: BotGate): BotGate =>
    async (request) => {
      const admits = await known(request, check(request));
      return (activity) => {
        const claims = admits(activity);
        take(senders, senderOf(activity));
        return claims;
      };
    };

  return { signIn, gate, sizes: () => ({ people: people.size, senders: senders.size, strangers: strangers.size }) };
}

function take(limit: RateLimit, caller: string, cause?: unknown): void {
  const wait = limit.take(caller);
  if (wait > 0) throw new HttpError(429, 'too-many', { 'retry-after': String(wait) }, { cause });
}

/** Who sent an activity, and from which tenant; the conversation where Teams itself speaks. */
function senderOf({ from, conversation }: IncomingActivity): string {
  const [sender, place] = [fields(from), fields(conversation)];
  const ids = [place.tenantId, sender.aadObjectId ?? sender.id ?? place.id];
  return ids
    .map((id) => (typeof id === 'string' ? id.toLowerCase() : ''))
    .join(' ')
    .slice(0, MAX_ID);
}

const fields = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
