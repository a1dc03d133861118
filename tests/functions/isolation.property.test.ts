import fc from 'fast-check';
import { createBot } from '../../bot';
import { actions } from '../../domain/actions';
import type { AnyDocument } from '../../domain/documents';
import { viewTable } from '../../functions/view-table';
import { call, servicesWith } from './front-door';
import {
  everybody,
  fakes,
  type Ids,
  idsIn,
  isIn,
  now,
  outsider,
  type Person,
  played,
  rosterServer,
  storeWith,
  type Table,
  tables,
} from './two-tenants';

const runs = process.env.LONG ? 4_000 : 300;
const seed = Number(process.env.SEED ?? 1);

let teams: Awaited<ReturnType<typeof rosterServer>>;
let documents: readonly AnyDocument[];
beforeAll(async () => {
  teams = await rosterServer();
  documents = await played(teams.url);
});
afterAll(() => teams.close());

const day = '2026-06-25';
/** An input that each action takes, made of ids that somebody learned; a new action that is not here fails below. */
const inputs: Readonly<Record<string, (ids: Ids) => object>> = {
  'start-set-up': () => ({ region: 'Elders' }),
  'change-settings': () => ({ region: 'Elders' }),
  'hand-over-role': ({ person }) => ({ role: 'secretary', person }),
  'add-organisations': ({ organisation }) => ({ list: organisation }),
  'edit-organisation': ({ organisation }) => ({ organisation, name: 'Anders' }),
  'leave-organisation': ({ organisation }) => ({ organisation }),
  'rejoin-organisation': ({ organisation }) => ({ organisation }),
  'match-name': ({ organisation }) => ({ said: 'Iets', organisation }),
  'say-organisations': ({ organisation }) => ({ organisations: [organisation] }),
  'confirm-member': ({ person, organisation }) => ({ person, organisations: [organisation] }),
  'name-deputy': ({ person, organisation }) => ({ deputy: person, organisations: [organisation], until: day }),
  'end-deputy': ({ person, organisation }) => ({
    deputy: person,
    organisations: [organisation],
    from: day,
    until: day,
  }),
  'post-update': ({ organisation }) => ({ type: 'progress', text: 'Hier', for: organisation }),
  'edit-update': ({ update }) => ({ update, text: 'Anders' }),
  'propose-item': ({ update, decision }) => ({ title: 'Punt', updateId: update, decisionId: decision }),
  'edit-item': ({ item }) => ({ item, title: 'Anders' }),
  'withdraw-item': ({ item }) => ({ item }),
  'accept-item': ({ item }) => ({ item }),
  'postpone-item': ({ item }) => ({ item, reason: 'later' }),
  'decline-item': ({ item }) => ({ item, reason: 'nee' }),
  'place-item': ({ item }) => ({ item, rank: 1 }),
  'time-item': ({ item }) => ({ item, minutes: 5 }),
  'plan-meeting': () => ({ date: day }),
  'change-meeting': ({ meeting }) => ({ meeting, place: 'Elders' }),
  'cancel-meeting': ({ meeting }) => ({ meeting }),
  'close-meeting': ({ meeting, item }) => ({ meeting, discussed: [item] }),
  'write-input': ({ meeting }) => ({ meeting, item: 'national', text: 'Anders' }),
  'choose-hearing': () => ({ hears: 'tab' }),
  'change-telling-days': () =>
    Object.fromEntries(
      ['callItems', 'callRound', 'callAgenda', 'roundReminder', 'takeBack', 'bodySoon', 'bodyMet', 'deadlineSoon'].map(
        (one) => [one, 3],
      ),
    ),
  'record-decision': ({ organisation, meeting, item }) => ({
    title: 'Besluit',
    text: 'Wij adviseren',
    deadline: day,
    asked: [organisation],
    touches: [organisation],
    meetingId: meeting,
    agendaItemId: item,
  }),
  'give-advice': ({ decision, organisation }) => ({ decision, organisation, stance: 'for' }),
  'report-mandate': ({ decision, organisation }) => ({ decision, organisation, state: 'agreed', onWordOf: 'college' }),
  'meet-condition': ({ decision, organisation }) => ({ decision, organisation, met: true }),
  'contradict-condition': ({ decision, organisation }) => ({ decision, organisation, reason: 'nee' }),
  'amend-decision': ({ decision, organisation }) => ({
    decision,
    text: 'Anders',
    asks: 'named',
    organisations: [organisation],
  }),
  'split-costs': ({ decision }) => ({ decision, total: '100', split: 'equal' }),
  'ask-also': ({ decision, organisation }) => ({ decision, organisations: [organisation] }),
  'extend-deadline': ({ decision }) => ({ decision, deadline: day }),
  'reopen-decision': ({ decision }) => ({ decision, because: 'fout', until: day }),
  'note-call': ({ decision, organisation }) => ({ decision, organisation, note: 'gebeld' }),
  'plan-landing': ({ decision, organisation }) => ({ decision, concerns: [organisation], reviewOn: day }),
  'report-landing': ({ decision, organisation }) => ({ decision, organisation, state: 'in-place' }),
};
/** Views with what their address may ask, and screens with what a button may carry. */
const looks: Readonly<Record<string, (ids: Ids) => Record<string, string>>> = {
  ...Object.fromEntries(Object.keys(viewTable).map((name) => [name, () => ({})])),
  agenda: ({ meeting }) => ({ meeting }),
  round: ({ meeting }) => ({ meeting }),
  decision: ({ decision }) => ({ id: decision }),
  item: ({ item }) => ({ id: item }),
  search: ({ organisation }) => ({ q: organisation }),
};
const screens: readonly (readonly [string, keyof Ids])[] = [
  ...(
    [
      'decision',
      'answers',
      'report-form',
      'versions',
      'amend-form',
      'costs-form',
      'call-form',
      'landing',
      'meet-form',
      'reopen-form',
      'ask-also-form',
      'extend-form',
      'advise-form',
      'lines-of',
    ] as const
  ).map((screen) => [screen, 'decision'] as const),
  ...(['item', 'item-form', 'decline', 'postpone', 'source'] as const).map((screen) => [screen, 'item'] as const),
  ...(['update', 'update-form', 'item-form'] as const).map((screen) => [screen, 'update'] as const),
  ...(['meeting', 'plan-form', 'cancel-form', 'close-form', 'agenda', 'round'] as const).map(
    (screen) => [screen, 'meeting'] as const,
  ),
  ...(['member', 'confirm', 'deputy-form'] as const).map((screen) => [screen, 'person'] as const),
  ...(['organisation-form', 'leave-form', 'match'] as const).map((screen) => [screen, 'organisation'] as const),
  ...(['pending', 'decisions', 'coalition', 'tellings', 'help', 'calls'] as const).map(
    (screen) => [screen, 'coalition'] as const,
  ),
];

