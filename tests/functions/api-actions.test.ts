import { actions } from '../../domain/actions';
import type { DecisionView } from '../../domain/views/decision';
import type { DecisionsView } from '../../domain/views/decisions';
import { en } from '../../i18n/en';
import { nl } from '../../i18n/nl';
import { createConnector } from '../../local/connector/create-connector';
import { people, regionTenant } from '../../local/region/people';
import { regionBot, regionChannel, regionCoalitionId } from '../../local/region/place';
import { type Api, openApi } from './open-api';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, 60_000);
afterAll(() => api.close());

const keyed = (key: string) => ({ headers: { 'idempotency-key': key } });
const update = { type: 'progress', text: 'Het huisbezoek loopt in alle wijken.' };
const updates = async () => (await api.local.store.list(regionCoalitionId, 'update')).length;

describe('an action', () => {
  it('is done by who the token says, and shown in the channel', async () => {
    const done = await api.act('sliedrecht', 'post-update', update);
    expect(done).toMatchObject({ status: 200, body: { id: expect.any(String), repeated: false } });
    const stored = await api.local.store.get({ coalitionId: regionCoalitionId, id: String(done.body.id) });
    expect(stored?.document).toMatchObject({
      kind: 'update',
      text: update.text,
      postedBy: { name: 'Beleidsmedewerker Sliedrecht' },
      for: { said: 'Gemeente Sliedrecht' },
    });
    expect(stored?.document.cards).toHaveLength(1);
    const round = await api.view('dordrecht', 'round');
    expect(round.text).toContain(update.text);
  });

  it('changes the ETag of what it changes', async () => {
    const before = (await api.view('dordrecht', 'round')).headers.get('etag') ?? '';
    await api.act('sliedrecht', 'post-update', update);
    const after = await api.view('dordrecht', 'round', { headers: { 'if-none-match': before } });
    expect(after.status).toBe(200);
  });

  it('is done once, however often it comes, one after the other or at once', async () => {
    const before = await updates();
    const first = await api.act('dordrecht', 'post-update', update, keyed('key-of-dordrecht'));
    const again = await api.act('dordrecht', 'post-update', update, keyed('key-of-dordrecht'));
    expect([first.body.repeated, again.body.repeated]).toEqual([false, true]);
    expect(again.body.id).toBe(first.body.id);
    const many = await Promise.all(
      Array.from({ length: 5 }, () => api.act('dordrecht', 'post-update', update, keyed('five-at-once'))),
    );
    expect(new Set(many.map(({ body }) => body.id)).size).toBe(1);
    expect(many.filter(({ body }) => body.repeated === false)).toHaveLength(1);
    expect(await updates()).toBe(before + 2);
  });

  it('of somebody else with the same key is their own', async () => {
    const one = await api.act('dordrecht', 'post-update', update, keyed('the-same-key'));
    const other = await api.act('gorinchem', 'post-update', update, keyed('the-same-key'));
    expect(other.body).toMatchObject({ repeated: false });
    expect(other.body.id).not.toBe(one.body.id);
  });

  it('is refused when somebody answered in the meantime', async () => {
    const { body } = await api.view<DecisionsView>('dordrecht', 'decisions');
    const open = body.decisions.find((one) => one.mine > 0);
    const look = `decision?id=${encodeURIComponent(open?.id ?? '')}`;
    const [line] = (await api.view<DecisionView>('dordrecht', look)).body.mine;
    const answer = {
      decision: open?.id,
      organisation: line?.organisationId,
      version: line?.version,
      seen: line?.seen,
      state: 'agreed',
    };
    const told = await api.act('secretary', 'report-mandate', { ...answer, onWordOf: 'college van B&W' });
    expect(told.status).toBe(200);
    const late = await api.act('dordrecht', 'report-mandate', { ...answer, state: 'declined', reason: 'te duur' });
    expect([late.status, late.body.code]).toEqual([409, 'answered-meanwhile']);
    expect(late.body.detail).toContain('Secretaris');
    const now = (await api.view<DecisionView>('dordrecht', look)).body.mine.find(
      (one) => one.organisationId === line?.organisationId,
    );
    expect(late.body).toMatchObject({
      current: { state: 'agreed', onWordOf: 'college van B&W' },
      by: now?.answeredBy,
      at: now?.answeredAt,
      seen: now?.seen,
    });
    // Who saw that answer may correct it.
    const corrected = { ...answer, seen: late.body.seen, state: 'declined', reason: 'te duur' };
    expect((await api.act('dordrecht', 'report-mandate', corrected)).status).toBe(200);
  });

  it('is refused when somebody changed the same words in the meantime, with how they are now', async () => {
    const posted = await api.act('sliedrecht', 'post-update', { ...update, theme: 'data' });
    const edit = { update: posted.body.id, seen: { type: 'progress', theme: 'data', text: update.text } };
    api.time.now += 60_000;
    const at = new Date(api.time.now).toISOString();
    await api.act('secretary', 'edit-update', { ...edit, text: 'Het huisbezoek loopt bijna overal.' });
    api.time.now += 60_000;
    const late = await api.act('sliedrecht', 'edit-update', { ...edit, text: 'Het huisbezoek loopt.', theme: '' });
    expect(late).toMatchObject({
      status: 409,
      body: {
        code: 'changed-meanwhile',
        title: nl.api.titles[409],
        detail: nl.refusal['changed-meanwhile']({ by: late.body.by }),
        by: expect.stringContaining('Secretaris'),
        at,
        current: { type: 'progress', theme: 'data', text: 'Het huisbezoek loopt bijna overal.' },
      },
    });
    const english = { headers: { 'accept-language': 'en' } };
    const inEnglish = await api.act('sliedrecht', 'edit-update', { ...edit, text: 'x' }, english);
    expect(inEnglish.body.detail).toBe(en.refusal['changed-meanwhile']({ by: late.body.by }));
    const again = { ...edit, text: 'Het huisbezoek loopt.', seen: late.body.current };
    expect((await api.act('sliedrecht', 'edit-update', again)).status).toBe(200);
  });

  it('is refused with what is wrong with which field, in the reader’s language', async () => {
    const refused = await api.act('sliedrecht', 'post-update', { type: 'gossip', text: 'x'.repeat(5_000) });
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'bad-input',
        fields: {
          type: { problem: 'unknown-choice', detail: nl.problem['unknown-choice'] },
          text: { problem: 'too-long', detail: nl.problem['too-long'] },
        },
      },
    });
    const english = { headers: { 'accept-language': 'en-GB' } };
    const inEnglish = await api.act('sliedrecht', 'post-update', { type: 'progress', text: ' ' }, english);
    expect(inEnglish).toMatchObject({
      status: 422,
      body: {
        title: 'Not right yet',
        detail: en.refusal['bad-input']({}),
        fields: { text: { problem: 'required', detail: en.problem.required } },
      },
    });
  });

  it('of the secretary is not for a delegate or a guest', async () => {
    for (const key of ['sliedrecht', 'parents'])
      expect(await api.act(key, 'plan-meeting', { date: '2026-06-04' })).toMatchObject({
        status: 403,
        body: { code: 'only-secretary-or-chair' },
      });
  });

  it('takes who acts from the token, whatever the input says', async () => {
    const actor = { person: { id: 'system', name: 'x' }, guest: false, system: true };
    const forged = { date: '2026-06-04', actor, system: true, person: actor.person };
    expect((await api.act('sliedrecht', 'plan-meeting', forged)).status).toBe(403);
  });

  it.each([...Object.values(actions).filter((one) => one.internal), { name: 'nothing' }, { name: 'constructor' }])(
    '$name is not there for people, the chair included',
    async ({ name }) => {
      const refused = await api.act('chair', name, {});
      expect([refused.status, refused.body.code]).toEqual([404, 'unknown-action']);
    },
  );
});

