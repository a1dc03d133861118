import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AnyDocument, CoalitionDocument } from '../../domain/documents';
import { perform } from '../../domain/perform';
import { systemActor } from '../../domain/permissions';
import { type DraftStore, draftStore } from '../../local/region/draft-store';

export const now = '2026-03-12T10:00:00.000Z';

/** A coalition, and a word that is found in every text of it and in none of another. */
export interface Table {
  readonly coalitionId: string;
  readonly tenantId: string;
  readonly channelId: string;
  readonly marker: string;
  readonly people: readonly Person[];
}

export interface Person {
  readonly role: 'secretary' | 'chair' | 'delegate' | 'guest' | 'visitor';
  readonly id: string;
  readonly tenantId: string;
  readonly objectId: string;
  readonly teamsId: string;
  readonly name: string;
}

const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
const guid = (a: number, b: number) => `${hex(a, 8)}-aaaa-4bbb-8ccc-${hex(b, 12)}`;

function aPerson(
  role: Person['role'],
  tenantId: string,
  about: { readonly n: number; readonly marker: string },
): Person {
  const objectId = guid(0xabc0 + about.n, about.n);
  const name = `${role} ${about.marker}`;
  return { role, id: `${tenantId}:${objectId}`, tenantId, objectId, teamsId: `29:${objectId}`, name };
}

/** Two tenants with two coalitions each. */
export const tables: readonly Table[] = [0, 1, 2, 3].map((n) => {
  const tenantId = guid(1 + Math.floor(n / 2), 99);
  const marker = ['Waterlelie', 'Zonnedauw', 'Klaproos', 'Brandnetel'][n] ?? '';
  const channelId = `19:kanaal-${n}@thread.tacv2`;
  const roles = ['secretary', 'chair', 'delegate', 'guest'] as const;
  const people = roles.map((role, index) => aPerson(role, tenantId, { n: 10 * n + index, marker }));
  return { coalitionId: `${tenantId}:${channelId}`, tenantId, channelId, marker, people };
});
/** In no channel of anybody's. */
export const outsider = aPerson('visitor', guid(9, 99), { n: 900, marker: 'Buitenstaander' });
/** Of the second tenant, and in a channel of each; so their name says nothing. */
const visitor = aPerson('visitor', guid(2, 99), { n: 800, marker: 'van elders' });
export const everybody: readonly Person[] = [...tables.flatMap(({ people }) => people), visitor, outsider];

export const isIn = (table: Table, person: Person): boolean =>
  table.people.includes(person) || (person === visitor && (table === tables[0] || table === tables[2]));

/** A coalition in its second year in which every text and name holds its marker, written by the actions themselves. */
async function setTable(store: DraftStore, table: Table, serviceUrl: string): Promise<void> {
  const { coalitionId, marker, people, tenantId, channelId } = table;
  const [secretary, chair, delegate] = people as readonly [Person, Person, Person];
  let requests = 0;
  const did = async (person: Person | undefined, action: string, input: object) => {
    const actor = person ? { person: { id: person.id, name: person.name }, guest: false } : systemActor;
    const request = `${marker}-${++requests}`;
    return (await perform(store, { coalitionId, action, input, actor, request, now })).stored.document.id;
  };
  const channel = { tenantId, channelId, name: `Kanaal ${marker}`, serviceUrl, botId: '28:bot' };
  await did(undefined, 'connect-channel', { channel });
  const present = everybody.filter((one) => isIn(table, one));
  for (const { id, name, teamsId, role } of present)
    await did(undefined, 'register-member', { person: { id, name }, guest: role === 'guest', teamsId });
  await did(secretary, 'start-set-up', { region: `Regio ${marker}` });
  await did(secretary, 'hand-over-role', { role: 'chair', person: chair.id });
  await did(secretary, 'add-organisations', { list: `Gemeente ${marker}\nVSV ${marker}` });
  const stored = await store.get({ coalitionId, id: 'coalition' });
  const { organisations } = stored?.document.kind === 'coalition' ? stored.document : { organisations: [] };
  await did(secretary, 'confirm-member', { person: delegate.id, organisations: [organisations[0]?.id] });
  const day = `2026-0${4 + tables.indexOf(table)}-0${1 + tables.indexOf(table)}`;
  const meeting = await did(secretary, 'plan-meeting', { date: day, place: `Zaal ${marker}` });
  const update = await did(delegate, 'post-update', { type: 'progress', text: `Voortgang ${marker}` });
  const item = await did(delegate, 'propose-item', {
    title: `Punt ${marker}`,
    explanation: `Uitleg ${marker}`,
    updateId: update,
  });
  await did(secretary, 'accept-item', { item });
  await did(secretary, 'write-input', { meeting, item: 'national', text: `Landelijk ${marker}` });
  const decision = await did(secretary, 'record-decision', {
    title: `Besluit ${marker}`,
    text: `Wij adviseren ${marker}`,
    deadline: '2026-05-28',
    rule: 'unanimous',
    askAll: true,
  });
  const condition = { state: 'conditional', condition: `Mits ${marker}`, onWordOf: `college ${marker}` };
  await did(delegate, 'report-mandate', { decision, organisation: organisations[0]?.id, ...condition });
}

