import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memberId } from '../../domain/documents';
import { people } from '../../local/region/people';
import { regionChannel, regionCoalitionId } from '../../local/region/place';
import { localTokens } from '../../local/tokens';
import { type Api, openApi } from './open-api';

let api: Api;
beforeEach(async () => {
  api = await openApi();
}, 60_000);
afterEach(() => api.close());

const personOf = (key: string) => {
  const found = people.find((one) => one.key === key);
  if (!found) throw new Error(`nobody is called ${key}`);
  return `${found.tenantId}:${found.objectId}`;
};
const rosterCalls = () => api.local.connector.log.entries().filter(({ path }) => path.includes('/members/')).length;

describe('being in the channel decides', () => {
  it('lets in a member and a guest, and says which they are', async () => {
    expect((await api.view('sliedrecht', 'me')).body).toMatchObject({ guest: false, leads: false });
    expect((await api.view('parents', 'me')).body).toMatchObject({ guest: true });
    expect((await api.coalitions('sliedrecht')).body).toEqual({
      coalitions: [expect.objectContaining({ id: regionCoalitionId, region: expect.any(String) })],
    });
  });

  it('keeps out an outsider, alike for a coalition that is there and one that is not', async () => {
    const there = await api.view('outsider', 'today');
    const nowhere = await api.view('outsider', 'today', { coalitionId: 'nowhere' });
    const elsewhere = await api.view('chair', 'today', { coalitionId: `${regionCoalitionId}x` });
    expect(there.status).toBe(404);
    expect([nowhere.text, elsewhere.text]).toEqual([there.text, there.text]);
    expect((await api.coalitions('outsider')).body).toEqual({ coalitions: [] });
    expect((await api.act('outsider', 'post-update', { type: 'progress', text: 'x' })).text).toBe(there.text);
    expect(await api.local.store.get({ coalitionId: regionCoalitionId, id: memberId(personOf('outsider')) })).toBe(
      undefined,
    );
  });

  it('lets in somebody of another tenant who came to a shared channel, and knows them once they do something', async () => {
    await api.local.connector.addMember('outsider', { times: 0 });
    expect((await api.view('outsider', 'me')).body).toMatchObject({ organisations: [] });
    expect((await api.coalitions('outsider')).body).toEqual({ coalitions: [] });
    const done = await api.act('outsider', 'post-update', { type: 'progress', text: 'Ook bij ons.', for: 'Regio' });
    expect(done).toMatchObject({ status: 200, body: { repeated: false } });
    const stored = await api.local.store.get({ coalitionId: regionCoalitionId, id: memberId(personOf('outsider')) });
    expect(stored?.document).toMatchObject({ state: 'active', teamsId: expect.stringMatching(/^29:/) });
    expect((await api.coalitions('outsider')).body.coalitions).toHaveLength(1);
  });

  it('puts out who was removed, within five minutes', async () => {
    expect((await api.view('sliedrecht', 'me')).status).toBe(200);
    await api.local.connector.removeMember('sliedrecht', { times: 0 });
    api.time.now += 4 * 60_000;
    expect((await api.view('sliedrecht', 'me')).status).toBe(200);
    api.time.now += 60_000;
    expect((await api.view('sliedrecht', 'me')).status).toBe(404);
    expect((await api.act('sliedrecht', 'post-update', { type: 'progress', text: 'x' })).status).toBe(404);
  });

  it('puts them out at once when Teams told the bot, and in again when they come back', async () => {
    expect((await api.view('sliedrecht', 'me')).status).toBe(200);
    api.time.now += 1_000;
    await api.local.connector.removeMember('sliedrecht');
    expect((await api.view('sliedrecht', 'me')).status).toBe(404);
    api.time.now += 6 * 60_000;
    await api.local.connector.addMember('sliedrecht', { times: 0 });
    expect((await api.view('sliedrecht', 'me')).body.organisations).toHaveLength(1);
    await api.act('sliedrecht', 'post-update', { type: 'progress', text: 'Terug.' });
    const stored = await api.local.store.get({ coalitionId: regionCoalitionId, id: memberId(personOf('sliedrecht')) });
    expect(stored?.document).toMatchObject({ kind: 'member', state: 'active', represents: [{ confirmed: true }] });
  });

  it('asks Teams once for many at a time, and remembers the answer', async () => {
    const before = rosterCalls();
    await Promise.all(Array.from({ length: 10 }, () => api.view('sliedrecht', 'me')));
    await api.view('sliedrecht', 'round');
    expect(rosterCalls() - before).toBe(1);
  });

  it.each([500, 429, 401])('says 503 and when to come back while Teams answers %i, and asks again', async (status) => {
    api.local.connector.faults.onCall({ do: 'fail', status, path: '/members/', times: 2, retryAfter: 7 });
    const refused = await api.view('sliedrecht', 'today');
    expect([refused.status, refused.body.code]).toEqual([503, 'unavailable']);
    expect(refused.headers.get('retry-after')).toBe('7');
    api.local.connector.faults.clear();
    expect((await api.view('sliedrecht', 'today')).status).toBe(200);
  });

  it('says 503 when Teams keeps it waiting', async () => {
    api.local.connector.faults.onCall({ do: 'hold', path: '/members/' });
    const began = Date.now();
    expect((await api.view('sliedrecht', 'today')).status).toBe(503);
    expect(Date.now() - began).toBeLessThan(6_000);
    api.local.connector.faults.clear();
  });

  it('lets nobody in where the bot may not read the roster', async () => {
    api.local.connector.faults.block(regionChannel.id, 'BotNotInConversationRoster');
    expect((await api.view('chair', 'today')).status).toBe(404);
  });
});

describe('a token of the local issuer', () => {
  it('is made for personas only', async () => {
    const answer = await fetch(`${api.local.url}/local/api/token?as=nobody`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect((await fetch(`${api.local.url}/local/api/token?as=chair`, { method: 'POST' })).status).toBe(404);
  });

  it('outlives a restart: the key is kept, for its owner only', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coalitietafel-tokens-'));
    const options = {
      file: join(folder, 'sub', 'key.json'),
      clientId: 'x',
      people,
      clock: () => '2026-03-03T09:00:00Z',
    };
    const [first, second] = [await localTokens(options), await localTokens(options)];
    const published = await (await first.fetch()).json();
    expect(await (await second.fetch()).json()).toEqual(published);
    expect(Object.keys(published.keys[0]).sort()).toEqual(['e', 'issuer', 'kid', 'kty', 'n', 'use']);
    if (process.platform !== 'win32') expect(statSync(options.file).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });

  it('is checked like one of Entra ID', async () => {
    const [chair] = people;
    if (!chair) throw new Error('nobody here');
    const authorization = `Bearer ${await api.local.tokens.mint(chair, { aud: 'other' })}`;
    const refused = await fetch(`${api.local.url}/api/coalitions`, { headers: { authorization } });
    expect(refused.status).toBe(401);
    expect((await fetch(`${api.local.url}/api/coalitions`)).status).toBe(401);
  });
});