describe('a request', () => {
  const raw = async (init: RequestInit) => {
    const { token } = await (await fetch(`${api.local.url}/local/api/token?as=chair`)).json();
    const url = `${api.local.url}/api/coalitions/${encodeURIComponent(regionCoalitionId)}/actions/post-update`;
    const headers = { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) };
    const response = await fetch(url, { method: 'POST', ...init, headers });
    return { status: response.status, body: await response.json() };
  };

  it.each([
    ['without a key', {}, 'required'],
    ['with a short key', { 'idempotency-key': 'seven77' }, 'too-short'],
    ['with a long key', { 'idempotency-key': 'x'.repeat(201) }, 'too-long'],
  ])('%s is refused', async (_name, headers, problem) => {
    const { status, body } = await raw({ headers, body: '{}' });
    expect([status, body.fields['idempotency-key'].problem]).toEqual([422, problem]);
  });

  it.each(['', '{', '[]', '"text"', 'null', '7'])('with body %p is refused', async (body) => {
    expect(await raw({ ...keyed('a-good-key'), body })).toMatchObject({ status: 400, body: { code: 'bad-request' } });
  });

  it('over 256 KB is refused', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(256 * 1024) });
    expect(await raw({ ...keyed('a-good-key'), body })).toMatchObject({ status: 413, body: { code: 'too-large' } });
  });
});