/** Ids of what a coalition has, for somebody who learned them. */
export interface Ids {
  readonly decision: string;
  readonly item: string;
  readonly update: string;
  readonly meeting: string;
  readonly organisation: string;
  readonly person: string;
  readonly coalition: string;
}

export function idsIn(documents: readonly AnyDocument[], { coalitionId, people }: Table): Ids {
  const first = (kind: AnyDocument['kind']) =>
    documents.find((one) => one.coalitionId === coalitionId && one.kind === kind)?.id ?? '';
  const coalition = documents.find((one) => one.coalitionId === coalitionId && one.kind === 'coalition');
  return {
    decision: first('decision'),
    item: first('agendaItem'),
    update: first('update'),
    meeting: first('meeting'),
    organisation: (coalition as CoalitionDocument).organisations[0]?.id ?? '',
    person: people[2]?.id ?? '',
    coalition: coalitionId,
  };
}

/** The same ids but for one sign: nobody has these. */
export const fakes = (ids: Ids): Ids =>
  Object.fromEntries(
    Object.entries(ids).map(([kind, id]) => {
      const at = kind === 'coalition' ? id.indexOf('kanaal') + 2 : id.length - 2;
      return [kind, `${id.slice(0, at)}${id[at] === '7' ? '8' : '7'}${id.slice(at + 1)}`];
    }),
  ) as unknown as Ids;

/** Every document of all four, as it stands after a year. */
export async function played(serviceUrl: string): Promise<readonly AnyDocument[]> {
  const store = draftStore();
  for (const table of tables) await setTable(store, table, serviceUrl);
  // What was done is not told any more.
  return store.documents().map((one) => {
    const { nextDue: _, ...document } = one;
    return { ...document, notices: [] } as AnyDocument;
  });
}

/** A store of one's own with those documents. */
export async function storeWith(documents: readonly AnyDocument[]): Promise<DraftStore> {
  const store = draftStore();
  for (const document of documents) await store.create(structuredClone(document));
  return store;
}

/** Teams, as far as it says who is in which channel; it takes any message. `removed` are in none any more. */
export async function rosterServer() {
  const removed = new Set<string>();
  const server = createServer((req, res) => {
    const path = decodeURIComponent(req.url ?? '');
    const table = tables.find(({ channelId }) => path.includes(channelId));
    const found = everybody.find(
      (one) =>
        table &&
        isIn(table, one) &&
        !removed.has(one.id) &&
        (path.endsWith(one.teamsId) || path.endsWith(one.objectId)),
    );
    const member = found && {
      id: found.teamsId,
      name: found.name,
      aadObjectId: found.objectId,
      tenantId: found.tenantId,
      userRole: found.role === 'guest' ? 'guest' : 'user',
    };
    const [status, body] = req.method !== 'GET' ? [201, { id: 'message' }] : member ? [200, member] : [404, {}];
    req
      .resume()
      .on('end', () => res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    removed,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
