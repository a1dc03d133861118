import type { ChannelMember } from '../bot/port';
import type { Actor } from '../domain/action';
import { dateIn } from '../domain/dates';
import { type CoalitionDocument, type MemberDocument, memberId } from '../domain/documents';
import { DomainError } from '../domain/error';
import type { Services, SignedIn } from './services';

/** Tenant and channel id together are some 110 characters. */
const MAX_ID = 300;

/** Somebody who is in a coalition's channel now, and what is known of them there. */
export interface Admitted {
  readonly coalition: CoalitionDocument;
  /** Undefined for who was never seen in the channel before. */
  readonly member: MemberDocument | undefined;
  /** Whether the store knows them as they are now: not when they are new or came back. */
  readonly registered: boolean;
  readonly seen: ChannelMember;
  readonly actor: Actor;
  /** UTC instant, and the plain date it is in the coalition's time zone. */
  readonly now: string;
  readonly today: string;
}

/**
 * Lets somebody into a coalition when they are in its channel; what they may do there is the domain's. Throws
 * `DomainError` `not-a-member` when they are not, and alike when there is no such coalition; `DeliveryError` when Teams
 * cannot be asked.
 */
export async function admit({ store, bot, clock }: Services, person: SignedIn, coalitionId: string): Promise<Admitted> {
  const { personId } = person;
  if (coalitionId.length > MAX_ID) throw new DomainError('not-a-member');
  const [stored, known] = await Promise.all([
    store.get({ coalitionId, id: 'coalition' }),
    store.get({ coalitionId, id: memberId(personId) }),
  ]);
  if (stored?.document.kind !== 'coalition') throw new DomainError('not-a-member');
  const coalition = stored.document;
  const member = known?.document.kind === 'member' ? known.document : undefined;
  const seen = await bot.membership({ coalition, personId, member });
  if (!seen) throw new DomainError('not-a-member');
  const now = clock();
  return {
    coalition,
    // Who came back is in again, whatever was written when they left.
    member: member && { ...member, state: 'active' },
    registered: member?.state === 'active' && member.teamsId !== undefined,
    seen,
    actor: { person: { id: personId, name: seen.name || member?.person.name || person.name }, guest: seen.guest },
    now,
    today: dateIn(coalition.timeZone, now),
  };
}
