import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Local, startLocal } from '../../local/compose';
import { people } from '../../local/region/people';
import { regionCoalitionId } from '../../local/region/place';
import { type Asked, weighCalls } from './request-units';
import { asTable } from './statistics';

/** A lively region's month: forty people at the table, each in the tab twice a week, and what they do there and in chat. */
const month = {
  sweeps: 30 * 24 * 60,
  visits: 40 * 9,
  pagesOfAVisit: 4,
  /** Five minutes in sight, looking again every four seconds. */
  looksOfAVisit: 75,
  actions: 40 * 6,
};

/** List prices in West Europe, euro, November 2026 or the last known before; look them up before relying on them. */
const price = { millionUnits: 0.26, gigabyteSecond: 0.000024, millionExecutions: 0.37, gigabyteOfLogs: 2.5, rest: 0.5 };
/** What Azure gives each subscription for nothing, a month. */
const free = { gigabyteSeconds: 100_000, executions: 250_000, gigabytesOfLogs: 5 };
/** Flex Consumption counts a second at least for what runs on an instance at once; this leaves sharing a second out. */
const instanceGigabytes = 2;
const logsOfAnExecutionKb = 2;

/**
 * `npm run bench -- cost`: what one region costs a month, from what each thing asks of the store here, in Cosmos DB's own
 * request units. An estimate: nothing of it was measured in Azure.
 */
export async function benchCost(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'coalitietafel-cost-'));
  mkdirSync(join(dataDir, 'page'));
  const local = await startLocal({ dataDir, port: 0, builtPage: join(dataDir, 'page') });
  try {
    await local.connector.idle();
    const taken = weighCalls(local.store);
    const measured = await measure(local, taken);
    const times = {
      'sweep, nothing due': month.sweeps,
      'tab: a page': month.visits * month.pagesOfAVisit,
      'tab: a look again': month.visits * month.looksOfAVisit,
      'an action, cards brought up to date': month.actions,
    };
    const rows = Object.entries(measured).map(([name, { units, reads, queries, writes }]) => {
      const count = times[name as keyof typeof times];
      return {
        name,
        count,
        units,
        cells: [reads, queries, writes, units.toFixed(1), count, Math.round(units * count)],
      };
    });
    console.log(
      asTable(
        ['what', 'reads', 'queries', 'writes', 'request units', 'times a month', 'units a month'],
        rows.map(({ name, cells }) => [name, ...cells.map(String)]),
      ),
    );
    console.log(monthly(rows));
  } finally {
    await local.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

type Things = 'sweep, nothing due' | 'tab: a page' | 'tab: a look again' | 'an action, cards brought up to date';

async function measure(local: Local, taken: () => Asked): Promise<Record<Things, Asked>> {
  const chair = people.find((one) => one.key === 'chair');
  const { token } = await (await fetch(`${local.url}/local/api/token?as=${chair?.key}`)).json();
  const at = `${local.url}/api/coalitions/${encodeURIComponent(regionCoalitionId)}`;
  const headers = { authorization: `Bearer ${token}` };
  const view = (name: string, etag = '') =>
    fetch(`${at}/views/${name}`, { headers: { ...headers, 'if-none-match': etag } });
  const ask = async (work: () => Promise<unknown>) => {
    taken();
    await work();
    return taken();
  };

  await settled(local);
  const sweep = await ask(() => local.store.due(new Date().toISOString(), 1));
  const views = ['today', 'agenda', 'round', 'decisions'];
  const pages: Asked[] = [];
  for (const name of views) pages.push(await ask(() => view(name)));
  const etag = (await view('decisions')).headers.get('etag') ?? '';
  const look = await ask(() => view('decisions', etag));
  const action = await ask(async () => {
    const answer = await fetch(`${at}/actions/post-update`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': 'the-cost-of-an-action' },
      body: JSON.stringify({ type: 'progress', text: 'Het huisbezoek loopt in alle wijken.', for: 'Huisartsenkoepel' }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    await settled(local);
  });
  return {
    'sweep, nothing due': sweep,
    'tab: a page': mean(pages),
    'tab: a look again': look,
    'an action, cards brought up to date': action,
  };
}

function monthly(rows: readonly { readonly count: number; readonly units: number }[]): string {
  const units = rows.reduce((sum, row) => sum + row.count * row.units, 0);
  const executions = rows.reduce((sum, row) => sum + row.count, 0);
  const seconds = executions * instanceGigabytes;
  const logs = (executions * logsOfAnExecutionKb) / 1024 ** 2;
  const over = (used: number, given: number) => Math.max(0, used - given);
  const euro = {
    'Cosmos DB': (units / 1e6) * price.millionUnits,
    'Function App':
      over(seconds, free.gigabyteSeconds) * price.gigabyteSecond +
      (over(executions, free.executions) / 1e6) * price.millionExecutions,
    logs: over(logs, free.gigabytesOfLogs) * price.gigabyteOfLogs,
    'storage of all kinds': price.rest,
  };
  const total = Object.values(euro).reduce((sum, one) => sum + one, 0);
  return [
    '',
    `A month: ${(units / 1e6).toFixed(2)} million request units, ${Math.round(executions / 1000)},000 executions, at most ${Math.round(seconds / 1000)},000 GB-s, ${logs.toFixed(2)} GB of logs.`,
    ...Object.entries(euro).map(([name, amount]) => `  ${name}: € ${amount.toFixed(2)}`),
    `  together: about € ${Math.ceil(total)} a month, with what Azure gives each subscription for nothing taken off. The bot in Teams costs nothing.`,
  ].join('\n');
}

function mean(all: readonly Asked[]): Asked {
  const of = (key: keyof Asked) => Math.round(all.reduce((sum, one) => sum + one[key], 0) / all.length);
  return { units: of('units'), reads: of('reads'), queries: of('queries'), writes: of('writes') };
}

/** Until what was done has reached Teams, and the store's mark says so. */
async function settled({ connector }: Local): Promise<void> {
  await connector.idle();
  await new Promise((resolve) => setTimeout(resolve, 6_000));
}
