import { setTimeout as sleep } from 'node:timers/promises';
import type { CoalitionDocument, MemberDocument } from '../domain/documents';
import { channelAddress } from './channel-address';
import { DeliveryError, type RosterMember } from './outgoing';
import type { ChannelMember } from './port';
import type { Services } from './turn';

/** How long an answer of the roster is believed, ms: someone removed is out within minutes. */
const remembered = 5 * 60_000;
/** People and channels remembered at most, so that asking about strangers cannot fill memory. */
const most = 5000;
/** A page waits for the answer, ms. */
const patience = 4_000;

interface Answer {
  readonly seen: Promise<RosterMember | undefined>;
  /** When it was asked, epoch ms. */
  readonly at: number;
}

const known = new WeakMap<object, Map<string, Answer>>();

/** Whether a person is in the coalition's channel, asked of Teams through the bot and remembered for minutes. */
export const isMember = async (services: Services, coalition: CoalitionDocument, teamsId: string): Promise<boolean> =>
  (await inRoster(services, coalition, { id: teamsId })) !== undefined;

/**
 * Somebody as the coalition's channel has them, guests and people of other tenants included; undefined when they are not
 * in it, or the bot may not read who is: nobody gets in without proof. Rejects with `DeliveryError` when Teams cannot be
 * asked.
 */
export async function channelMember(
  services: Services,
  asked: { coalition: CoalitionDocument; personId: string; member?: MemberDocument | undefined },
): Promise<ChannelMember | undefined> {
  const { coalition, personId, member } = asked;
  if (!coalition.channel) return undefined;
  const seen = await inTime(
    inRoster(services, coalition, {
      id: member?.teamsId ?? personId.slice(personId.indexOf(':') + 1),
      // Who was told to have left meanwhile is asked about again.
      notBefore: member?.endedAt ? Date.parse(member.endedAt) : 0,
    }),
  );
  // An object id means nothing without its tenant.
  if (seen?.personId.toLowerCase() !== personId.toLowerCase()) return undefined;
  return { teamsId: seen.teamsId, name: seen.name, guest: seen.guest };
}

/** Asks once for all who ask at the same time; what failed is asked again by the next. */
function inRoster(
  services: Services,
  coalition: CoalitionDocument,
  { id, notBefore = 0 }: { readonly id: string; readonly notBefore?: number },
): Promise<RosterMember | undefined> {
  const answers = known.get(services.messenger) ?? new Map<string, Answer>();
  known.set(services.messenger, answers);
  const key = `${coalition.coalitionId} ${id}`;
  const now = Date.parse(services.clock());
  const before = answers.get(key);
  if (before && before.at + remembered > now && before.at >= notBefore) return before.seen;
  const seen = services.messenger.member(channelAddress(coalition), id);
  if (answers.size >= most) answers.clear();
  answers.set(key, { seen, at: now });
  seen.catch(() => answers.get(key)?.seen === seen && answers.delete(key));
  return seen;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(patience, undefined, { signal: stop.signal }).then(() => {
    throw new DeliveryError(0, 'too-slow', undefined);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
}
