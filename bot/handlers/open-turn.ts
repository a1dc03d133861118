import type { CoalitionDocument } from '../../domain/documents';
import { memberId } from '../../domain/documents';
import { coalitionOfChannel, coalitionsOfPerson, memberOf } from '../coalition-of';
import { coalitionIdOf, type Incoming, personOf, placeOf } from '../incoming';
import type { Services, Turn } from '../turn';

/** Who may go on, or why not: not in any coalition, or in more than one and none was named. */
export type Opened =
  | { readonly turn: Turn }
  | { readonly turn?: undefined; readonly several: readonly CoalitionDocument[] };

/**
 * Works out which coalition an activity is about and who it comes from. In a channel that is the channel's own, whatever
 * a button says; one to one it is the coalition named, when this person is in its channel.
 */
export async function openTurn(services: Services, activity: Incoming, named?: string): Promise<Opened> {
  const place = placeOf(activity);
  if (!place.personal) {
    if (named !== undefined && named !== coalitionIdOf(place)) return { several: [] };
    const coalition = await coalitionOfChannel(services, activity);
    return { turn: await turnIn(services, activity, coalition) };
  }
  const coalitions = await coalitionsOfPerson(services, activity);
  const meant = named === undefined ? coalitions : coalitions.filter((one) => one.coalitionId === named);
  const [only] = meant;
  if (meant.length !== 1 || !only) return { several: meant };
  return { turn: await turnIn(services, activity, only) };
}

async function turnIn(services: Services, activity: Incoming, coalition: CoalitionDocument): Promise<Turn> {
  const place = placeOf(activity);
  const now = services.clock();
  const person = personOf(activity);
  const member = place.personal
    ? await services.store
        .get({ coalitionId: coalition.coalitionId, id: memberId(person.id) })
        .then((stored) => (stored?.document.kind === 'member' ? stored.document : undefined))
    : await memberOf(services, coalition, activity);
  return {
    services,
    coalition,
    member,
    actor: { person: { ...person, name: person.name || member?.person.name || '' }, guest: member?.guest ?? false },
    now,
    personal: place.personal,
    here: { serviceUrl: activity.serviceUrl, tenantId: place.tenantId, conversationId: activity.conversation.id },
    request: `${activity.conversation.id.split(';')[0]}/${activity.id ?? now}`.slice(-180),
    locale: activity.locale ?? undefined,
  };
}
