import { type CoalitionDocument, type MemberDocument, memberId } from '../../domain/documents';
import { perform } from '../../domain/perform';
import { systemActor } from '../../domain/permissions';
import { coalitionOfChannel, coalitionsOfPerson, memberOf } from '../coalition-of';
import { coalitionIdOf, type Incoming, personOf, placeOf } from '../incoming';
import type { Services, Turn } from '../turn';

/** Who may go on, or why not: not in any coalition, or in more than one and none was named. */
export type Opened =
  | { readonly turn: Turn }
  | { readonly turn?: undefined; readonly several: readonly CoalitionDocument[] };

interface Asked {
  /** Coalition that a button names. */
  readonly named?: string | undefined;
  /** For a refresh, which never writes: nobody is registered, and the channel is not connected. */
  readonly onlyLooks?: boolean;
}

/**
 * Works out which coalition an activity is about and who it comes from. In a channel that is the channel's own, whatever
 * a button says; one to one it is the coalition named, when this person is in its channel.
 */
export async function openTurn(
  services: Services,
  activity: Incoming,
  { named, onlyLooks = false }: Asked = {},
): Promise<Opened> {
  const place = placeOf(activity);
  if (place.personal) {
    const coalitions = await coalitionsOfPerson(services, activity);
    const meant = named === undefined ? coalitions : coalitions.filter((one) => one.coalitionId === named);
    const [only] = meant;
    if (meant.length !== 1 || !only) return { several: meant };
    const member = await knownMember(services, activity, only.coalitionId);
    // The message extension works in a chat between two people as well, where the bot is not.
    const writes = !onlyLooks && !activity.name?.startsWith('composeExtension/');
    return { turn: turnOf(services, activity, only, writes ? await knowingChat(services, activity, member) : member) };
  }
  const coalitionId = coalitionIdOf(place);
  if (named !== undefined && named !== coalitionId) return { several: [] };
  const coalition = onlyLooks
    ? await knownCoalition(services, coalitionId)
    : await coalitionOfChannel(services, activity);
  if (!coalition) return { several: [] };
  const member = onlyLooks
    ? await knownMember(services, activity, coalitionId)
    : await memberOf(services, coalition, activity);
  // Who left the channel may still have a card of it on the screen.
  return member?.state === 'ended' ? { several: [] } : { turn: turnOf(services, activity, coalition, member) };
}

async function knownCoalition({ store }: Services, coalitionId: string): Promise<CoalitionDocument | undefined> {
  const stored = await store.get({ coalitionId, id: 'coalition' });
  return stored?.document.kind === 'coalition' ? stored.document : undefined;
}

/** Who writes in their own chat can be told something there, from this message on. */
async function knowingChat(
  { store, clock }: Services,
  activity: Incoming,
  member: MemberDocument | undefined,
): Promise<MemberDocument | undefined> {
  if (!member) return undefined;
  const chat = {
    conversationId: activity.conversation.id,
    serviceUrl: activity.serviceUrl,
    ...(activity.locale && { locale: activity.locale }),
  };
  const { conversationId, serviceUrl, locale } = member.chat ?? {};
  if (conversationId === chat.conversationId && serviceUrl === chat.serviceUrl && locale === chat.locale) return member;
  const { stored } = await perform(store, {
    coalitionId: member.coalitionId,
    action: 'know-chat',
    input: { person: member.person.id, chat },
    actor: systemActor,
    request: `chat:${activity.id ?? clock()}`,
    now: clock(),
  });
  return stored.document.kind === 'member' ? stored.document : member;
}

async function knownMember(
  { store }: Services,
  activity: Incoming,
  coalitionId: string,
): Promise<MemberDocument | undefined> {
  const stored = await store.get({ coalitionId, id: memberId(personOf(activity).id) });
  return stored?.document.kind === 'member' ? stored.document : undefined;
}

function turnOf(
  services: Services,
  activity: Incoming,
  coalition: CoalitionDocument,
  member: MemberDocument | undefined,
): Turn {
  const place = placeOf(activity);
  const now = services.clock();
  const person = personOf(activity);
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
