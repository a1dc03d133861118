import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { startLocal } from '../local/compose';
import { launchBrowser } from './browser';

/** A Monday in spring, on which the example region looks the same whenever the pictures are made. */
const day = '2026-03-16T09:30:00.000Z';
const folder = join(__dirname, '..', 'docs');

interface Picture {
  readonly file: string;
  readonly as: string;
  readonly size: { readonly width: number; readonly height: number };
  /** What follows `?as=…` in the address. */
  readonly more?: string;
  /** Brings the page to what is shown. */
  readonly arrange: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { file: 'channel.png', as: 'dordrecht', size: { width: 1280, height: 1700 }, arrange: arrangeChannel },
  {
    file: 'decisions.png',
    as: 'chair',
    size: { width: 1580, height: 1010 },
    more: '&bare=1&tab=decisions/matrix',
    arrange: arrangeMatrix,
  },
];

/** `npm run pictures`: the README's pictures, made from the product. */
async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'pictures-'));
  const local = await startLocal({ dataDir, port: 0, clock: () => day });
  const browser = await launchBrowser();
  mkdirSync(folder, { recursive: true });
  try {
    for (const { file, as, size, more = '', arrange } of pictures) {
      const context: BrowserContext = await browser.newContext({
        viewport: size,
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.clock.setFixedTime(day);
      await page.goto(`${local.url}/?as=${as}${more}`);
      await arrange(page);
      await page.mouse.move(0, 0);
      await page.screenshot({ path: join(folder, file) });
      await context.close();
      console.log(`docs/${file} is made anew.`);
    }
  } finally {
    await browser.close();
    await local.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The channel as a policy officer has it open: the decision's answers above, the card of the round below it. */
async function arrangeChannel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sluiten' }).click();
  const earlier = page.getByRole('button', { name: /eerdere? bericht/ });
  const round = page.getByRole('group', { name: /^Rondje/ });
  await earlier.or(round).first().waitFor();
  while (await earlier.isVisible()) await earlier.click();
  await page.getByRole('group', { name: /^Besluit: Een vast ouderpanel/ }).evaluate((card) => {
    card.closest('li')?.scrollIntoView({ block: 'start' });
  });
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
}

/** Who stands where, as the chair has it open. */
async function arrangeMatrix(page: Page): Promise<void> {
  const tab = page.frameLocator('iframe');
  await tab.getByRole('button', { name: 'Alle besluiten' }).click();
  await tab.getByRole('table').waitFor();
  await page.waitForTimeout(500);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