interface Asked {
  readonly person: Person;
  readonly at: string;
  readonly ids: Ids;
}
interface Came {
  readonly status: number;
  readonly text: string;
  readonly after: readonly AnyDocument[];
}

/** The product over documents of its own, so that what one request wrote is not there for the next. */
async function opened() {
  const store = await storeWith(documents);
  const bot = createBot({ store, clock: () => now, appId: '', dialogs: true });
  return { store, bot };
}

async function api({ person, at, ids }: Asked, name: string): Promise<Came> {
  const { store, bot } = await opened();
  const services = servicesWith({
    store,
    bot: { ...bot, deliver: async () => undefined },
    clock: () => now,
    signIn: async () => ({ personId: person.id, name: person.name }),
  });
  const base = `https://tab.test/api/coalitions/${encodeURIComponent(at)}`;
  const look = looks[name];
  const request = look
    ? new Request(`${base}/views/${name}?${new URLSearchParams(look(ids))}`)
    : new Request(`${base}/actions/${name}`, {
        method: 'POST',
        headers: { 'idempotency-key': 'a-request-of-somebody' },
        body: JSON.stringify(inputs[name]?.(ids)),
      });
  const { response } = await call(look ? 'views' : 'actions', request, services);
  return { status: response.status, text: await response.text(), after: store.documents() };
}

