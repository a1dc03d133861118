import type { AgendaView } from '../../domain/views/agenda';
import type { AgendaItemView } from '../../domain/views/agenda-item';
import type { PastAgendaView } from '../../domain/views/agenda-past';
import type { CoalitionView } from '../../domain/views/coalition';
import type { DecisionView } from '../../domain/views/decision';
import type { DecisionsView } from '../../domain/views/decisions';
import type { MeView } from '../../domain/views/me';
import type { PendingView } from '../../domain/views/pending';
import type { RoundView } from '../../domain/views/round';
import type { TellingsView } from '../../domain/views/tellings';
import type { TodayView } from '../../domain/views/today';
import { regionCoalitionId } from '../../local/region/place';
import { type Api, openApi } from './open-api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, 60_000);
afterAll(() => api.close());

const views = [
  'today',
  'agenda',
  'round',
  'decisions',
  'pending',
  'coalition',
  'me',
  'search?q=de',
  'matrix',
  'matrix?show=all',
];
const readers = ['sliedrecht', 'secretary', 'chair', 'parents'];

describe.each(readers)('for %s', (reader) => {
  it.each(views)('%s is JSON with an ETag, and 304 while nothing changed', async (view) => {
    const first = await api.view(reader, view);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe('application/json');
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.body.kind).toBe(view.split('?')[0]);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}\.[\w-]{22}"$/);
    for (const header of [etag, `"other", ${etag}`, `W/${etag}`]) {
      const again = await api.view(reader, view, { headers: { 'if-none-match': header } });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    const other = await api.view(reader, view, { headers: { 'if-none-match': '"other"' } });
    expect([other.status, other.text]).toEqual([200, first.text]);
  });

  it('one decision', async () => {
    const { body } = await api.view<DecisionsView>(reader, 'decisions');
    const [first] = body.decisions;
    const one = await api.view<DecisionView>(reader, `decision?id=${encodeURIComponent(first?.id ?? '')}`);
    expect(one.body).toMatchObject({ kind: 'decision', id: first?.id, title: first?.title });
  });

  it('me', async () => {
    const leads = reader === 'secretary' || reader === 'chair';
    expect((await api.view(reader, 'me')).body).toMatchObject({
      secretary: reader === 'secretary',
      chair: reader === 'chair',
      leads,
      guest: reader === 'parents',
      today: '2026-03-03',
      mayStart: false,
      coalition: { id: regionCoalitionId, setUp: true },
    });
  });
});

