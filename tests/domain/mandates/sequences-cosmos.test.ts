import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { cosmosStore } from '../../../functions/store/cosmos';
import { listening } from '../../functions/store/faulty-proxy';
import { playedInStore } from './played-in-store';

const runs = process.env.LONG ? 500 : 50;

describe('whatever people do at once, through the Cosmos SDK', () => {
  const server = createHttpServer({ keepAlive: true });
  beforeAll(() => listening(server));
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  it(`all holds that holds of the domain alone (${runs} sequences)`, async () => {
    const store = cosmosStore({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      key: Buffer.from('key').toString('base64'),
      database: 'sequences',
      container: 'documents',
    });
    await store.prepare();
    const happened = await playedInStore(store, runs);
    await store.close();
    expect(happened).toEqual(expect.arrayContaining(['open', 'ratified', 'lapsed']));
  }, 600_000);
});
