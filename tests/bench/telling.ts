import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deliverDue } from '../../bot/delivery/deliver-due';
import type { Delivering } from '../../bot/delivery/delivering';
import { pace } from '../../bot/delivery/pace';
import type { Messenger } from '../../bot/outgoing';
import type { Store } from '../../domain/store/store';
import { draftStore } from '../../local/region/draft-store';
import { sqliteStore } from '../../local/store/sqlite';
import { aCoalition } from '../documents';
import { seeded } from '../simulation/seeded';
import { teams } from '../simulation/teams';
import { type VirtualTime, virtualTime } from '../simulation/virtual-time';
import { countCalls } from './count-calls';
import { fillManyCoalitions, morning } from './many-coalitions';
import { asTable, quantile } from './statistics';

/** The size, and what is played unless the whole is asked for: the same in a twentieth of the tenants. */
const whole = 200;
const part = 10;
const coalitionsEach = 25;
const remindersEach = 50;
/** One tenant's load against another's. */
const heavier = 10;
/** Teams: requests per second of one app in one tenant. */
const perSecond = 50;

/** What a call takes, ms of played time: to the store, and to Teams and back. */
const storeTakes = 4;
const teamsTakes = 60;
/** The timer's minute, and what a run of it may take, ms (functions/remind.ts). */
const minute = 60_000;
const budget = 55_000;

const explanation = `
Time is played, work is not: a call to the store takes ${storeTakes} ms, one to Teams ${teamsTakes}, the timer comes every minute. legal s is how long Teams'
window of a tenant (${perSecond} a second) makes it take at least from the first reminder to the last; first s and last s are when those were
taken in, after they were due; the share is the legal time over the one between them, of the tenant that did worst.
uneven: a call takes up to 20 ms longer on its way, so that calls arrive closer together than they were sent.
`;

/**
 * `npm run bench -- telling`: how much of what Teams allows a sweep uses, and how fair it is. Says whether a promise is
 * broken. With `whole` the size: 5,000 coalitions of 50 reminders in 200 tenants.
 */
export async function benchTelling(all: boolean): Promise<boolean> {
  const tenants = all ? whole : part;
  const even = Array<number>(tenants).fill(coalitionsEach);
  const reminders = tenants * coalitionsEach * remindersEach;
  console.log(
    `\nTelling: ${tenants} tenants of ${coalitionsEach} coalitions of ${remindersEach} reminders, ${reminders} in all, due at the same moment.`,
  );
  if (!all) console.log(`That is a twentieth of the tenants; \`npm run bench -- telling whole\` plays all ${whole}.`);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  // The whole takes minutes: how far it is should be seen.
  const told = async (name: string, about: Parameters<typeof played>[0]) => {
    const run = await played(about);
    console.log(`  ${name}: ${run.count} told, ${(shareOf(run) * 100).toFixed(1)} % of the legal rate`);
    return run;
  };
  // What is compiled and remembered once is so before measuring begins.
  await played({ coalitions: [2, 2], uneven: 0 });
  const before = used();
  const alone = await told('every tenant the same', { coalitions: even, uneven: 0 });
  const after = used();
  const beside = await told(`one with ${heavier} times as much`, {
    coalitions: [coalitionsEach * heavier, ...even.slice(1)],
    uneven: 0,
  });
  const uneven = await told('uneven calls', { coalitions: even.slice(0, part), uneven: 20 });
  const end = used();

  const rows = [
    row('every tenant the same', alone),
    row(`one with ${heavier} times as much`, beside, 0),
    row('the others beside it', beside, 1),
    row('uneven calls', uneven),
  ];
  console.log(
    asTable(['', 'reminders', 'legal s', 'first s', 'last s', 'share', '429', 'CPU ms each', 'most heap MB'], rows),
  );
  console.log(explanation);
  const delays = alone.last.slice(1).map((ms, nth) => (beside.last[nth + 1] ?? Number.NaN) / ms - 1);
  const delay = Math.max(...delays);
  console.log(`Largest delay of a tenant's last reminder by the other's load: ${(delay * 100).toFixed(1)} %.`);
  console.log(
    `Heap: ${before.toFixed(1)} MB before, ${after.toFixed(1)} after ${alone.count}, ${end.toFixed(1)} after ${alone.count + beside.count + uneven.count}; ` +
      `the instance remembers ${alone.remembered} conversations and tenants when the last has gone, ${alone.kept} an hour later.`,
  );
  console.log(await nothingDue());
  const share = shareOf(alone);
  const broken = [
    ...(share < 0.99 ? ['the share of the legal rate is under 99 %'] : []),
    ...(alone.throttled + beside.throttled > 0 ? ['Teams answered 429'] : []),
    ...(delay > 0.1 ? ['one tenant delays another by more than 10 %'] : []),
    ...(alone.count !== reminders ? [`${alone.count} reminders of ${reminders} arrived`] : []),
    ...(end - before > 10 ? ['memory grows'] : []),
  ];
  console.log(broken.length > 0 ? `\nBroken: ${broken.join('; ')}.` : '\nTelling keeps its promises.');
  return broken.length > 0;
}

interface Played {
  /** Reminders that Teams took in, and how many of each tenant. */
  readonly count: number;
  readonly counts: readonly number[];
  /** When a tenant's last was taken in, ms after they were due. */
  readonly last: readonly number[];
  /** When its first was. */
  readonly first: readonly number[];
  readonly throttled: number;
  readonly cpu: number;
  readonly heap: number;
  readonly remembered: number;
  readonly kept: number;
}