describe('looking again', () => {
  const lists = () => {
    const asked = jest.spyOn(api.local.store, 'list');
    return { taken: () => asked.mock.calls.length, end: () => asked.mockRestore() };
  };
  const etagOf = async (reader: string, view: string) => (await api.view(reader, view)).headers.get('etag') ?? '';

  it('reads no list while nothing was written', async () => {
    const etag = await etagOf('chair', 'today');
    const { taken, end } = lists();
    const again = await api.view('chair', 'today', { headers: { 'if-none-match': etag } });
    expect([again.status, taken()]).toEqual([304, 0]);
    end();
  });

  it('costs no bytes when what was written does not show here, and is cheap again after that', async () => {
    const etag = await etagOf('papendrecht', 'decisions');
    await api.act('papendrecht', 'post-update', { type: 'nothing', for: 'Gemeente Papendrecht' });
    const { taken, end } = lists();
    const again = await api.view('papendrecht', 'decisions', { headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(taken()).toBeGreaterThan(0);
    const before = taken();
    const next = again.headers.get('etag') ?? '';
    expect(next).not.toBe(etag);
    expect((await api.view('papendrecht', 'decisions', { headers: { 'if-none-match': next } })).status).toBe(304);
    expect(taken()).toBe(before);
    end();
  });

  it('shows what was written', async () => {
    const etag = await etagOf('papendrecht', 'round');
    await api.act('papendrecht', 'post-update', {
      type: 'question',
      text: 'Wie wil mee?',
      for: 'Gemeente Papendrecht',
    });
    const again = await api.view('papendrecht', 'round', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(200);
    expect(again.text).toContain('Wie wil mee?');
  });

  it.each([
    ['another person', 'chair', 'today', {}],
    ['another language', 'secretary', 'me', { 'accept-language': 'en' }],
    ['another question', 'secretary', 'matrix?show=all', {}],
  ])('never takes the answer of %s for one’s own', async (_, reader, view, headers) => {
    const etag = await etagOf('secretary', view.replace('?show=all', ''));
    const other = await api.view(reader, view, { headers: { 'if-none-match': etag, ...headers } });
    expect(other.status).toBe(200);
  });

  it('looks anew on another day', async () => {
    const etag = await etagOf('secretary', 'today');
    api.time.now += 24 * 3600_000;
    expect((await api.view('secretary', 'today', { headers: { 'if-none-match': etag } })).status).toBe(200);
    api.time.now -= 24 * 3600_000;
  });
});

/** Every value under a key, wherever it stands. */
function under(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => under(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...under(inner, key)]);
}

describe('who is late', () => {
  async function everything(reader: string) {
    const { body } = await api.view<DecisionsView>(reader, 'decisions');
    const ids = body.decisions.map(({ id }) => `decision?id=${encodeURIComponent(id)}`);
    const all = await Promise.all([...views, ...ids].map((view) => api.view(reader, view)));
    return all.map((one) => one.body);
  }
  const late = (bodies: unknown) => [
    ...under(bodies, 'overdue').filter(Boolean),
    ...under(bodies, 'daysLate').filter(Boolean),
    ...under(bodies, 'bodyDatePast').filter(Boolean),
    ...under(bodies, 'late').filter(Boolean),
    ...under(bodies, 'bodyDateAfterDeadline').filter(Boolean),
  ];

  it.each(['secretary', 'chair'])('is for %s to see', async (reader) => {
    expect(late(await everything(reader)).length).toBeGreaterThan(0);
  });

  it('is never in what somebody reads who represents nobody', async () => {
    await api.local.connector.addMember('outsider', { times: 0 });
    expect(late(await everything('outsider'))).toEqual([]);
  });

  it('is in what a delegate reads for their own organisation only', async () => {
    const pending = (await api.view<PendingView>('chair', 'pending')).body.lines;
    const lateOnes = new Set(
      pending.filter(({ daysLate }) => daysLate > 0).map(({ organisationId }) => organisationId),
    );
    expect(lateOnes.size).toBeGreaterThan(0);
    const { body: me } = await api.view<{ organisations: { id: string }[] }>('sliedrecht', 'me');
    const own = me.organisations.map(({ id }) => id);
    const seen = await everything('sliedrecht');
    for (const line of [...under(seen, 'lines'), ...under(seen, 'mandates')].flat()) {
      const { organisationId } = line as { organisationId?: string };
      if (organisationId && !own.includes(organisationId)) expect(late(line)).toEqual([]);
    }
    expect(under(seen, 'notPosted')).toEqual([]);
    expect(under(seen, 'pending')).toEqual([]);
  });
});

describe('today', () => {
  const today = async (reader: string) => (await api.view<TodayView>(reader, 'today')).body;

  it('shows a delegate their mandates with dates, their update and their proposals', async () => {
    const pending = (await api.view<PendingView>('chair', 'pending')).body.lines;
    const waits = pending.find(({ waitsFor, delegates }) => waitsFor === 'answer' && delegates.length > 0);
    const { body: me } = await api.view<{ organisations: { id: string }[] }>('dordrecht', 'me');
    const own = me.organisations.map(({ id }) => id);
    const expected = pending.filter((line) => line.waitsFor === 'answer' && own.includes(line.organisationId));
    const { mine, secretary, chair } = await today('dordrecht');
    expect(waits).toBeDefined();
    expect(mine.mandates.map(({ decisionId, deadline }) => ({ decisionId, deadline }))).toEqual(
      expected.map(({ decisionId, deadline }) => ({ decisionId, deadline })),
    );
    expect(mine.update.organisations.map(({ id }) => id)).toEqual(own);
    expect([secretary, chair]).toEqual([undefined, undefined]);
  });

  it('expects an update of who takes part in the round, and of who is new; not of who only leads', async () => {
    const asked = async (reader: string) => (await today(reader)).mine.update.asked;
    expect(await Promise.all(['dordrecht', 'vgz', 'chair', 'secretary'].map(asked))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    await api.local.connector.addMember('outsider', { times: 0 });
    expect(await asked('outsider')).toBe(true);
  });

  it('counts an update once it is posted, and a proposal once it is made', async () => {
    await api.local.connector.addMember('outsider', { times: 0 });
    expect((await today('outsider')).mine).toEqual({
      mandates: [],
      update: expect.anything(),
      proposals: [],
      deputies: [],
    });
    await api.act('outsider', 'post-update', { type: 'progress', text: 'Het loopt.', for: 'Andere regio' });
    await api.act('outsider', 'propose-item', { title: 'Samen inkopen', why: 'overlap', for: 'Andere regio' });
    const { mine } = await today('outsider');
    expect(mine.update.posted).toBe(true);
    expect(mine.proposals).toMatchObject([{ title: 'Samen inkopen', state: 'proposed' }]);
  });

  it('shows the secretary what to judge, who has not posted and what is missing', async () => {
    const { secretary, chair } = await today('secretary');
    const agenda = (await api.view<AgendaView>('secretary', 'agenda')).body;
    const round = (await api.view<{ missing: string[] }>('secretary', 'round')).body;
    const coalition = (await api.view('secretary', 'coalition')).body;
    expect(secretary?.proposals).toEqual(agenda.proposals);
    expect(secretary?.notPosted).toEqual(round.missing);
    expect(secretary?.missing).toEqual(coalition.missing);
    const wanting = agenda.lines.flatMap((line) => (line.fixed !== undefined && line.wantsInput ? [line.fixed] : []));
    expect(wanting.length).toBeGreaterThan(0);
    expect(secretary?.fixedWithoutInput).toEqual(
      wanting.map((key) => ({ key, meetingId: agenda.meeting?.id, meetingDate: agenda.meeting?.date })),
    );
    expect(secretary?.proposals.length).toBeGreaterThan(0);
    expect(chair).toBeUndefined();
  });

  it('shows the chair what is pending, worst first, and what changed lately', async () => {
    const { secretary, chair } = await today('chair');
    const pending = (await api.view<PendingView>('chair', 'pending')).body;
    expect(chair?.pending).toEqual(pending.lines.slice(0, 8));
    expect(chair?.pendingCount).toBe(pending.lines.length);
    expect(pending.lines.length).toBeGreaterThan(8);
    expect(chair?.pending[0]?.daysLate).toBeGreaterThan(0);
    const times = chair?.changes.map(({ at }) => at) ?? [];
    expect(times.length).toBeGreaterThan(0);
    expect(times).toEqual([...times].sort().reverse());
    expect(times.every((at) => at >= '2026-02-24')).toBe(true);
    expect(secretary).toBeUndefined();
  });
});

describe('the coalition', () => {
  const coalition = async (reader: string) => (await api.view<CoalitionView>(reader, 'coalition')).body;

  it('says who speaks for whom, by name, to everybody', async () => {
    const [guest, secretary] = await Promise.all(['parents', 'secretary'].map(coalition));
    expect(guest?.members).toEqual(secretary?.members);
    expect([guest?.leads, secretary?.leads]).toEqual([false, true]);
    expect(guest?.timeZone).toBe('Europe/Amsterdam');
    const names = guest?.members.map(({ person }) => person.name) ?? [];
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')));
    expect(names.length).toBeGreaterThan(15);
    expect(guest?.members).toContainEqual({
      person: expect.objectContaining({ name: 'Beleidsmedewerker Sliedrecht' }),
      guest: false,
      represents: [expect.objectContaining({ said: 'Gemeente Sliedrecht', confirmed: true })],
    });
    expect(guest?.members.some((one) => one.guest)).toBe(true);
  });

  it('names the delegates of each organisation as people', async () => {
    const { organisations } = await coalition('parents');
    const midwife = expect.objectContaining({ name: "Verloskundige namens de VSV's" });
    const both = organisations.filter(({ kind }) => kind === 'obstetric-partnership');
    expect(both.map(({ delegates }) => delegates)).toEqual([[midwife], [midwife]]);
  });
});

it('counts nobody as a delegate before the secretary confirmed it', async () => {
  await api.local.connector.addMember('outsider', { times: 0 });
  await api.act('outsider', 'say-organisations', { organisations: ['Gemeente Sliedrecht'] });
  const { body } = await api.view<CoalitionView>('outsider', 'coalition');
  const { body: me } = await api.view<MeView>('outsider', 'me');
  const said = body.members.find(({ person }) => person.id === me.person.id);
  expect(said?.represents).toEqual([expect.objectContaining({ said: 'Gemeente Sliedrecht', confirmed: false })]);
  const sliedrecht = body.organisations.find(({ name }) => name === 'Gemeente Sliedrecht');
  expect(sliedrecht?.delegates).toMatchObject([{ name: 'Beleidsmedewerker Sliedrecht' }]);
});

describe('what changed for the chair', () => {
  const changes = async (since?: string, reader = 'chair') =>
    (await api.view<TodayView>(reader, `today${since ? `?since=${since}` : ''}`)).body.chair;

  it('is that of seven days, the same all day long', async () => {
    expect((await changes())?.changesSince).toBe('2026-02-23T23:00:00.000Z');
  });

  it('is since the moment that was asked, sixty days back at most', async () => {
    const recent = await changes('2026-03-01T12:00:00Z');
    expect(recent?.changesSince).toBe('2026-03-01T12:00:00.000Z');
    expect(recent?.changes.every(({ at }) => at >= '2026-03-01T12:00:00.000Z')).toBe(true);
    const long = await changes('2020-01-01T00:00:00.000Z');
    expect(long?.changesSince).toBe('2026-01-01T23:00:00.000Z');
    expect((await changes('2026-03-03T08:59:59.000Z'))?.changes.length).toBeLessThan(long?.changes.length ?? 0);
    expect(await changes('2026-03-01T12:00:00Z', 'sliedrecht')).toBeUndefined();
  });

  it('says what was answered', async () => {
    const answers = (await changes('2026-01-02T00:00:00Z'))?.changes.filter(({ what }) => what === 'report-mandate');
    expect(answers?.length).toBeGreaterThan(0);
    for (const { details } of answers ?? []) expect(details?.state).toMatch(/submitted|agreed|conditional|declined/);
    const others = (await changes('2026-01-02T00:00:00Z'))?.changes.filter(({ what }) => what !== 'report-mandate');
    for (const { details } of others ?? []) expect(details).toBeUndefined();
  });
});

describe('what the chair did', () => {
  it('is no news to the chair; what the secretary did is', async () => {
    const changed = async (key: string) =>
      ((await api.view<TodayView>('chair', 'today')).body.chair?.changes ?? []).filter(({ by }) => by.id === key);
    const person = async (key: string) => (await api.view<MeView>(key, 'me')).body.person.id;
    const [chair, secretary] = [await person('chair'), await person('secretary')];
    const before = (await changed(secretary)).length;
    for (const key of ['chair', 'secretary'])
      expect((await api.act(key, 'propose-item', { title: `Een punt van ${key}` })).status).toBe(200);
    expect(await changed(chair)).toEqual([]);
    expect(await changed(secretary)).toHaveLength(before + 1);
  });
});

describe('what a view is asked', () => {
  it('may be the agenda of a past meeting', async () => {
    const meetings = await api.local.store.list(regionCoalitionId, 'meeting');
    const held = meetings.find(({ document }) => document.state === 'held')?.document;
    const planned = meetings.find(({ document }) => document.state === 'planned')?.document;
    const past = await api.view<PastAgendaView>('parents', `agenda?meeting=${encodeURIComponent(held?.id ?? '')}`);
    expect(past.body).toMatchObject({ kind: 'pastAgenda', meeting: { id: held?.id, date: held?.date } });
    expect(past.body.lines.length).toBeGreaterThan(0);
    const { body: agenda } = await api.view<AgendaView>('parents', 'agenda');
    expect(past.body.meetings).toEqual(agenda.meetings);
    expect(agenda.meetings.map(({ state }) => state)).toContain('held');
    expect(agenda.meetings.map(({ date }) => date)).toEqual(
      agenda.meetings
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
    const next = await api.view('parents', `agenda?meeting=${encodeURIComponent(planned?.id ?? '')}`);
    expect(next.body.kind).toBe('agenda');
  });

  it('may be the round before a meeting that was held', async () => {
    const { body: now } = await api.view<RoundView>('secretary', 'round');
    expect(now).toMatchObject({ running: true });
    const [last, before] = now.rounds;
    const round = async (id: string | undefined, reader = 'secretary') =>
      (await api.view<RoundView>(reader, `round?meeting=${encodeURIComponent(id ?? '')}`)).body;
    const past = await round(last?.meetingId);
    expect(past).toMatchObject({ running: false, missing: [], toCome: 0, rounds: now.rounds });
    expect(past.meeting).toEqual({ id: last?.meetingId, date: last?.date });
    expect(past.updates.length).toBeGreaterThan(0);
    const earlier = await round(before?.meetingId);
    const rounds = [now, past, earlier].map(({ updates }) => updates.map(({ postedAt }) => postedAt).sort());
    // No update is in two rounds, and each round lies before the next.
    expect([...(rounds[2] ?? []), ...(rounds[1] ?? []), ...(rounds[0] ?? [])]).toEqual(rounds.flat().sort());
    expect((await round('meeting:nothing')).running).toBe(true);
  });

  it('says of every update what kind of organisation it is of, and who may edit it', async () => {
    const of = async (reader: string) => (await api.view<RoundView>(reader, 'round')).body.updates;
    const { body: me } = await api.view<{ person: { id: string } }>('sliedrecht', 'me');
    expect((await of('secretary')).every(({ mayEdit }) => mayEdit)).toBe(true);
    const posted = await api.act('sliedrecht', 'post-update', { type: 'progress', text: 'Van mij.' });
    const read = await of('sliedrecht');
    expect(read.find(({ id }) => id === posted.body.id)).toMatchObject({
      mayEdit: true,
      organisationKind: 'municipality',
    });
    for (const { mayEdit, postedBy } of read) expect(mayEdit).toBe(postedBy.id === me.person.id);
  });

  it('may be one item, wherever it is on its way', async () => {
    const items = await api.local.store.list(regionCoalitionId, 'agendaItem', { states: ['discussed'] });
    const { id = '', title } = items[0]?.document ?? {};
    const { body } = await api.view<AgendaItemView>('parents', `item?id=${encodeURIComponent(id)}`);
    expect(body).toMatchObject({ kind: 'agendaItem', id, title, state: 'discussed' });
    expect(body.discussedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(body.may).toEqual({ edit: false, withdraw: false, judge: false });
  });

  it('the next agenda says how many decisions wait', async () => {
    const { lines } = (await api.view<AgendaView>('parents', 'agenda')).body;
    const { open } = (await api.view<DecisionsView>('parents', 'decisions')).body;
    expect(lines.find((line) => line.fixed === 'pending')).toMatchObject({ count: open });
  });

  it('may be words to look for', async () => {
    const { body } = await api.view<{ hits: { title: string }[] }>('parents', 'search?q=xyzzy');
    expect(body.hits).toEqual([]);
  });

  it.each([
    ['decision', 422, 'bad-input'],
    ['decision?id=', 422, 'bad-input'],
    [`decision?id=${'x'.repeat(301)}`, 422, 'bad-input'],
    [`search?q=${'x'.repeat(201)}`, 422, 'bad-input'],
    ['decision?id=decision:nothing', 404, 'not-found'],
    ['decision?id=coalition', 404, 'not-found'],
    ['item', 422, 'bad-input'],
    ['item?id=coalition', 404, 'not-found'],
    ['agenda?meeting=coalition', 404, 'not-found'],
    ['matrix?show=everything', 422, 'bad-input'],
    ['today?since=yesterday', 422, 'bad-input'],
    ['today?since=2026-02-30T00:00:00Z', 422, 'bad-input'],
    ['nothing', 404, 'not-found'],
    ['constructor', 404, 'not-found'],
    ['__proto__', 404, 'not-found'],
  ])('%.40s is refused', async (view, status, code) => {
    const refused = await api.view('chair', view);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
  });
});

describe('what was sent to whom', () => {
  it.each(['secretary', 'chair'])('is for %s to read, with the days on which things are told', async (reader) => {
    const { status, body } = await api.view<TellingsView>(reader, 'tellings');
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'tellings', days: { callItems: 21, takeBack: 7 } });
  });

  it.each(['sliedrecht', 'parents'])('is not for %s, who reads whom to ask', async (reader) => {
    const { status, body } = await api.view<{ code: string; detail: string }>(reader, 'tellings');
    expect([status, body.code]).toEqual([403, 'only-secretary-or-chair']);
    expect(body.detail).toContain('Secretaris GGD');
  });
});
