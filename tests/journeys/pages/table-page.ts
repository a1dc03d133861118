import type { Browser, Locator, Page } from 'playwright-core';
import { CardOnPage } from './card-on-page';
import { patience } from './patience';

/** The channel page as one person has it open: what they post, press and read. */
export class TablePage {
  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    url: string,
    as: string,
    more: { lang?: 'nl' | 'en'; width?: number } = {},
  ): Promise<TablePage> {
    const context = await browser.newContext({
      viewport: { width: more.width ?? 1200, height: 900 },
      locale: more.lang === 'en' ? 'en-GB' : 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(`${url}/?as=${as}${more.lang === 'en' ? '&lang=en' : ''}`);
    await page.getByRole('button', { name: /^(Je bent|You are)/ }).waitFor();
    return new TablePage(page);
  }

  /** Posts something to colleagues; the app is not mentioned. */
  async posts(text: string): Promise<void> {
    await this.box.fill(text);
    await this.page.keyboard.press('Enter');
    await this.thread(text).waitFor();
  }

  /** Mentions the app with the picker and gives the thread in which it answers. */
  async asks(text: string): Promise<CardOnPage> {
    await this.inChannel();
    const before = await this.messageIds();
    await this.box.click();
    await this.page.keyboard.type('@Coali');
    await this.page.getByRole('option', { name: /Coalitietafel/ }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    return this.newCard(before, text);
  }

  /** Types to the app one to one and gives the card that answers. */
  async whispers(text: string): Promise<CardOnPage> {
    await this.inChat();
    const before = await this.messageIds();
    await this.box.fill(text);
    await this.page.keyboard.press('Enter');
    return this.newCard(before);
  }

  async inChannel(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: 'Teams' }).click();
    await this.page.getByRole('textbox', { name: 'Nieuw bericht' }).waitFor();
  }

  async inChat(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: 'Chat' }).click();
    await this.page.getByRole('heading', { name: 'Coalitietafel', exact: true }).waitFor();
  }

  /** The last card that is announced like this, such as "Knelpunt: Gemeente Papendrecht". */
  card(announced: string | RegExp): CardOnPage {
    return new CardOnPage(this.page.getByRole('group', { name: announced }).last());
  }

  /** The dialog that is open; with a name, once it is. */
  async dialog(name?: string | RegExp): Promise<CardOnPage> {
    const dialog = this.page.getByRole('dialog', ...(name ? [{ name }] : []));
    await dialog.waitFor();
    return new CardOnPage(dialog);
  }

  /** Reads what the dialog says after sending, and closes it with the keyboard. */
  async isTold(words: string | RegExp): Promise<void> {
    const dialog = await this.dialog();
    await dialog.says(words);
    await this.page.keyboard.press('Escape');
    await dialog.root.waitFor({ state: 'detached' });
  }

  /** Takes somebody's post to the app with "Meer acties". */
  async takes(post: string, command: string): Promise<CardOnPage> {
    const thread = this.thread(post);
    await thread.getByRole('article').first().hover();
    await thread.getByRole('button', { name: 'Meer acties' }).first().click();
    await this.page.getByRole('menuitem', { name: command }).click();
    return this.dialog();
  }

  /** A post with its replies. */
  thread(text: string | RegExp): Locator {
    return this.page.getByRole('listitem').filter({ hasText: text }).last();
  }

  /** Everything that can be read in the conversation that is open. */
  async reads(): Promise<string> {
    return (await this.page.getByRole('main').textContent()) ?? '';
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByText(words).filter({ visible: true }).last().waitFor();
  }

  /** True when this person can see it without scrolling. */
  async hasInSight(one: Locator): Promise<boolean> {
    return one.evaluate((element) => {
      const { bottom, top } = element.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  private get box(): Locator {
    return this.page.getByRole('textbox', { name: 'Nieuw bericht' });
  }

  /** Of the posts or messages of the conversation that is open. */
  private messageIds(): Promise<readonly string[]> {
    return this.page.locator('li[data-message]').evaluateAll((all) => all.map((one) => one.dataset.message ?? ''));
  }

  /**
   * The card in a post or message that was not there before, with these words in it. It is found by the message, not by
   * counting cards: each that becomes somebody's own version meanwhile would change the count.
   */
  private async newCard(before: readonly string[], words = ''): Promise<CardOnPage> {
    const found = await this.page.waitForFunction(
      ({ before, words }) =>
        [...document.querySelectorAll<HTMLElement>('li[data-message]')].find(
          (one) =>
            !before.includes(one.dataset.message ?? '') &&
            one.textContent?.includes(words) &&
            one.querySelector('[role=group]'),
        )?.dataset.message,
      { before, words },
    );
    const card = this.page
      .locator(`li[data-message="${await found.jsonValue()}"]`)
      .getByRole('group')
      .first();
    await card.waitFor();
    return new CardOnPage(card);
  }
}
