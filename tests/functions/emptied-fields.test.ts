import type { AgendaItemView } from '../../domain/views/agenda-item';
import { type Api, openApi } from './open-api';
import { organisationsOf } from './organisations';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, 60_000);
afterAll(() => api.close());

const { named: organisation, edit } = organisationsOf(() => api);
const name = 'Gemeente Sliedrecht';

describe('a form that comes filled in', () => {
  it('takes the day of a body’s next meeting away when it is emptied', async () => {
    await edit('secretary', name, { bodyMeets: '2026-06-09' });
    expect((await organisation(name)).backingBody.nextMeeting).toBe('2026-06-09');
    const emptied = await edit('secretary', name, { bodyMeets: '', seen: { bodyMeets: '2026-06-09' } });
    expect(emptied.status).toBe(200);
    expect((await organisation(name)).backingBody).not.toHaveProperty('nextMeeting');
  });

  it('takes back why an item is regional', async () => {
    const { id } = (await api.act('sliedrecht', 'propose-item', { title: 'Samen inkopen', why: 'overlap' })).body;
    const why = async () =>
      (await api.view<AgendaItemView>('sliedrecht', `item?id=${encodeURIComponent(String(id))}`)).body.why;
    expect(await why()).toBe('overlap');
    expect((await api.act('sliedrecht', 'edit-item', { item: id, why: '', seen: { why: 'overlap' } })).status).toBe(
      200,
    );
    expect(await why()).toBeUndefined();
  });

  it('says of what cannot go that it is needed, and keeps it', async () => {
    const before = await organisation(name);
    const { id } = (await api.act('sliedrecht', 'propose-item', { title: 'Een folder' })).body;
    const meeting = (await api.act('secretary', 'plan-meeting', { date: '2026-10-08' })).body.id;
    for (const [action, input, fields] of [
      ['edit-organisation', { organisation: before.id, name: '', body: ' ' }, ['name', 'body']],
      ['edit-item', { item: id, title: '', minutes: '' }, ['title', 'minutes']],
      ['change-meeting', { meeting, date: '', minutes: '' }, ['date', 'minutes']],
      ['change-settings', { region: '', meetingMinutes: '', meetingsPerYear: '' }, ['region', 'meetingMinutes']],
      ['change-telling-days', { callItems: '' }, ['callItems']],
    ] as const) {
      const refused = await api.act('secretary', action, input);
      expect([action, refused.status]).toEqual([action, 422]);
      expect(Object.keys(refused.body.fields as object)).toEqual(expect.arrayContaining([...fields]));
    }
    expect(await organisation(name)).toEqual(before);
  });
});
