import { deliverDue } from '../../bot/delivery/deliver-due';
import { pace } from '../../bot/delivery/pace';
import { sqliteStore } from '../../local/store/sqlite';
import { countCalls } from '../bench/count-calls';
import { aCoalition } from '../documents';
import { seeded } from '../simulation/seeded';
import { teams } from '../simulation/teams';

it('asks the store once, and nothing else, when nothing is due in 10,000 coalitions', async () => {
  const store = sqliteStore(':memory:');
  for (let nth = 0; nth < 10_000; nth += 1)
    await store.create(aCoalition({ id: 'coalition', coalitionId: `tenant-1:19:channel-${nth}` }));
  const calls = countCalls(store);
  const now = '2026-03-17T08:00:00.000Z';
  const services = {
    store,
    messenger: teams(seeded(1), { now: () => new Date(now), troubled: false }).messenger,
    clock: () => now,
    dialogs: true,
    log: () => undefined,
    pace: pace(),
    edited: new Map(),
    soon: () => undefined,
  };
  await deliverDue(services, now, 55_000);
  expect(calls()).toEqual({
    get: 0,
    list: 0,
    listed: 0,
    count: 0,
    create: 0,
    replace: 0,
    due: 1,
    mark: 0,
    coalitionsOf: 0,
  });
  await store.close();
});
