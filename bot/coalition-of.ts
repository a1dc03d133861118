import { type CoalitionDocument, type MemberDocument, memberId } from '../domain/documents';
import { perform } from '../domain/perform';
import { systemActor } from '../domain/permissions';
import { languageOf } from '../i18n/reader';
import { channelAddress } from './channel-address';
import { coalitionIdOf, type Incoming, personOf, placeOf } from './incoming';
import { isMember } from './membership';
import type { Services } from './turn';

/** The coalition of a channel, made at the first sign of life in it; its address is kept up to date. */
export async function coalitionOfChannel(services: Services, activity: Incoming): Promise<CoalitionDocument> {
  const { store, clock } = services;
  const place = placeOf(activity);
  const coalitionId = coalitionIdOf(place);
  const channel = {
    tenantId: place.tenantId,
    channelId: place.channelId,
    ...(place.teamId && { teamId: place.teamId }),
    ...(place.name && { name: place.name }),
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient?.id ?? '',
  };
  const stored = await store.get({ coalitionId, id: 'coalition' });
  if (stored?.document.kind === 'coalition' && stored.document.channel?.serviceUrl === channel.serviceUrl)
    return stored.document;
  const { stored: now } = await perform(store, {
    coalitionId,
    action: 'connect-channel',
    input: { channel, language: languageOf(activity.locale ?? undefined) },
    actor: systemActor,
    request: `connect:${activity.id ?? clock()}`,
    now: clock(),
  });
  return now.document as CoalitionDocument;
}

/**
 * The member document of who sent this, made when they are seen for the first time or come back. Who left stays ended as
 * long as Teams says that they are not in the channel.
 */
export async function memberOf(
  services: Services,
  coalition: CoalitionDocument,
  activity: Incoming,
): Promise<MemberDocument | undefined> {
  const { store, messenger, clock } = services;
  const person = personOf(activity);
  const stored = await store.get({ coalitionId: coalition.coalitionId, id: memberId(person.id) });
  const known = stored?.document.kind === 'member' ? stored.document : undefined;
  if (
    known?.state === 'active' &&
    known.teamsId === activity.from.id &&
    (!person.name || known.person.name === person.name)
  )
    return known;
  const asked = await messenger.member(channelAddress(coalition), activity.from.id).then(
    (seen) => ({ seen, answered: true }),
    () => ({ seen: undefined, answered: false }),
  );
  const { seen } = asked;
  if (known?.state === 'ended' && asked.answered && !seen) return known;
  const { stored: now } = await perform(store, {
    coalitionId: coalition.coalitionId,
    action: 'register-member',
    input: {
      person: { ...person, name: person.name || seen?.name || known?.person.name || '' },
      guest: seen?.guest ?? known?.guest ?? false,
      teamsId: activity.from.id,
    },
    actor: systemActor,
    request: `register:${activity.id ?? clock()}`,
    now: clock(),
  });
  return now.document as MemberDocument;
}

/** The coalitions whose channel somebody is in now: known as a member, and still in the channel's roster. */
export async function coalitionsOfPerson(services: Services, activity: Incoming): Promise<CoalitionDocument[]> {
  const person = personOf(activity);
  const ids = await services.store.coalitionsOf(person.id);
  const found = await Promise.all(ids.map((coalitionId) => services.store.get({ coalitionId, id: 'coalition' })));
  const coalitions = found.flatMap((one) => (one?.document.kind === 'coalition' ? [one.document] : []));
  const inside = await Promise.all(coalitions.map((coalition) => isMember(services, coalition, activity.from.id)));
  return coalitions.filter((_, index) => inside[index]);
}
