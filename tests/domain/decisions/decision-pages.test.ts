import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';
import type { DecisionDocument } from '../../../domain/documents';
import type { ClosedPosition, Store } from '../../../domain/store/store';
import { cursorInput } from '../../../domain/views/closed-cursor';
import { type DecisionsView, loadDecisions } from '../../../domain/views/decisions';
import { loadMatrix, type MatrixShow } from '../../../domain/views/matrix';
import { everyone } from '../../../domain/views/viewer';
import { cosmosStore } from '../../../functions/store/cosmos';
import { sqliteStore } from '../../../local/store/sqlite';
import { aCoalition, aDecision, closedDecisions } from '../../documents';

const server = createHttpServer();
beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)));
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const cosmos = async () => {
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const key = Buffer.from('key').toString('base64');
  const store = cosmosStore({ endpoint, key, database: `pages-${Date.now()}`, container: 'documents' });
  await store.prepare();
  return store;
};

const coalition = aCoalition();
const today = '2026-03-12';
const position = (cursor: string | undefined) => (cursor ? cursorInput().parse(cursor) : undefined);
const ids = ({ decisions }: DecisionsView) => decisions.map(({ id }) => id);

describe.each([
  ['SQLite', async (): Promise<Store> => sqliteStore(':memory:')],
  ['Cosmos DB', cosmos],
])('decisions of many years, in %s', (_, open) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const keep = (decisions: readonly DecisionDocument[]) => Promise.all(decisions.map((one) => store.create(one)));
  const page = (before?: ClosedPosition, on = today) =>
    loadDecisions(store, { coalition, today: on, before }, everyone);
  const matrix = (show: MatrixShow) => loadMatrix(store, { coalition, today, show }, everyone);
  async function pages(): Promise<DecisionsView[]> {
    const read = [await page()];
    for (let next = read[0]?.next; next; next = read.at(-1)?.next) read.push(await page(position(next)));
    return read;
  }

  it('are read thirty at a time, with all that are open on the first page', async () => {
    const open = Array.from({ length: 35 }, (_, nth) => aDecision({ id: `decision:open-${nth}` }));
    await keep([...open, ...closedDecisions(70)]);
    const [first, second, third, ...more] = await pages();
    expect(more).toEqual([]);
    expect([first, second, third].map((one) => one?.decisions.length)).toEqual([65, 30, 10]);
    for (const one of [first, second, third]) expect(one).toMatchObject({ open: 35, closed: 70 });
    const closed = closedDecisions(70).map(({ id }) => id);
    const shown = [first, second, third].flatMap((one) => (one ? ids(one) : []));
    expect(shown.slice(0, 35).sort()).toEqual(open.map(({ id }) => id).sort());
    expect(shown.slice(35)).toEqual(closed.reverse());
    expect(first?.next).toEqual(expect.any(String));
    expect(third?.next).toBeUndefined();
  });

  it('end where a page is just full', async () => {
    await keep(closedDecisions(30));
    expect((await page()).next).toBeUndefined();
  });

  it('that closed at one instant are each on one page', async () => {
    await keep(closedDecisions(70, { closedAt: '2020-01-01T10:00:00.000Z' }));
    const shown = (await pages()).flatMap(ids);
    expect(shown).toEqual(
      closedDecisions(70)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('that silence closed stand where they will stand once that is written down', async () => {
    await keep(closedDecisions(31));
    const silent = aDecision({ id: 'decision:silent', rule: 'no-objection', deadline: '2020-01-01' });
    await keep([silent, aDecision({ id: 'decision:asked', rule: 'no-objection', deadline: '2026-04-01' })]);
    const [first, second] = await pages();
    expect(first).toMatchObject({ open: 1, closed: 32 });
    expect(first && ids(first)[0]).toBe('decision:asked');
    expect(second && ids(second)).toEqual(['decision:silent', 'decision:closed-0']);
    // Midnight after its deadline in Dutch time.
    const settled = await store.get(silent);
    const closedAt = '2020-01-01T23:00:00.000Z';
    await store.replace({ ...silent, state: 'ratified', closedAt } as DecisionDocument, settled?.etag ?? '');
    expect(await page(position(first?.next))).toEqual(second);
  });

  it('that open again are with the open ones, and on no later page', async () => {
    await keep(closedDecisions(70));
    const { next } = await page();
    const again = await store.get({ coalitionId: coalition.coalitionId, id: 'decision:closed-30' });
    await store.replace(aDecision({ id: 'decision:closed-30' }), again?.etag ?? '');
    expect(ids(await page(position(next)))[0]).toBe('decision:closed-39');
    expect(ids(await page(position(next)))).not.toContain('decision:closed-30');
    expect(ids(await page())[0]).toBe('decision:closed-30');
  });

  it('stand forty beside each other, with how many there are in all', async () => {
    await keep(closedDecisions(50));
    const last = await matrix('open');
    expect(last.columns.map(({ id }) => id)).toEqual(
      [49, 48, 47, 46, 45, 44, 43, 42, 41, 40].map((nth) => `decision:closed-${nth}`),
    );
    expect(last.total).toBe(50);
    await keep(Array.from({ length: 43 }, (_, nth) => aDecision({ id: `decision:open-${nth}` })));
    for (const show of ['open', 'all'] as const) {
      const { columns, total } = await matrix(show);
      expect([columns.length, total]).toEqual([40, 93]);
      expect(columns.every(({ state }) => state === 'open')).toBe(true);
    }
  });

  it('are not read when they are not shown', async () => {
    await keep([aDecision(), ...closedDecisions(200)]);
    let read = 0;
    const counting: Store = {
      ...store,
      list: async (...asked) => {
        const found = await store.list(...asked);
        read += found.length;
        return found;
      },
      newestClosed: async (...asked) => {
        const found = await store.newestClosed(...asked);
        read += found.length;
        return found;
      },
    };
    await loadDecisions(counting, { coalition, today }, everyone);
    expect(read).toBe(32);
    await loadMatrix(counting, { coalition, today, show: 'all' }, everyone);
    expect(read).toBe(32 + 42);
  });
});
