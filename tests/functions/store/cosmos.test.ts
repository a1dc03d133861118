import type { AddressInfo } from 'node:net';
import { CosmosClient, Items } from '@azure/cosmos';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { StoreConflict, StoreUnavailable } from '../../../domain/store/store';
import definition from '../../../functions/store/container.json';
import { type CosmosOptions, cosmosStore } from '../../../functions/store/cosmos';
import { aMember, anUpdate } from '../../documents';
import { storeContract } from '../../store.contract';
import { type FaultyProxy, faultyProxy, listening } from './faulty-proxy';

// In process; with COSMOS_ENDPOINT and COSMOS_KEY the contract runs on that account or emulator instead.
const server = createHttpServer({ keepAlive: true });
const { COSMOS_ENDPOINT, COSMOS_KEY = 'any' } = process.env;
const port = () => (server.address() as AddressInfo).port;

let proxy: FaultyProxy;
beforeAll(async () => {
  await listening(server);
  proxy = await faultyProxy(port());
});
afterAll(async () => {
  await proxy.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

let beds = 0;
const bed = async (options: Partial<CosmosOptions> = {}) => {
  beds += 1;
  const database = `contract-${process.pid}-${Date.now()}-${beds}`;
  const place = {
    endpoint: COSMOS_ENDPOINT ?? `http://127.0.0.1:${port()}`,
    key: COSMOS_ENDPOINT ? COSMOS_KEY : Buffer.from('key').toString('base64'),
    database,
    container: 'documents',
    ...options,
  };
  const client = new CosmosClient({
    endpoint: place.endpoint,
    key: place.key,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const open = async () => {
    const store = cosmosStore(place);
    await store.prepare();
    return store;
  };
  const dispose = async () => {
    await client.database(database).delete();
    client.dispose();
  };
  return { open, dispose, container: client.database(database).container('documents') };
};

storeContract('Cosmos DB', bed);

describe('the mark in Cosmos DB, which dates writes to the second', () => {
  test('is given once no later write can share that second, and is another after the next', async () => {
    let ahead = 0;
    const place = await bed({ now: () => Date.now() + ahead });
    const store = await place.open();
    try {
      const first = await store.create(anUpdate());
      expect(await store.mark('coalition-1')).toBeUndefined();
      ahead = 10_000;
      const before = await store.mark('coalition-1');
      expect(before).toEqual(expect.any(String));
      expect(await store.mark('coalition-1')).toBe(before);
      await new Promise((resolve) => setTimeout(resolve, 1_050));
      await store.create(anUpdate({ coalitionId: 'elsewhere' }));
      expect(await store.mark('coalition-1')).toBe(before);
      await store.replace(anUpdate({ text: 'other words' }), first.etag);
      expect(await store.mark('coalition-1')).toEqual(expect.not.stringMatching(before ?? ''));
    } finally {
      await store.close();
      await place.dispose();
    }
  });
});

describe('Cosmos DB', () => {
  let now = 0;
  let slept: number[] = [];
  const pace = {
    now: () => now,
    sleep: async (ms: number) => {
      slept.push(ms);
      now += ms;
    },
    random: () => 1,
    attemptMs: 2_000,
  };
  const open = (options: Partial<CosmosOptions> = {}) =>
    bed({ endpoint: proxy.url, key: Buffer.from('key').toString('base64'), pace, ...options }).then((made) =>
      made.open(),
    );
  beforeEach(() => {
    slept = [];
    for (const method of ['GET', 'POST', 'PUT']) proxy.count(method);
  });

  describe('a write whose answer is lost', () => {
    test.each(['lost-request', 'lost-answer', 'half-answer'] as const)('%s: a create is done once', async (fault) => {
      const store = await open();
      proxy.fail('POST', fault);
      const created = await store.create(anUpdate({ text: 'mine' }));
      expect(proxy.count('POST')).toBe(2);
      expect(await store.get(created.document)).toStrictEqual(created);
      expect(await store.list('coalition-1', 'update')).toStrictEqual([created]);
      await store.replace(anUpdate({ text: 'later' }), created.etag);
    });

    test.each(['lost-request', 'lost-answer', 'half-answer'] as const)('%s: a replace is done once', async (fault) => {
      const store = await open();
      const { etag } = await store.create(anUpdate({ text: 'before' }));
      proxy.fail('PUT', fault);
      const replaced = await store.replace(anUpdate({ text: 'mine' }), etag);
      expect(proxy.count('PUT')).toBe(2);
      expect(await store.get(replaced.document)).toStrictEqual(replaced);
      await store.replace(anUpdate({ text: 'later' }), replaced.etag);
    });

    test('is recognised even when more answers are lost after it, those of the read back too', async () => {
      const store = await open();
      proxy.fail('POST', 'lost-answer', 'lost-answer', { status: 503 });
      proxy.fail('GET', { status: 503 }, { status: 503 }, { status: 503 });
      const created = await store.create(anUpdate({ text: 'mine' }));
      proxy.fail('PUT', 'lost-answer', { status: 449 }, 'lost-answer');
      const replaced = await store.replace(anUpdate({ text: 'again mine' }), created.etag);
      expect(await store.get(created.document)).toStrictEqual(replaced);
    });

    test('is recognised when the answer comes without the document', async () => {
      const store = await open();
      proxy.fail('POST', 'empty-answer');
      const created = await store.create(anUpdate({ text: 'mine' }));
      expect(await store.get(created.document)).toStrictEqual(created);
    });

    test('is recognised when nothing ever comes', async () => {
      const store = await open({ pace: { ...pace, attemptMs: 150 } });
      proxy.fail('POST', 'no-answer');
      const created = await store.create(anUpdate({ text: 'mine' }));
      proxy.fail('PUT', 'no-answer');
      const replaced = await store.replace(anUpdate({ text: 'again mine' }), created.etag);
      expect(await store.get(created.document)).toStrictEqual(replaced);
    });

    test('is not taken for someone else’s, and theirs is not overwritten', async () => {
      const store = await open();
      const theirs = await store.create(anUpdate({ text: 'the same words' }));
      proxy.fail('POST', 'lost-answer');
      await expect(store.create(anUpdate({ text: 'the same words' }))).rejects.toEqual(new StoreConflict('exists'));

      const newer = await store.replace(anUpdate({ text: 'newer' }), theirs.etag);
      proxy.fail('PUT', 'lost-answer');
      await expect(store.replace(anUpdate({ text: 'newer' }), theirs.etag)).rejects.toEqual(
        new StoreConflict('changed'),
      );
      expect(await store.get(anUpdate())).toStrictEqual(newer);
    });

    test('is reported as changed when someone else built on it before it was sent again', async () => {
      const store = await open();
      const { etag } = await store.create(anUpdate({ text: 'before' }));
      const theirs = async () => {
        const mine = await store.get(anUpdate());
        await store.replace(anUpdate({ text: 'mine and theirs' }), mine?.etag ?? '');
      };
      proxy.fail('PUT', { lostAnswerAfter: theirs });
      await expect(store.replace(anUpdate({ text: 'mine' }), etag)).rejects.toEqual(new StoreConflict('changed'));
      expect((await store.get(anUpdate()))?.document).toMatchObject({ text: 'mine and theirs' });
    });
  });

  describe('an answer that asks for patience', () => {
    const throttled = { status: 429, headers: { 'x-ms-retry-after-ms': '1' } };

    test.each([throttled, { status: 449 }, { status: 500 }, { status: 503 }, { status: 503, body: '' }])(
      '$status: asks again until it succeeds',
      async (fault) => {
        const store = await open();
        proxy.fail('POST', fault, fault);
        const { document, etag } = await store.create(aMember());
        proxy.fail('PUT', fault, fault);
        const replaced = await store.replace({ ...document, guest: true }, etag);
        proxy.fail('GET', fault, fault);
        expect(await store.get(document)).toStrictEqual(replaced);
        proxy.fail('POST', fault, fault);
        expect(await store.list('coalition-1', 'member')).toStrictEqual([replaced]);
        proxy.fail('POST', fault);
        expect(await store.coalitionsOf(document.person.id)).toEqual(['coalition-1']);
      },
    );

    test('reads whose answer is lost are asked again', async () => {
      const store = await open();
      const created = await store.create(anUpdate());
      proxy.fail('POST', 'lost-answer', 'half-answer');
      expect(await store.list('coalition-1', 'update')).toStrictEqual([created]);
    });

    test('a replica that lags is not believed when it says there is nothing', async () => {
      const store = await open();
      const created = await store.create(anUpdate());
      const lagging = { status: 404, headers: { 'x-ms-substatus': '1002' } };
      proxy.fail('GET', lagging, lagging);
      expect(await store.get(created.document)).toStrictEqual(created);
    });

    test('throttled for too long, it says so, and does not add to the load', async () => {
      const store = await open();
      proxy.fail('POST', ...Array(10).fill(throttled));
      await expect(store.create(anUpdate())).rejects.toEqual(new StoreUnavailable('Cosmos DB did not answer (429)'));
      expect(proxy.count('POST')).toBe(10);
      expect(slept).toEqual([]);
    });

    test('waits longer each time, as long as it is asked to, and gives up in the end', async () => {
      const store = await open();
      proxy.fail('POST', { status: 500 }, { status: 449, headers: { 'x-ms-retry-after-ms': '700' } });
      proxy.fail('POST', ...Array(3).fill({ status: 503 }));
      const failure = await store.create(anUpdate()).catch((error) => error);
      expect(failure).toBeInstanceOf(StoreUnavailable);
      expect(failure.message).toBe('Cosmos DB did not answer (503)');
      expect(slept).toEqual([200, 700, 800, 1_600]);
      expect(await store.get(anUpdate())).toBeUndefined();
    });

    test('gives up after 20 seconds, however few attempts that was', async () => {
      const store = await open();
      const asked = { status: 449, headers: { 'x-ms-retry-after-ms': '9000' } };
      proxy.fail('POST', asked, asked, asked);
      await expect(store.create(anUpdate())).rejects.toBeInstanceOf(StoreUnavailable);
      expect(slept).toEqual([9_000, 9_000]);
    });
  });

  test('a refusal is not repeated', async () => {
    const store = await open();
    proxy.fail('POST', { status: 403 });
    await expect(store.create(anUpdate())).rejects.toMatchObject({ code: 403 });
    expect(proxy.count('POST')).toBe(1);
  });

  test('a container that is not there is not an empty one', async () => {
    const store = await open();
    proxy.fail('GET', { status: 404, headers: { 'x-ms-substatus': '1003' } });
    await expect(store.get(anUpdate())).rejects.toMatchObject({ code: 404, substatus: 1003 });
  });

  test('an item holds the document, its partition and the token, and ids that Cosmos DB takes', async () => {
    const { open, dispose, container } = await bed();
    const store = await open();
    await store.create(anUpdate({ id: 'telling/2026', text: 'words' }));
    const { resources } = await container.items.query<Record<string, unknown>>('SELECT * FROM c').fetchAll();
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject({
      id: 'telling~002f2026',
      _documentId: 'telling/2026',
      coalitionId: 'coalition-1',
      kind: 'update',
      text: 'words',
      _write: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    await store.close();
    await dispose();
  });

  test('indexes what its queries look for, and nothing else', async () => {
    const asked: string[] = [];
    const { query } = Items.prototype;
    const listening = jest.spyOn(Items.prototype, 'query').mockImplementation(function (this: Items, spec, options) {
      asked.push(typeof spec === 'string' ? spec : spec.query);
      return query.call(this, spec, options as object);
    });
    const { open, dispose } = await bed();
    const store = await open();
    try {
      await store.list('coalition-1', 'update', { states: ['posted'], since: '2026-01-01T00:00:00.000Z' });
      const after = { closedAt: '2026-01-01T00:00:00.000Z', id: 'a' };
      await store.newestClosed('coalition-1', 'decision', { limit: 1, after });
      await store.count('coalition-1', 'decision');
      await store.due('2026-01-01T00:00:00.000Z', 1);
      await store.mark('coalition-1');
      await store.coalitionsOf('somebody');
    } finally {
      listening.mockRestore();
      await store.close();
      await dispose();
    }
    const looked = asked.flatMap((text) => [...(text.split('WHERE')[1] ?? '').matchAll(/\bc\.([\w.]+)/g)]);
    const paths = new Set(looked.map(([, path = '']) => `/${path.replaceAll('.', '/')}/?`));
    const { includedPaths, excludedPaths } = definition.indexingPolicy;
    expect([...paths].sort()).toEqual(includedPaths.map(({ path }) => path).sort());
    expect(excludedPaths).toEqual([{ path: '/*' }]);
  });

  test('without a key it signs in, for this account', async () => {
    const scopes: unknown[] = [];
    const credential = {
      getToken: async (scope: string | string[]) => {
        scopes.push(scope);
        return { token: 'a.b.c', expiresOnTimestamp: Date.now() + 3_600_000 };
      },
    };
    const store = cosmosStore({
      endpoint: 'https://localhost:1',
      database: 'd',
      container: 'c',
      credential,
      pace: { ...pace, attemptMs: 500 },
    });
    await expect(store.get(anUpdate())).rejects.toBeInstanceOf(StoreUnavailable);
    expect(scopes.flat()[0]).toBe('https://localhost:1/.default');
    await store.close();
  });
});
