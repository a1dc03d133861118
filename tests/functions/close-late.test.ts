import type { AgendaView } from '../../domain/views/agenda';
import { type Api, openApi } from './open-api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, 60_000);
afterAll(() => api.close());

const agenda = async () => (await api.view<AgendaView>('secretary', 'agenda')).body;
const own = async () => (await agenda()).lines.flatMap((line) => (line.fixed === undefined ? [line] : []));

it('closes a meeting without the items that came onto the agenda since', async () => {
  const meeting = (await agenda()).meeting ?? { id: '', date: '' };
  const [stood] = await own();
  const carriedBefore = stood?.timesCarried ?? 0;
  // Half past midnight after the meeting's day; in UTC it is that day still.
  api.time.now = Date.parse(`${meeting.date}T23:30:00.000Z`);
  const added = async (title: string) => {
    const { id } = (await api.act('secretary', 'propose-item', { title })).body;
    await api.act('secretary', 'accept-item', { item: id });
    return id;
  };
  const [carried, discussed] = [await added('Nieuw sinds de vergadering'), await added('Nog nieuwer')];
  const line = async (id: unknown) => (await own()).find((one) => one.id === id);
  expect((await line(carried))?.standsSince).toBe(
    new Date(Date.parse(meeting.date) + 86_400_000).toISOString().slice(0, 10),
  );

  const all = (await own()).map(({ id }) => id);
  const close = { meeting: meeting.id, carried: all, discussed: [discussed] };
  expect((await api.act('secretary', 'close-meeting', close)).status).toBe(200);
  for (let tries = 0; (await line(stood?.id))?.timesCarried === carriedBefore && tries < 100; tries++)
    await new Promise((done) => setTimeout(done, 50));
  await api.local.connector.idle();
  expect(await line(stood?.id)).toMatchObject({ timesCarried: carriedBefore + 1 });
  expect(await line(carried)).toMatchObject({ timesCarried: 0 });
  expect(await line(carried)).not.toHaveProperty('since');
  expect(await line(discussed)).toMatchObject({ state: 'accepted', timesCarried: 0 });
  // What the meeting itself says of them stays true as well.
  const past = await api.view('secretary', `agenda?meeting=${encodeURIComponent(meeting.id)}`);
  expect(past.text).not.toContain('Nieuw sinds de vergadering');
});
