import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { bundleTab, type TabBundle } from '../../functions/tab-bundle';
import { startLocal } from '../../local/compose';
import { seedLargeRegion } from '../../local/region/large-region';
import { regionTenant } from '../../local/region/people';
import { launchBrowser } from '../browser';
import { largeConnector } from './large-connector';
import { asTable, median } from './statistics';

/** What the first view may load, bytes of script as gzip (the project's promise). */
const mostScript = 150_000;
/** Largest contentful paint, ms, with the processor slowed down four times. */
const latestPaint = 1500;
/** From a press to the next paint, ms. */
const longestPress = 100;
const slowdown = 4;
const looks = 7;

const pages = ['today', 'agenda', 'round', 'decisions', 'decisions/matrix', 'coalition'] as const;

/**
 * `npm run bench` of the tab: what each page loads first, when it is painted on a processor four times as slow, and how
 * long a press takes, in a coalition of 80 organisations, 250 people and five years. Says whether a promise is broken.
 */
export async function benchTab(): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'coalitietafel-bench-tab-'));
  const page = join(dataDir, 'page');
  mkdirSync(page);
  const bundle = await bundleTab(join(page, 'tab'));
  const local = await startLocal({ dataDir, port: 0, empty: true, builtPage: page });
  const browser = await launchBrowser();
  const now = new Date().toISOString();
  const region = await seedLargeRegion({ store: local.store, now, years: 5 });
  const connector = largeConnector(region, `${local.url}/api/messages`);
  try {
    await connector.listen(0);
    // The bot comes into the channel, and knows chair and secretary as its roster has them.
    await connector.install();
    await connector.idle();
    const [tenantId = '', objectId = ''] = region.chair.person.id.split(':');
    const persona = { key: 'chair', objectId, tenantId, name: region.chair.person.name, guest: false, inChannel: true };
    const at = {
      browser,
      url: local.url,
      token: await local.tokens.mint(persona),
      channelId: region.coalitionId.slice(regionTenant.length + 1),
    };

    const rows: { readonly page: string; readonly script: number; readonly paints: number[]; presses: number[] }[] = [];
    for (const name of pages) {
      const paints: number[] = [];
      const presses: number[] = [];
      for (let n = 0; n < looks; n += 1) {
        const seen = await look(at, name);
        paints.push(seen.paint);
        presses.push(...seen.presses);
      }
      rows.push({ page: name, script: scriptOf(bundle, name), paints, presses });
    }
    const documents = await countDocuments(local.store, region.coalitionId);
    console.log(
      `The tab: 80 organisations, 250 people, five years (${documents} documents), processor ${slowdown} × slower\n`,
    );
    console.log(
      asTable(
        ['page', 'script kB gzip', 'largest paint ms', 'worst', 'press ms', 'worst'],
        rows.map((row) => [
          row.page,
          (row.script / 1000).toFixed(1),
          median(row.paints).toFixed(0),
          Math.max(...row.paints).toFixed(0),
          median(row.presses).toFixed(0),
          Math.max(...row.presses).toFixed(0),
        ]),
      ),
    );
    const forms = bundle.sizes[Object.keys(bundle.sizes).find((name) => name.startsWith('form-host')) ?? '']?.gzip ?? 0;
    console.log(
      `\nForms, fetched after the first view: ${(forms / 1000).toFixed(1)} kB; the styles ${(styleOf(bundle) / 1000).toFixed(1)} kB.`,
    );
    console.log(
      'A press is going to the page of decisions and back, until the next paint (Event Timing, steps of 8 ms), the pointer being on the link already.',
    );
    const broken = rows.flatMap((row) => [
      ...(row.script > mostScript ? [`${row.page} loads more than ${mostScript / 1000} kB`] : []),
      ...(median(row.paints) >= latestPaint ? [`${row.page} is painted after ${latestPaint} ms`] : []),
      ...(median(row.presses) >= longestPress ? [`a press on ${row.page} takes ${longestPress} ms or more`] : []),
    ]);
    console.log(broken.length > 0 ? `\nBroken: ${broken.join('; ')}.` : '\nEvery page keeps its promises.');
    return broken.length > 0;
  } finally {
    await browser.close();
    await connector.close();
    await local.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What a page loads before it shows anything: the script, what it imports, its words, its theme and its own part. */
function scriptOf({ index, sizes }: TabBundle, page: string): number {
  const [first = ''] = page.split('/');
  const own = page === 'decisions/matrix' ? Object.keys(sizes).filter((name) => name.startsWith('matrix-page')) : [];
  const files = new Set([
    index.script,
    ...index.parts,
    ...(index.words.nl ?? []),
    ...(index.themes.default ?? []),
    ...(index.pages[first] ?? []),
    ...own,
  ]);
  return [...files].reduce((sum, file) => sum + (sizes[file]?.gzip ?? 0), 0);
}

const styleOf = ({ index, sizes }: TabBundle) => sizes[index.style]?.gzip ?? 0;

interface At {
  readonly browser: Browser;
  readonly url: string;
  readonly token: string;
  readonly channelId: string;
}

/** Opens one page with nothing cached, and presses on it: when the largest thing was painted, and how long presses took. */
async function look({ browser, url, token, channelId }: At, page: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  try {
    const tab = await context.newPage();
    await tab.route('**/bench-host', (route) =>
      route.fulfill({ contentType: 'text/html', body: readFileSync(join(__dirname, 'tab-host.html'), 'utf8') }),
    );
    const client = await context.newCDPSession(tab);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const about = {
      page,
      token,
      runtime: { apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: {}, supports: { pages: {} } },
      context: {
        ...{ tid: regionTenant, hostTeamTenantId: regionTenant, channelId, channelType: 'Regular' },
        ...{ frameContext: 'content', theme: 'default', locale: 'nl-nl', subEntityId: page },
      },
    };
    await tab.goto(`${url}/bench-host#${encodeURIComponent(JSON.stringify(about))}`);
    const frame = await tabFrame(tab.frames.bind(tab));
    await frame.locator('h1').waitFor({ timeout: 20_000 });
    await frame.waitForFunction(() => !document.querySelector('.waiting'));
    await tab.waitForTimeout(700);
    const paint = await frame.evaluate(largestPaint);
    const presses: number[] = [];
    const links = frame.getByRole('navigation').first().getByRole('link');
    for (const name of ['Besluiten', page === 'today' ? 'Vandaag' : 'Agenda']) {
      const link = links.filter({ hasText: name });
      // A hand is on the link before it presses.
      await link.hover();
      await tab.waitForTimeout(200);
      await frame.evaluate(watchPresses);
      await link.click();
      await tab.waitForTimeout(900);
      presses.push(await frame.evaluate(longestPressSeen));
    }
    return { paint, presses };
  } finally {
    await context.close();
  }
}

async function tabFrame(frames: () => Frame[]): Promise<Frame> {
  for (let n = 0; n < 200; n += 1) {
    const found = frames().find((frame) => new URL(frame.url()).pathname.startsWith('/tab/'));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the tab did not open');
}

/** In the page: when the largest content was painted, ms since the frame began to load. */
const largestPaint = () =>
  new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      observer.disconnect();
      resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });

/** In the page: keeps the longest press from now on, ms to the next paint; as Interaction to Next Paint counts it, moving the pointer is none. */
const watchPresses = () => {
  const page = window as unknown as { longest: number };
  page.longest = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId) page.longest = Math.max(page.longest, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
};

const longestPressSeen = () => (window as unknown as { longest: number }).longest;

async function countDocuments(store: Awaited<ReturnType<typeof startLocal>>['store'], coalitionId: string) {
  const kinds = ['member', 'meeting', 'agendaItem', 'update', 'decision'] as const;
  const lists = await Promise.all(kinds.map((kind) => store.list(coalitionId, kind)));
  return lists.reduce((sum, list) => sum + list.length, 1);
}
