import type { DecisionView } from '../../domain/views/decision';
import type { DecisionsView } from '../../domain/views/decisions';
import type { MeView } from '../../domain/views/me';
import { regionChannel } from '../../local/region/place';
import { type Api, openApi } from './open-api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, 60_000);
afterAll(() => api.close());

it('tells a deputy in the channel for whom they stand in, and lets them answer', async () => {
  const { body: me } = await api.view<MeView>('gorinchem', 'me');
  // It is 3 March 2026 in the region.
  const named = { deputy: me.person.id, organisations: ['Gemeente Sliedrecht'], until: '2026-03-20' };
  expect((await api.act('gorinchem', 'name-deputy', named)).status).toBe(403);
  expect((await api.act('sliedrecht', 'name-deputy', named)).status).toBe(200);
  await api.local.connector.idle();
  const address = `${api.local.url}/local/api/messages?as=gorinchem&conversation=${encodeURIComponent(regionChannel.id)}`;
  const messages: { text: string }[] = await (await fetch(address)).json();
  expect(messages.map(({ text }) => text).join('\n')).toContain(
    'je spreekt van di 3 maart tot en met vr 20 maart namens Gemeente Sliedrecht.',
  );
  const { body: deputy } = await api.view<MeView>('gorinchem', 'me');
  expect(deputy.organisations).toContainEqual(
    expect.objectContaining({ name: 'Gemeente Sliedrecht', confirmed: true, until: '2026-03-20' }),
  );
  const { body: list } = await api.view<DecisionsView>('secretary', 'decisions');
  const open = list.decisions.filter((one) => one.state === 'open');
  const asks = await Promise.all(
    open.map(
      async ({ id }) => (await api.view<DecisionView>('gorinchem', `decision?id=${encodeURIComponent(id)}`)).body,
    ),
  );
  const sliedrecht = (await api.view<MeView>('sliedrecht', 'me')).body.organisations[0]?.id ?? '';
  const asked = asks.find(({ mayAnswer }) => mayAnswer.includes(sliedrecht));
  const answer = { decision: asked?.id, organisation: sliedrecht, state: 'agreed', bodyDate: '2026-03-02' };
  expect((await api.act('gorinchem', 'report-mandate', answer)).status).toBe(200);
  const { body } = await api.view<DecisionView>('parents', `decision?id=${encodeURIComponent(asked?.id ?? '')}`);
  expect(body.history.at(-1)).toMatchObject({
    what: 'report-mandate',
    as: 'deputy',
    organisation: 'Gemeente Sliedrecht',
  });
});
