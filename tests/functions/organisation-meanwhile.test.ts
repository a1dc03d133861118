import type { CoalitionView } from '../../domain/views/coalition';
import { type Api, openApi } from './open-api';
import { organisationsOf } from './organisations';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, 60_000);
afterAll(() => api.close());

const { named: organisation, edit } = organisationsOf(() => api);
const name = 'Gemeente Sliedrecht';

describe('what two people change of one organisation', () => {
  it('is not lost in silence: how many inhabitants it has', async () => {
    const seen = { inhabitants: String((await organisation(name)).inhabitants ?? '') };
    expect((await edit('secretary', name, { inhabitants: '26000', seen })).status).toBe(200);
    const second = await edit('chair', name, { inhabitants: '26500', seen });
    expect(second).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile', current: { inhabitants: 26_000 } },
    });
    expect((await organisation(name)).inhabitants).toBe(26_000);
    expect((await edit('chair', name, { inhabitants: '26500', seen: { inhabitants: '26000' } })).status).toBe(200);
  });

  it('nor in which municipalities it works, in whatever order they are named', async () => {
    const { organisations } = (await api.view<CoalitionView>('secretary', 'coalition')).body;
    const works = organisations.find((one) => one.kind !== 'municipality')?.name ?? '';
    const ids = organisations.filter((one) => one.kind === 'municipality').map((one) => one.id);
    const [a = '', b = '', c = ''] = ids;
    await edit('secretary', works, { worksIn: [a, b] });
    const seen = { worksIn: `${b},${a}` };
    expect((await edit('secretary', works, { worksIn: [a, c], seen })).status).toBe(200);
    const second = await edit('chair', works, { worksIn: [b], seen });
    expect(second).toMatchObject({ status: 409, body: { current: { worksIn: [a, c].sort().join(',') } } });
    expect((await edit('chair', works, { worksIn: [c, a], seen })).status).toBe(200);
    expect((await edit('chair', works, { worksIn: [], seen: { worksIn: `${c},${a}` } })).status).toBe(200);
    expect(await organisation(works)).not.toHaveProperty('worksIn');
  });
});
