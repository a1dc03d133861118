import { sqliteStore } from '../../../local/store/sqlite';
import { playedInStore } from './played-in-store';

const runs = process.env.LONG ? 3_000 : 300;

describe('whatever people do at once, on SQLite', () => {
  it(`all holds that holds of the domain alone (${runs} sequences)`, async () => {
    const store = sqliteStore(':memory:');
    const happened = await playedInStore(store, runs);
    await store.close();
    const places = ['open', 'ratified', 'lapsed', 'a release', 'amend-decision', 'meet-condition'];
    expect(happened).toEqual(expect.arrayContaining(places));
  }, 600_000);
});
