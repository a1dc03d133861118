import type { Locator } from 'playwright-core';

/** A card, or a dialog with one, as somebody sees and uses it: by what stands on its buttons and above its fields. */
export class CardOnPage {
  constructor(readonly root: Locator) {}

  /** Brings it into view: only what somebody has before them becomes their own version. */
  async seen(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
  }

  /** Waits until this can be read on it, by who looks at it. */
  async says(words: string | RegExp): Promise<void> {
    await this.seen();
    await this.root.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Everything that can be read on it now. */
  async text(): Promise<string> {
    return (await this.root.textContent()) ?? '';
  }

  /** Presses a button, behind "Meer keuzes" when it is not in sight. */
  async press(title: string): Promise<void> {
    const button = this.root.getByRole('button', { name: title, exact: true });
    const more = this.root.getByRole('button', { name: 'Meer keuzes' });
    await this.seen();
    await button.or(more).first().waitFor();
    if (await button.first().isVisible()) return button.first().click();
    await more.click();
    await this.root.page().getByRole('menuitem', { name: title, exact: true }).click();
  }

  /** Presses a line that opens, such as an agenda item in a list. */
  async open(words: string | RegExp): Promise<void> {
    await this.root.getByText(words).first().click();
  }

  async fill(label: string | RegExp, value: string): Promise<void> {
    await this.field(label).fill(value);
  }

  /** What stands in a field now. */
  async filledIn(label: string | RegExp): Promise<string> {
    return this.field(label).inputValue();
  }

  /** One of a list that opens; in a long list one types it. */
  async choose(label: string | RegExp, option: string): Promise<void> {
    const list = this.root.getByRole('combobox', { name: label });
    const isLong = await list.evaluate((element) => element.tagName === 'INPUT');
    await (isLong ? list.fill(option) : list.selectOption({ label: option }));
  }

  /** One of several that are in sight. */
  async pick(option: string | RegExp): Promise<void> {
    await this.root.getByRole('radio', { name: option }).check();
  }

  async tick(name: string | RegExp): Promise<void> {
    await this.root.getByRole('checkbox', { name }).first().check();
  }

  async untick(name: string | RegExp): Promise<void> {
    await this.root.getByRole('checkbox', { name }).first().uncheck();
  }

  /** True when there is a button with this on it, in sight or behind "Meer keuzes". */
  async offers(title: string): Promise<boolean> {
    return (await this.root.getByRole('button', { name: title, exact: true }).count()) > 0;
  }

  /** What somebody types in; the card itself may be called the same. */
  private field(label: string | RegExp): Locator {
    return this.root.getByLabel(label).and(this.root.locator('input, textarea')).first();
  }
}
