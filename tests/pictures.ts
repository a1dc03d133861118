import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocal } from '../local/compose';
import { launchBrowser } from './browser';

/** A Monday in spring, on which the example region looks the same whenever the picture is made. */
const day = '2026-03-16T09:30:00.000Z';
const file = join(__dirname, '..', 'docs', 'channel.png');

/** `npm run pictures`: the channel page as a policy officer has it open, for the README. */
async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'pictures-'));
  const local = await startLocal({ dataDir, port: 0, clock: () => day });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 1700 },
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(day);
    await page.goto(`${local.url}/?as=dordrecht`);
    await page.getByRole('button', { name: 'Sluiten' }).click();
    const earlier = page.getByRole('button', { name: /eerdere? bericht/ });
    const round = page.getByRole('group', { name: /^Rondje/ });
    await earlier.or(round).first().waitFor();
    while (await earlier.isVisible()) await earlier.click();
    await page.getByRole('group', { name: /^Besluit: Een vast ouderpanel/ }).evaluate((card) => {
      // The decision's answers above, the card of the round below it.
      card.closest('li')?.scrollIntoView({ block: 'start' });
    });
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    await page.mouse.move(0, 0);
    mkdirSync(join(file, '..'), { recursive: true });
    await page.screenshot({ path: file });
    console.log(`${file} is made anew.`);
  } finally {
    await browser.close();
    await local.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
