import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Local, startLocal } from '../../../local/compose';
import { launchBrowser } from '../../browser';
import { builtPage } from '../built-page';
import { TabPage } from './tab-page';
import { TablePage } from './table-page';

/** The whole product on a free port with a browser beside it, for a journey of several people at once. */
export async function openJourney(options: { empty?: boolean; clock?: () => string } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'journey-'));
  const page = await builtPage();
  const start = (port: number): Promise<Local> => startLocal({ dataDir, port, builtPage: page, ...options });
  let local = await start(0);
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await local.close();
    throw error;
  });
  const { url } = local;
  const tabs: TabPage[] = [];
  return {
    /** Everything behind the pages: what is kept, and Teams' part. */
    get local(): Local {
      return local;
    },
    /** The channel page as this person (a key of local/region/people.ts) has it open. */
    person: (key: string, more?: Parameters<typeof TablePage.open>[3]) => TablePage.open(browser, url, key, more),
    /** The tab as this person has it open. */
    async tab(key: string, more?: Parameters<typeof TabPage.open>[3]): Promise<TabPage> {
      const tab = await TabPage.open(browser, url, key, more);
      tabs.push(tab);
      return tab;
    },
    /** Ends the product and starts it again on the same address and data. */
    async restart(): Promise<void> {
      await local.close();
      local = await start(Number(new URL(url).port));
    },
    /** @throws when a browser blocked something of the tab, or a script of it failed: no journey has that. */
    async close(): Promise<void> {
      await browser.close();
      await local.close();
      rmSync(dataDir, { recursive: true, force: true });
      const faults = tabs.flatMap((tab) => tab.faults);
      if (faults.length > 0) throw new Error(`in the tab: ${faults.join('\n')}`);
    },
  };
}

export type Journey = Awaited<ReturnType<typeof openJourney>>;

/** The tab of somebody, open as long as the part of the journey lasts in which this stands. */
export function tabOf(journey: () => Journey, key: string, more?: Parameters<Journey['tab']>[1]): () => TabPage {
  let tab: TabPage;
  beforeAll(async () => {
    tab = await journey().tab(key, more);
    await tab.ready();
  });
  afterAll(() => tab?.close());
  return () => tab;
}