interface Pressed {
  readonly kind: 'adaptiveCard/action' | 'task/fetch' | 'task/submit';
  readonly verb: string;
  readonly screen: readonly [string, keyof Ids];
  readonly personal: boolean;
  /** `automatic`: Teams asks for somebody's own version of a card. */
  readonly trigger: 'manual' | 'automatic';
  /** Coalition that the button names. */
  readonly named: 'none' | 'own' | 'theirs';
}

async function press({ person, ids }: Asked, place: Table, pressed: Pressed): Promise<Came> {
  const { store, bot } = await opened();
  const { kind, verb, screen, personal, named, trigger } = pressed;
  const on = { screen: screen[0], params: { id: ids[screen[1]], update: ids.update, decision: ids.decision } };
  const coalition = { none: undefined, own: place.coalitionId, theirs: ids.coalition }[named];
  const data = { table: { on, next: on, verb, input: inputs[verb]?.(ids), ...(coalition && { coalition }) } };
  const value = kind === 'adaptiveCard/action' ? { action: { type: 'Action.Execute', verb, data }, trigger } : { data };
  const activity = {
    type: 'invoke',
    name: kind,
    id: 'activity-1',
    channelId: 'msteams',
    serviceUrl: teams.url,
    locale: 'nl-NL',
    from: { id: person.teamsId, name: person.name, aadObjectId: person.objectId, tenantId: person.tenantId },
    recipient: { id: '28:bot' },
    conversation: personal
      ? { id: `a:${person.objectId}`, conversationType: 'personal', tenantId: person.tenantId }
      : { id: place.channelId, conversationType: 'channel', isGroup: true, tenantId: place.tenantId },
    channelData: personal
      ? { tenant: { id: person.tenantId } }
      : { tenant: { id: place.tenantId }, channel: { id: place.channelId, name: `Kanaal ${place.marker}` } },
    value,
  };
  const { response } = await call(
    'messages',
    new Request('https://bot.test/api/messages', { method: 'POST', body: JSON.stringify(activity) }),
    servicesWith({ store, bot, clock: () => now }),
  );
  return { status: response.status, text: await response.text(), after: store.documents() };
}

/** What of one coalition stands in the documents, as text. */
const standing = (all: readonly AnyDocument[], { coalitionId }: Table) =>
  JSON.stringify(all.filter((one) => one.coalitionId === coalitionId).sort((a, b) => (a.id < b.id ? -1 : 1)));
/** Without the ids that were asked about, which come back in an answer. */
const without = (text: string, ids: Ids) =>
  Object.values(ids)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, id) => rest.replaceAll(id, '…').replaceAll(encodeURIComponent(id), '…'), text);

/** No word of theirs is shown, nothing of theirs is written, and what is theirs cannot be told from what is nobody's. */
function expectNothingOf(theirs: Table, real: Came, fake: Came, about: { ids: Ids; fakeIds: Ids }) {
  expect(real.status).not.toBe(500);
  const shown = without(real.text, about.ids);
  expect(shown).not.toContain(theirs.marker);
  expect(shown).toBe(without(fake.text, about.fakeIds));
  expect(real.status).toBe(fake.status);
  expect(standing(real.after, theirs)).toBe(standing(documents, theirs));
}

it('is tried with every action that people can do, as its own people would', async () => {
  const people = Object.values(actions).filter(({ internal }) => !internal);
  expect(people.map(({ name }) => name).filter((name) => !(name in inputs))).toEqual([]);
  const [own] = tables as readonly [Table];
  const [person] = own.people as readonly [Person];
  const refused: unknown[] = [];
  // Nobody stands in for anybody here, so that is the one thing there is none of to end.
  for (const name of Object.keys(inputs).filter((one) => one !== 'end-deputy')) {
    const { text } = await api({ person, at: own.coalitionId, ids: idsIn(documents, own) }, name);
    const { code, fields } = JSON.parse(text);
    if (/bad-input|not-found|unknown/.test(code)) refused.push([name, code, fields]);
  }
  expect(refused).toEqual([]);
});