/** The least ms in which Teams takes in so many of one tenant. */
const legal = (count: number) => (Math.ceil(count / perSecond) - 1) * 1000;
const shareOf = ({ counts, first, last }: Played, from = 0, to = counts.length) =>
  Math.min(
    ...counts
      .slice(from, to)
      .map((count, nth) => legal(count) / ((last[from + nth] ?? Number.NaN) - (first[from + nth] ?? Number.NaN))),
  );

function row(name: string, run: Played, only?: number): string[] {
  const from = only ?? 0;
  const to = only === 0 ? 1 : run.counts.length;
  const last = run.last.slice(from, to);
  return [
    name,
    String(run.counts.slice(from, to).reduce((sum, one) => sum + one, 0)),
    (legal(Math.max(...run.counts.slice(from, to))) / 1000).toFixed(1),
    (quantile(run.first.slice(from, to), 1) / 1000).toFixed(2),
    (quantile(last, 1) / 1000).toFixed(2),
    `${(shareOf(run, from, to) * 100).toFixed(1)} %`,
    String(run.throttled),
    (run.cpu / run.count).toFixed(2),
    run.heap.toFixed(0),
  ];
}

/** A morning at which everybody is reminded, by one instance that the timer wakes until nothing is due. */
async function played(about: { coalitions: readonly number[]; uneven: number }): Promise<Played> {
  const { coalitions, uneven } = about;
  const store = draftStore();
  await fillManyCoalitions(store, coalitions);
  const start = Date.parse(morning);
  const time = virtualTime(start);
  const now = () => new Date(time.now());
  const counts = coalitions.map(() => 0);
  const last = coalitions.map(() => 0);
  const first = coalitions.map(() => Number.NaN);
  let heap = 0;
  const line = teams(seeded(1), {
    now,
    troubled: false,
    takes: ({ tenantId }) => {
      const nth = Number(tenantId.split('-')[1]);
      counts[nth] = (counts[nth] ?? 0) + 1;
      last[nth] = time.now() - start;
      if (counts[nth] === 1) first[nth] = last[nth] ?? 0;
      if ((counts[nth] ?? 0) % 1000 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed / 1024 / 1024);
    },
  });
  const services: Delivering = {
    store: slowly(store, time),
    messenger: afar(line.messenger, time, uneven),
    clock: () => now().toISOString(),
    dialogs: true,
    log: () => undefined,
    pace: pace(time),
    edited: new Map(),
    soon: () => undefined,
  };
  const cpu = process.cpuUsage();
  for (let nth = 0; (await store.due(services.clock(), 1)).length > 0 && nth < 60; nth++) {
    await deliverDue(services, services.clock(), budget);
    time.goTo(start + (nth + 1) * minute);
  }
  const { user, system } = process.cpuUsage(cpu);
  const remembered = services.pace.size();
  time.goTo(time.now() + 3_700_000);
  services.pace.note({ tenantId: 'another', conversationId: 'another' });
  return {
    count: counts.reduce((sum, one) => sum + one, 0),
    counts,
    first,
    last,
    throttled: line.throttled(),
    cpu: (user + system) / 1000,
    heap,
    remembered,
    kept: services.pace.size() - 2,
  };
}

/** A store to which every call takes its time. */
function slowly(store: Store, time: VirtualTime): Store {
  const slow =
    <A extends unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      await time.sleep(storeTakes);
      return call(...given);
    };
  const { get, list, create, replace, due } = store;
  return {
    ...store,
    get: slow(get),
    due: slow(due),
    list: slow(list) as Store['list'],
    create: slow(create) as Store['create'],
    replace: slow(replace) as Store['replace'],
  };
}

/** Teams at some distance: `uneven` is by how much a call may be longer on its way, ms. */
function afar(messenger: Messenger, time: VirtualTime, uneven: number): Messenger {
  const random = seeded(2);
  return {
    ...messenger,
    send: async (to, message) => {
      await time.sleep(teamsTakes / 2 + (uneven > 0 ? random.next() * uneven : 0));
      try {
        return await messenger.send(to, message);
      } finally {
        await time.sleep(teamsTakes / 2);
      }
    },
  };
}

/** What a minute costs in which nothing is due, with 10,000 coalitions in SQLite. */
async function nothingDue(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'coalitietafel-bench-telling-'));
  const store = sqliteStore(join(dataDir, 'store.db'));
  try {
    for (let nth = 0; nth < 10_000; nth++)
      await store.create(aCoalition({ id: 'coalition', coalitionId: `tenant:19:channel-${nth}` }));
    const taken = countCalls(store);
    const services: Delivering = {
      store,
      messenger: teams(seeded(1), { now: () => new Date(), troubled: false }).messenger,
      clock: () => morning,
      dialogs: true,
      log: () => undefined,
      pace: pace(),
      edited: new Map(),
      soon: () => undefined,
    };
    const began = performance.now();
    for (let nth = 0; nth < 100; nth++) await deliverDue(services, morning, budget);
    const ms = (performance.now() - began) / 100;
    const { due, ...others } = taken();
    const rest = Object.values(others).reduce((sum, one) => sum + one, 0);
    return `With nothing due at 10,000 coalitions (SQLite) a sweep asks the store ${due / 100} time, and ${rest} times for anything else: ${ms.toFixed(3)} ms.`;
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