describe('two coalitions', () => {
  const channel = { id: '19:other-coalition@thread.tacv2', name: 'Deelgroep' };
  const otherId = `${regionTenant}:${channel.id}`;
  let other: ReturnType<typeof createConnector>;

  beforeAll(async () => {
    other = createConnector({
      file: ':memory:',
      botUrl: `${api.local.url}/api/messages`,
      people: people.map((one) => ({ ...one, inChannel: ['dordrecht', 'gorinchem'].includes(one.key) })),
      team: { id: '19:other@thread.tacv2', name: 'Deelgroep', tenantId: regionTenant },
      channel,
      bot: regionBot,
      extension: [],
    });
    await other.listen(0);
    await other.install();
    await other.idle();
  });
  afterAll(() => other.close());
  const there = { coalitionId: otherId };

  it('are both there for who is in both channels, and one for who is in one', async () => {
    const ids = async (key: string) => (await api.coalitions(key)).body.coalitions.map(({ id }) => id).sort();
    expect(await ids('dordrecht')).toEqual([regionCoalitionId, otherId].sort());
    expect(await ids('chair')).toEqual([regionCoalitionId]);
    expect((await api.view('chair', 'today', there)).status).toBe(404);
    expect((await api.act('chair', 'post-update', update, there)).status).toBe(404);
  });

  it('know nothing of each other', async () => {
    const decisions = (await api.view<DecisionsView>('dordrecht', 'decisions')).body.decisions;
    const id = decisions[0]?.id ?? '';
    expect((await api.view<DecisionsView>('dordrecht', 'decisions', there)).body.decisions).toEqual([]);
    const forged = await api.view('dordrecht', `decision?id=${encodeURIComponent(id)}`, there);
    expect([forged.status, forged.body.code]).toEqual([404, 'not-found']);
    const answer = { decision: id, organisation: 'Gemeente Dordrecht', state: 'agreed' };
    expect((await api.act('dordrecht', 'report-mandate', answer, there)).status).toBe(404);
    expect((await api.view('dordrecht', 'me', there)).body).toMatchObject({ organisations: [], leads: false });
    const own = await api.act('gorinchem', 'post-update', { ...update, text: 'Alleen hier.', for: 'Deelgroep' }, there);
    expect(own.status).toBe(200);
    expect((await api.view('gorinchem', 'round', there)).text).toContain('Alleen hier.');
    expect((await api.view('gorinchem', 'round')).text).not.toContain('Alleen hier.');
    expect((await api.act('gorinchem', 'edit-update', { update: own.body.id, withdraw: true })).status).toBe(404);
  });

  it('do not share a role: who set up the one is nobody special in the other', async () => {
    expect((await api.act('gorinchem', 'start-set-up', { region: 'Elders' }, there)).status).toBe(200);
    expect((await api.view('gorinchem', 'me', there)).body).toMatchObject({ secretary: true });
    expect((await api.view('gorinchem', 'me')).body).toMatchObject({ secretary: false, leads: false });
    expect(regionChannel.id).not.toBe(channel.id);
  });
});
