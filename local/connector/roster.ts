import { createHash } from 'node:crypto';
import type { ConnectorOptions } from './connector-options';
import type { MessagesStore } from './messages-store';
import type { Person } from './page-api';

/** An id of Teams' kind that stays the same from run to run, as the example region's cards name people by it. */
export const stableId = (prefix: string, of: string) =>
  `${prefix}1${createHash('sha256').update(of).digest('base64url')}`;

/** The people, who of them is in the channel now, and how Teams describes them to a bot. */
export function createRoster({ people, bot }: Pick<ConnectorOptions, 'people' | 'bot'>, store: MessagesStore) {
  const all: readonly Person[] = people.map((p) => ({ ...p, userId: stableId('29:', `${bot.id}/${p.objectId}`) }));
  const inChannel = (p: Person) => (store.mark(`member:${p.key}`) ?? (p.inChannel ? 'in' : 'out')) === 'in';
  return {
    all: () => all.map((p) => ({ ...p, inChannel: inChannel(p) })),
    byKey: (key: string) => all.find((p) => p.key === key),
    /** By `29:…` or by Entra object id: the connector takes both. */
    byId: (id: string) => all.find((p) => p.userId === id || p.objectId === id),
    inChannel,
    channelMembers: () => all.filter(inChannel),
    setInChannel: (p: Person, present: boolean) => store.setMark(`member:${p.key}`, present ? 'in' : 'out'),
    /**
     * A `TeamsChannelAccount` as the roster calls give it: without mail address or user principal name, which bots no longer get.
     * https://learn.microsoft.com/microsoftteams/platform/resources/team-chat-member-api-changes#api-changes
     */
    account: (p: Person) => ({
      id: p.userId,
      name: p.name,
      objectId: p.objectId,
      aadObjectId: p.objectId,
      tenantId: p.tenantId,
      userRole: p.guest ? 'guest' : 'user',
    }),
  };
}

export type Roster = ReturnType<typeof createRoster>;
