import type { Browser, Locator, Page } from 'playwright-core';
import { patience } from './journeys/pages/patience';

/**
 * Microsoft 365 Agents Playground as somebody at the keyboard uses it: choose a chat, write, wait for a card, fill it in,
 * press a button. Everything goes through what is on the screen.
 *
 * ```ts
 * const playground = await PlaygroundPage.open(browser, url);
 * await playground.chooseChannel('Coalitie');
 * await playground.write('agenda', { mention: 'Coalitietafel' });
 * const card = await playground.card('Agenda van 12 maart');
 * await card.fill('Notitie', 'later behandelen');
 * await card.press('Bewaren');
 * await card.waitFor('later behandelen');
 * ```
 */
export class PlaygroundPage {
  /** Messages of script errors in the playground's own page: pressing a dialog button makes one, and nothing else. */
  readonly scriptErrors: string[] = [];
  #cards = 0;

  private constructor(readonly page: Page) {
    page.setDefaultTimeout(patience);
    page.on('pageerror', (error) => this.scriptErrors.push(error.message));
  }

  /** Opening it is an event to the bot: `installationUpdate` and `conversationUpdate` of the personal chat. */
  static async open(browser: Browser, url: string): Promise<PlaygroundPage> {
    const playground = new PlaygroundPage(await browser.newPage({ viewport: { width: 1400, height: 1000 } }));
    await playground.page.goto(url, { waitUntil: 'domcontentloaded' });
    await playground.#logged('conversationUpdate');
    // The log repeats every message: mark its panel, so that it is not taken for the chat.
    await playground.page.getByRole('button', { name: 'Clear logs' }).evaluate((button) => {
      let panel: Element = button;
      while (panel.parentElement && !panel.parentElement.querySelector('[role="tree"]')) panel = panel.parentElement;
      panel.setAttribute('data-log', '');
    });
    return playground;
  }

  /** By the channel's name without the team's. The first visit makes two events to the bot; this waits for both. */
  async chooseChannel(name: string): Promise<void> {
    await this.#choose(this.page.getByRole('treeitem', { name: new RegExp(` - ${escaped(name)}$`) }));
    await this.page.getByRole('button', { name: 'Post', exact: true }).waitFor();
  }

  async choosePersonalChat(): Promise<void> {
    await this.#choose(this.page.getByRole('treeitem', { name: 'Personal Chat', exact: true }));
  }

  async chooseGroupChat(name: string): Promise<void> {
    await this.#choose(this.page.getByRole('treeitem', { name, exact: true }));
  }

  /**
   * Types one line with the keyboard and sends it: a new post in a channel, a message in a chat, or an answer in the
   * channel's thread that holds the text `inThread`.
   */
  async write(text: string, { mention, inThread }: { mention?: string; inThread?: string } = {}): Promise<void> {
    const area = inThread === undefined ? this.page.locator('body') : await this.#thread(inThread);
    const box = editor(area).first();
    // A chat that has just been opened draws its box once more and drops what was typed: look, and type again.
    for (let tries = 0; ; tries += 1) {
      await box.click();
      await this.page.keyboard.press('ControlOrMeta+a');
      await this.page.keyboard.press('Delete');
      if (mention !== undefined) await this.#mention(mention);
      await this.page.keyboard.type(mention === undefined ? text : ` ${text}`);
      const typed = ((await box.textContent()) ?? '').replace(/\s+/g, ' ').trim();
      if (typed === `${mention ?? ''} ${text}`.trim()) break;
      if (tries === 3) throw new Error(`The box holds "${typed}", not "${text}".`);
    }
    await area
      .getByRole('button', { name: /^(Post|Send Message)$/ })
      .first()
      .click();
    await this.page.waitForFunction((element) => !element?.textContent?.trim(), await box.elementHandle());
  }

  /** The latest card in the open chat that shows `text`; waits until there is one. */
  async card(text: string): Promise<PlaygroundCard> {
    const card = this.page.locator('.ac-adaptiveCard').filter({ hasText: text }).last();
    await card.waitFor();
    // A card has no id and its text will change: mark the message that holds it, which stays the same element.
    const mark = `${++this.#cards}`;
    await card.evaluate((element, value) => {
      let message: Element | null = element;
      while (message && !message.querySelector('[aria-label="Show more information"]')) message = message.parentElement;
      message?.setAttribute('data-card', value);
    }, mark);
    return new PlaygroundCard(this.page.locator(`[data-card="${mark}"]`));
  }

  /** Waits until the open chat shows `text`, in a message or a card; not in the log beside it. */
  async waitForText(text: string): Promise<void> {
    await this.page.getByText(text).and(this.page.locator(':not([data-log] *)')).first().waitFor();
  }

