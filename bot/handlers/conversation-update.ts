import { perform } from '../../domain/perform';
import { systemActor } from '../../domain/permissions';
import { channelAddress } from '../channel-address';
import { coalitionOfChannel } from '../coalition-of';
import { answer } from '../delivery/answer';
import type { Delivering } from '../delivery/delivering';
import { coalitionIdOf, type Incoming, placeOf } from '../incoming';
import type { RosterMember } from '../outgoing';
import { draw } from '../press';
import type { Services } from '../turn';
import { openTurn } from './open-turn';

/** People registered at the same time when the bot comes: 250 of them stay well within a turn. */
const atOnce = 25;

/** Teams says who came and went; the bot itself among them. The same event may come twice. */
export async function onConversationUpdate(services: Delivering, activity: Incoming): Promise<void> {
  const botId = activity.recipient?.id;
  const botCame = activity.membersAdded?.some((one) => one.id === botId) ?? false;
  const place = placeOf(activity);
  if (place.personal) return;
  const known = await services.store.get({ coalitionId: coalitionIdOf(place), id: 'coalition' });
  const coalition = await coalitionOfChannel(services, activity);
  const { coalitionId } = coalition;
  if (botCame) {
    // Who is not listed now is known as soon as they say or press something.
    const roster = await services.messenger.members(channelAddress(coalition)).catch(() => []);
    for (let from = 0; from < roster.length; from += atOnce) {
      await Promise.all(roster.slice(from, from + atOnce).map((member) => register(services, coalitionId, member)));
    }
    // Said once, however often the event comes.
    if (known) return;
    const opened = await openTurn(services, activity);
    if (!opened.turn) return;
    const card = await draw(opened.turn, 'channel', { screen: 'help', params: { welcome: 'yes' } });
    await answer(services, channelAddress(coalition), { card });
    return;
  }
  for (const added of activity.membersAdded ?? []) {
    const member = await services.messenger.member(channelAddress(coalition), added.id).catch(() => undefined);
    if (member) await register(services, coalitionId, member);
  }
  for (const removed of activity.membersRemoved ?? []) {
    const personId = `${removed.tenantId ?? place.tenantId}:${removed.aadObjectId ?? removed.id}`;
    await register(
      services,
      coalitionId,
      { teamsId: removed.id, personId, name: removed.name ?? '', guest: false },
      true,
    );
  }
}

async function register(services: Services, coalitionId: string, member: RosterMember, ended = false): Promise<void> {
  const key = { coalitionId, id: `member:${member.personId}` };
  const stored = await services.store.get(key);
  const known = stored?.document.kind === 'member' ? stored.document : undefined;
  if (ended && !known) return;
  if (known && (known.state === 'ended') === ended && known.teamsId === member.teamsId) return;
  const now = services.clock();
  await perform(services.store, {
    coalitionId,
    action: 'register-member',
    input: {
      person: { id: member.personId, name: member.name || known?.person.name || '' },
      guest: ended ? (known?.guest ?? false) : member.guest,
      teamsId: member.teamsId,
      ended,
    },
    actor: systemActor,
    request: `${ended ? 'left' : 'came'}:${member.personId}:${now}`,
    now,
  });
}