const table = fc.constantFrom(...tables);
const pairOfTables = fc.tuple(table, table).filter(([own, theirs]) => own !== theirs);

describe('nothing of another coalition is read, written or found out', () => {
  it('by who is in one channel and has ids of another, through the tab', async () => {
    const asked = fc.record({
      place: pairOfTables,
      who: fc.nat(),
      name: fc.constantFrom(...Object.keys(looks), ...Object.keys(inputs)),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ place: [own, theirs], who, name }) => {
        const inside = everybody.filter((one) => isIn(own, one) && !isIn(theirs, one));
        const person = inside[who % inside.length] as Person;
        const ids = idsIn(documents, theirs);
        const fakeIds = fakes(ids);
        const at = own.coalitionId;
        const [real, fake] = [await api({ person, at, ids }, name), await api({ person, at, ids: fakeIds }, name)];
        expectNothingOf(theirs, real, fake, { ids, fakeIds });
      }),
      { seed, numRuns: runs },
    );
  });

  it('by who is not in its channel, through the tab: it might as well not be there', async () => {
    const asked = fc.record({
      theirs: table,
      who: fc.nat(),
      name: fc.constantFrom(...Object.keys(looks), ...Object.keys(inputs), 'nothing', 'constructor'),
      spelling: fc.constantFrom(
        (id: string) => id,
        (id: string) => id.toUpperCase(),
        (id: string) => `${id} `,
        (id: string) => `${id}\u0000`,
        (id: string) => `./${id}`,
        (id: string) => `x/../${id}`,
        (id: string) => encodeURIComponent(id),
      ),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ theirs, who, name, spelling }) => {
        const outside = everybody.filter((one) => !isIn(theirs, one));
        const person = outside[who % outside.length] as Person;
        const ids = idsIn(documents, theirs);
        const fakeIds = fakes(ids);
        const at = (some: Ids) => spelling(some.coalition);
        const real = await api({ person, at: at(ids), ids }, name);
        const fake = await api({ person, at: at(fakeIds), ids: fakeIds }, name);
        expect(real.status).toBe(404);
        expectNothingOf(theirs, real, fake, { ids, fakeIds });
        for (const other of tables) expect(standing(real.after, other)).toBe(standing(documents, other));
      }),
      { seed, numRuns: runs },
    );
  });

  it('by forged buttons, in a channel and one to one', async () => {
    const pressed = fc.record({
      kind: fc.constantFrom('adaptiveCard/action' as const, 'task/fetch' as const, 'task/submit' as const),
      verb: fc.constantFrom('show', ...Object.keys(inputs)),
      screen: fc.constantFrom(...screens),
      personal: fc.boolean(),
      trigger: fc.constantFrom('manual' as const, 'automatic' as const),
      named: fc.constantFrom('none' as const, 'own' as const, 'theirs' as const),
    });
    const asked = fc.record({ place: pairOfTables, who: fc.nat(), pressed });
    await fc.assert(
      fc.asyncProperty(asked, async ({ place: [own, theirs], who, pressed }) => {
        const inside = everybody.filter((one) => isIn(own, one) && !isIn(theirs, one));
        const person = pressed.personal && who % 5 === 0 ? outsider : (inside[who % inside.length] as Person);
        const ids = idsIn(documents, theirs);
        const fakeIds = fakes(ids);
        const at = own.coalitionId;
        const real = await press({ person, at, ids }, own, pressed);
        const fake = await press({ person, at, ids: fakeIds }, own, pressed);
        expectNothingOf(theirs, real, fake, { ids, fakeIds });
      }),
      { seed, numRuns: runs },
    );
  });
});
