import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Picture, Shown, Stage } from './picture';

type Shows = Picture['shows'];
type Named = (words: Stage['words']) => string;
/** What of a page of the tab is shown. */
type Part = (main: Locator, words: Stage['words']) => Shown;

/** On a page of the tab things stand on its ground; some of that belongs to the picture. */
const air = 12;

const tabOf = (page: Page): FrameLocator => page.frameLocator('iframe[title^="Coalitietafel"]');

/** The card that answers what somebody types to the app in their own chat; down to a button of it when it is long. */
export const answerTo =
  (typed: Readonly<Record<Stage['language'], string>>, until?: Named): Shows =>
  async ({ page, language, words, open }) => {
    await open({ conversation: 'personal' });
    const chat = page.getByRole('main');
    await chat.getByRole('textbox').waitFor();
    await settled(page);
    const cards = chat.getByRole('article').getByRole('group');
    const before = await cards.count();
    await chat.getByRole('textbox').fill(typed[language]);
    await page.keyboard.press('Enter');
    await cards.nth(before).waitFor();
    await settled(page);
    const card = cards.nth(before);
    return { what: [card], ...(until && { until: card.getByRole('button', { name: until(words) }) }) };
  };

/** A page of the tab, or a part of it. */
export const tabPage =
  (address: string, part: Part): Shows =>
  async ({ page, words, open }) => ({ air, ...part(await opened(page, open, address), words) });

/** The part of a page that stands under this heading. */
export const under =
  (heading: Named): Part =>
  (main, words) => ({ what: [partOf(main, heading(words))] });

/** A part of a page, by its heading. */
export const partOf = (main: Locator, heading: string) => main.getByRole('region', { name: heading, exact: true });

/** A form of the tab, opened by a button of a page; `fill` brings it to what is shown. */
export const tabForm =
  (address: string, button: Named, fill?: (form: Locator, words: Stage['words']) => Promise<void>): Shows =>
  async ({ page, words, open }) => {
    const main = await opened(page, open, address);
    await main
      .getByRole('button', { name: button(words) })
      .first()
      .click();
    const form = tabOf(page).getByRole('dialog');
    await form.waitFor();
    await fill?.(form, words);
    await settled(page);
    return { what: [form] };
  };

async function opened(page: Page, open: Stage['open'], address: string): Promise<Locator> {
  await open({ bare: '1', tab: address });
  const tab = tabOf(page);
  await tab.getByRole('heading', { level: 1 }).waitFor();
  await tab.locator('main .waiting').waitFor({ state: 'detached' });
  await settled(page);
  return tab.getByRole('main');
}

/** Waits until nothing is busy any more and everything stands where it stays. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  await page.waitForTimeout(500);
}
