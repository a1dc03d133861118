import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { en } from '../i18n/en';
import { nl } from '../i18n/nl';
import type { Language } from '../i18n/reader';
import { startLocal } from '../local/compose';
import { launchBrowser } from './browser';
import { pictures } from './pictures/list';
import type { Picture, Shown } from './pictures/picture';

/** A Monday in spring, on which the example region looks the same whenever the pictures are made. */
const day = '2026-03-16T09:30:00.000Z';
const folder = join(__dirname, '..', 'docs');
const words = { nl, en };
const locales = { nl: 'nl-NL', en: 'en-GB' };

/**
 * `npm run pictures`: the pictures in the README and in the pages for partners, made from the product. With names behind
 * it, those alone: `npm run pictures -- calls today`.
 */
async function main(names: readonly string[]): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'pictures-'));
  const local = await startLocal({ dataDir, port: 0, clock: () => day });
  try {
    for (const language of ['nl', 'en'] as const) {
      const wanted = pictures
        .filter(({ name }) => names.length === 0 || names.includes(name))
        .filter((picture) => language === 'nl' || picture.for !== 'readme');
      const browser = await browserIn(language);
      try {
        for (const picture of wanted) await make(picture, { browser, url: local.url, language });
      } finally {
        await browser.close();
      }
    }
  } finally {
    await local.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A field for a date is the browser's own: it speaks the language of the machine, not that of the page. */
async function browserIn(language: Language): Promise<Browser> {
  process.env.LANGUAGE = language;
  process.env.LC_ALL = `${locales[language].replace('-', '_')}.UTF-8`;
  return launchBrowser();
}

interface Maker {
  readonly browser: Browser;
  readonly url: string;
  readonly language: Language;
}

/** Makes one picture in one language; what partners see is sharp, and cropped to what it is about. */
async function make(picture: Picture, { browser, url, language }: Maker): Promise<void> {
  const { name, as, width, height = 1400 } = picture;
  const file = picture.for === 'readme' ? `${name}.png` : join('pictures', language, `${name}.png`);
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: picture.for === 'readme' ? 1 : 1.5,
    locale: locales[language],
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(day);
  const open = async (more: Readonly<Record<string, string>>): Promise<void> => {
    await page.goto(`${url}/?${new URLSearchParams({ as, lang: language, ...more })}`);
  };
  const shown = await picture.shows({ page, language, words: words[language], open });
  await page.mouse.move(0, 0);
  await page.screenshot({ path, ...(shown && { clip: await around(shown, { width, height }) }) });
  await context.close();
  console.log(`docs/${file} is made anew.`);
}

/** The smallest rectangle that holds what is shown, within the window. @throws when some of it is not there. */
async function around({ what, until, air = 0 }: Shown, window: { width: number; height: number }) {
  const boxOf = async (one: Locator) => {
    const box = await one.boundingBox();
    if (!box) throw new Error(`not to be seen: ${one}`);
    return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
  };
  const boxes = await Promise.all(what.map(boxOf));
  const end = until ? (await boxOf(until)).bottom : Math.max(...boxes.map(({ bottom }) => bottom));
  const x = Math.max(0, Math.min(...boxes.map(({ left }) => left)) - air);
  const y = Math.max(0, Math.min(...boxes.map(({ top }) => top)) - air);
  const width = Math.min(window.width, Math.max(...boxes.map(({ right }) => right)) + air) - x;
  const height = end + Math.max(air, until ? 12 : 0) - y;
  if (y + height > window.height)
    throw new Error(`this is ${y + height} pixels high: make the window of the picture higher`);
  return { x, y, width, height };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
