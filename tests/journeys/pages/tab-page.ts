import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { CardOnPage } from './card-on-page';
import { patience } from './patience';

export interface TabOptions {
  /** Teams' `subPageId`: `today`, `decisions/matrix`, `decisions/decision%3Aouderpanel` … */
  readonly tab?: string;
  readonly lang?: 'nl' | 'en';
  readonly theme?: 'light' | 'dark' | 'contrast';
  /** Size of the window, pixels. */
  readonly width?: number;
  readonly height?: number;
  /** False: with the channel page around it. */
  readonly bare?: boolean;
  /** Beside a meeting. */
  readonly panel?: boolean;
  /** In the chat with the app: in no channel. */
  readonly personal?: boolean;
}

/** The tab as one person has it open: where they go, what they read, press and fill in. */
export class TabPage {
  /** What the browser blocked or a script threw; nobody should ever have any. */
  readonly faults: string[] = [];

  /** The tab in a page that somebody has open already. */
  constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error' && /content.security.policy/i.test(message.text()))
        this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(String(error)));
  }

  /** `as`: a key of local/region/people.ts. Resolves when the page shows its heading. */
  static async open(browser: Browser, url: string, as: string, more: TabOptions = {}): Promise<TabPage> {
    const { tab = 'today', lang = 'nl', theme = 'light', width = 1200, height = 900, bare = true } = more;
    const context = await browser.newContext({
      viewport: { width, height },
      locale: lang === 'en' ? 'en-GB' : 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      // What moves into place has arrived at once.
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const asked = new URLSearchParams({
      as,
      lang,
      theme,
      ...(bare && { bare: '1' }),
      ...(more.panel ? { panel: '1' } : { tab }),
      ...(more.personal && { conversation: 'personal' }),
    });
    const shown = new TabPage(page);
    await page.goto(`${url}/?${asked}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('h1'));
    return shown;
  }

  /** What stands in the tab's frame. */
  get frame(): FrameLocator {
    return this.page.frameLocator('iframe[title^="Coalitietafel"]');
  }

  get main(): Locator {
    return this.frame.getByRole('main');
  }

  /** The frame itself, to ask its document something. */
  get document(): Frame {
    const frame = this.page.frames().find((one) => new URL(one.url() || 'about:blank').pathname.startsWith('/tab/'));
    if (!frame) throw new Error('the tab is not open');
    return frame;
  }

  /** Which page of the tab it is: `/decisions/matrix`. */
  get address(): string {
    return new URL(this.document.url()).pathname.replace('/tab', '');
  }

  /** Goes to a page by its link in the navigation: "Besluiten". */
  async goesTo(page: string): Promise<void> {
    const link = this.frame.getByRole('navigation').first().getByRole('link', { name: page, exact: true });
    await link.click();
    await soon(link.and(this.frame.locator('[aria-current=page]')));
    await this.ready();
  }

  /** Back, or with 1 forward, in what was looked at. */
  async goesBack(steps = -1): Promise<void> {
    await this.page.evaluate((by) => history.go(by), steps);
  }

  /** Waits until the page that is gone to is there, and not only its shape. */
  async ready(): Promise<void> {
    await soon(this.main.getByRole('heading', { level: 1 }));
    await soon(this.frame.locator('main .waiting'), 'detached');
  }

  /** Waits for the page with this heading. */
  async isOn(heading: string | RegExp): Promise<void> {
    await soon(this.main.getByRole('heading', { level: 1, name: heading }));
  }

  /** A part of the page under its own heading. */
  section(title: string | RegExp): Locator {
    return this.main.getByRole('region', { name: title });
  }

  /** Waits until this can be read on the page. */
  async sees(words: string | RegExp, within: Locator = this.main): Promise<void> {
    await soon(within.getByText(words).filter({ visible: true }).first());
  }

  /** Everything that can be read on the page, as it is shown. */
  async reads(within: Locator = this.main): Promise<string> {
    return within.evaluate((element) => (element as HTMLElement).innerText);
  }

  /** Presses a button; the name is how it is heard, which says more than what stands on it. */
  async press(name: string | RegExp, within: Locator = this.main): Promise<void> {
    await this.button(name, within).click();
  }

  /** Follows a link. */
  async follows(name: string | RegExp, within: Locator = this.main): Promise<void> {
    await within
      .getByRole('link', { name, ...exactly(name) })
      .first()
      .click();
  }

  button(name: string | RegExp, within: Locator = this.main): Locator {
    return within.getByRole('button', { name, ...exactly(name) }).first();
  }

  /** What the buttons of the page are called. */
  async buttons(within: Locator = this.main): Promise<string[]> {
    const names = await within
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''));
    return names.map((name) => name.trim());
  }

  /** Where one organisation stands on one decision, in the picture of all. */
  async cell(organisation: string, decision: string): Promise<Locator> {
    const table = this.main.getByRole('table');
    await soon(table);
    const heads = await table.getByRole('columnheader').allTextContents();
    const column = heads.findIndex((head) => head.startsWith(decision));
    if (column < 0) throw new Error(`no column is called “${decision}”`);
    const head = this.frame.getByRole('rowheader', { name: organisation, exact: true });
    return table
      .getByRole('row')
      .filter({ has: head })
      .getByRole('cell')
      .nth(column - 1);
  }

  /** The form that is open; with a name, once it is. */
  async dialog(name?: string | RegExp): Promise<CardOnPage> {
    const dialog = this.frame.getByRole('dialog', ...(name ? [{ name }] : []));
    await soon(dialog);
    return new CardOnPage(dialog);
  }

  /** Waits until no form is open. */
  async hasNoDialog(): Promise<void> {
    await soon(this.frame.getByRole('dialog'), 'detached');
  }

  /** Waits for the notice at the foot of the page: how the last press went. */
  async says(words: string | RegExp): Promise<void> {
    await soon(this.notice.getByText(words));
  }

  /** The line at the foot of the page; empty while there is nothing to say. */
  get notice(): Locator {
    return this.frame.locator('.notice-place').locator('[role=status], [role=alert]').filter({ hasText: /./ });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

const exactly = (name: string | RegExp) => (typeof name === 'string' ? { exact: true } : {});

/** Waits as `waitFor` does, and looks more often: most of what a page does is done within a blink. */
async function soon(one: Locator, state: 'visible' | 'detached' = 'visible'): Promise<void> {
  for (let look = 0; look < 20; look++) {
    if (state === 'visible' ? await one.isVisible() : (await one.count()) === 0) return;
    await sleep(30);
  }
  await one.waitFor({ state });
}
