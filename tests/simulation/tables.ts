import { type CoalitionDocument, type MemberDocument, memberId, type Organisation } from '../../domain/documents';
import type { Store } from '../../domain/store/store';
import { aCoalition, aMember } from '../documents';
import type { Seeded } from './seeded';

/** A coalition of the simulation: who is in it, and where. */
export interface Table {
  readonly coalitionId: string;
  readonly tenantId: string;
  /** Conversation of its channel. */
  readonly channel: string;
  readonly organisations: readonly string[];
  /** Names of people, without their tenant: those who speak for an organisation. */
  readonly delegates: readonly { readonly name: string; readonly organisation: string }[];
}

/** Two tenants with two coalitions each; nothing of one may be read in another, so no two share a name. */
const places = [
  ['tenant-1', 'eiland', ['dordrecht', 'papendrecht', 'sliedrecht']],
  ['tenant-1', 'waarden', ['gorinchem', 'molenlanden']],
  ['tenant-2', 'baronie', ['breda', 'oosterhout']],
  ['tenant-2', 'maas', ['venlo', 'roermond', 'weert']],
] as const;

/** Speaks for an organisation in both coalitions of a tenant: one person, one chat, two tables. */
export const linkingPin = 'linking-pin';

export const personOf = (tenantId: string, name: string) => ({
  id: `${tenantId}:${name}`,
  name: `Beleidsmedewerker ${name}`,
});
export const chatOf = (personId: string) => `a:${personId}`;
export const teamsIdOf = (personId: string) => `29:${personId}`;
export const chairOf = ({ channel }: Pick<Table, 'channel'>) => `chair-${channel}`;
export const secretaryOf = ({ channel }: Pick<Table, 'channel'>) => `secretary-${channel}`;

/**
 * The tables of one run: one to four coalitions in one or two tenants; now and then so many people speak for each
 * organisation that a tenant's second is too short for them.
 */
export function someTables(random: Seeded): Table[] {
  const from = random.pick([places, places.slice(0, 2), places.slice(1, 3), places.slice(0, 1)]);
  const crowded = random.chance(3);
  return from.map(([tenantId, name, organisations]) => ({
    coalitionId: `${tenantId}:19:${name}`,
    tenantId,
    channel: `19:${name}`,
    organisations,
    delegates: organisations.flatMap((organisation, nth) => [
      { name: organisation, organisation },
      ...(nth === 0 ? [{ name: `${organisation}-2`, organisation }] : []),
      ...(nth === 1 ? [{ name: linkingPin, organisation }] : []),
      ...Array.from({ length: crowded && tenantId === 'tenant-1' ? 22 : 0 }, (_, one) => ({
        name: `${organisation}-crowd-${one}`,
        organisation,
      })),
    ]),
  }));
}

const organisation = (id: string): Organisation => ({
  id,
  name: `Gemeente ${id}`,
  kind: 'municipality',
  seat: 'table',
  backingBody: { name: 'college' },
  inRound: true,
  alsoKnownAs: [],
});

/** Writes a table as it is after its set-up. Somebody opened their own chat with the bot, or not; some chose where they hear. */
export async function setUp(store: Store, table: Table, random: Seeded): Promise<void> {
  const { coalitionId, tenantId, channel } = table;
  const coalition: CoalitionDocument = aCoalition({
    id: 'coalition',
    coalitionId,
    organisations: table.organisations.map(organisation),
    chair: personOf(tenantId, chairOf(table)),
    secretary: personOf(tenantId, secretaryOf(table)),
    channel: { tenantId, channelId: channel, serviceUrl: 'http://teams', botId: '28:bot' },
  });
  await store.create(coalition);
  const others = [chairOf(table), secretaryOf(table)].map((name) => ({ name, organisation: undefined }));
  for (const { name, organisation: own } of [...table.delegates, ...others]) {
    const person = personOf(tenantId, name);
    const crowded = name.includes('crowd');
    const member: MemberDocument = aMember({
      id: memberId(person.id),
      coalitionId,
      person,
      teamsId: teamsIdOf(person.id),
      represents: own ? [{ organisationId: own, said: own, confirmed: true }] : [],
      ...(random.chance(crowded ? 90 : 40) && {
        chat: { conversationId: chatOf(person.id), serviceUrl: 'http://teams' },
      }),
      ...(random.chance(crowded ? 90 : 30) && {
        hears: random.pick(
          crowded ? (['chat', 'chat', 'chat', 'channel'] as const) : (['channel', 'chat', 'tab'] as const),
        ),
      }),
    });
    await store.create(member);
  }
}