  /** What the playground's own log says: each activity and its HTTP status. */
  async log(): Promise<string> {
    return (await this.page.locator('[data-log]').textContent()) ?? '';
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async #choose(chat: Locator): Promise<void> {
    const before = await this.#count('conversationUpdate');
    await chat.click();
    // Only the first visit is an event: give it a moment, and go on without.
    await this.#logged('conversationUpdate', before + 1, 1_000).catch(() => {});
  }

  async #mention(name: string): Promise<void> {
    await this.page.keyboard.type(`@${name.slice(0, 4)}`);
    await this.page
      .getByRole('listbox', { name: 'Typeahead menu' })
      .getByRole('menuitem', { name })
      .click({ timeout: 3_000 })
      .catch(() => {});
  }

  async #thread(text: string): Promise<Locator> {
    const threads = this.page
      .getByRole('group')
      .filter({ has: this.page.getByRole('button', { name: 'Send Message' }) });
    const thread = threads.filter({ hasText: text }).last();
    await thread.waitFor();
    return thread;
  }

  #count(event: string): Promise<number> {
    return this.page.getByText(new RegExp(`^${event} \\d+$`)).count();
  }

  async #logged(event: string, times = 1, timeout = patience): Promise<void> {
    await this.page
      .getByText(new RegExp(`^${event} \\d+$`))
      .nth(times - 1)
      .waitFor({ state: 'attached', timeout });
  }
}

/** One card in the chat; stays the same card when the bot replaces its content. */
export class PlaygroundCard {
  constructor(private readonly message: Locator) {}

  /**
   * An input by its label: text or a number as typed, a date as `2026-12-03`, a choice by its title, a toggle by `true` or
   * `false`.
   */
  async fill(label: string, value: string | boolean): Promise<void> {
    const group = this.message
      .getByRole('radiogroup', { name: label })
      .or(this.message.getByRole('group', { name: label }));
    const input = this.message.getByLabel(label).and(this.message.locator('input, textarea'));
    await group.or(input).first().waitFor();
    if (typeof value === 'boolean') return input.first().setChecked(value);
    if (await group.count()) return group.getByLabel(value, { exact: true }).first().check();
    if ((await input.first().getAttribute('aria-haspopup')) === 'dialog') return this.#pickDay(input.first(), value);
    if ((await input.first().getAttribute('role')) !== 'combobox') return input.first().fill(value);
    await input.first().click();
    const page = this.message.page();
    const named = { name: value, exact: true };
    await page.getByRole('option', named).or(page.getByRole('menuitemcheckbox', named)).click();
    // A list of which one may choose several stays open and covers what is below it.
    if ((await input.first().getAttribute('aria-expanded')) === 'true') await input.first().press('Escape');
  }

  /** What a text input holds now, by its label. */
  async value(label: string): Promise<string> {
    return this.message.getByLabel(label).and(this.message.locator('input, textarea')).first().inputValue();
  }

  /** Presses a button of the card by its title. Where the playground can do nothing with it, nothing happens. */
  async press(title: string): Promise<void> {
    await this.message.getByRole('button', { name: title, exact: true }).click();
  }

  /** Waits until the card, or what is said under it, shows `text`. */
  async waitFor(text: string | RegExp): Promise<void> {
    await this.message.getByText(text).first().waitFor();
  }

  /** Waits until the card no longer shows `text`. */
  async waitUntilGone(text: string): Promise<void> {
    await this.message.getByText(text).first().waitFor({ state: 'hidden' });
  }

  /** The playground's date input cannot be typed in: turn the calendar's pages to the month, and press the day. */
  async #pickDay(input: Locator, day: string): Promise<void> {
    const page = this.message.page();
    await input.click();
    const label = `${Number(day.slice(8))}, ${monthOf(day)}, ${day.slice(0, 4)}`;
    const days = page.getByRole('gridcell').getByRole('button');
    for (let turns = 0; turns < 60; turns += 1) {
      const found = days.and(page.getByRole('button', { name: label, exact: true }));
      if (await found.count()) return found.click();
      // The tenth cell is always of the month that is shown.
      const there = new Date(`${await days.nth(10).getAttribute('aria-label')} UTC`.replaceAll(',', ''));
      const way = there.toISOString().slice(0, 10) < day ? 'Next' : 'Previous';
      await page.getByRole('button', { name: new RegExp(`^${way} month`) }).click();
    }
    throw new Error(`The calendar does not reach ${day}.`);
  }

  /** Everything the card and the line under it show. */
  async text(): Promise<string> {
    return (await this.message.textContent()) ?? '';
  }
}

/** The box one writes in; the box of a card's input has a label, this one has none. */
const editor = (area: Locator) => area.locator('[contenteditable="true"][role="textbox"]');

const monthOf = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
