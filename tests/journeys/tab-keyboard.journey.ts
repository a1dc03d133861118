import type { CDPSession } from 'playwright-core';
import { type Journey, openJourney } from './pages/open-journey';
import type { TabPage } from './pages/tab-page';

let journey: Journey;

beforeAll(async () => {
  journey = await openJourney();
}, 60_000);
afterAll(() => journey?.close());

const panel = 'Een vast ouderpanel voor de regio';

/** Where the keyboard is, as the accessibility tree has it. */
interface Stop {
  readonly role: string;
  readonly name: string;
}

/**
 * Somebody with a keyboard and nothing else. Every place where the keyboard stops is looked at: it has a name, one sees
 * that it is there, and nothing lies over it.
 */
class Keyboard {
  readonly problems: string[] = [];
  private before = '';

  private constructor(
    readonly tab: TabPage,
    private readonly browser: CDPSession,
  ) {}

  static async of(key: string, width: number): Promise<Keyboard> {
    const tab = await journey.tab(key, { width, height: 640 });
    await tab.ready();
    return new Keyboard(tab, await tab.page.context().newCDPSession(tab.page));
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.tab.page.keyboard.press(key);
  }

  async types(text: string): Promise<void> {
    await this.tab.page.keyboard.type(text);
  }

  /** Where it is now; undefined when it is nowhere on the page. */
  async at(): Promise<Stop | undefined> {
    const { result } = await this.browser.send('Runtime.evaluate', {
      expression: `(${(
        () => {
          const inFrame = document.querySelector('iframe')?.contentDocument;
          return document.hasFocus() && document.activeElement?.tagName === 'IFRAME'
            ? inFrame?.activeElement
            : undefined;
        }
      ).toString()})()`,
    });
    if (!result.objectId || /^body/.test(result.description ?? '')) return undefined;
    const { objectId } = result;
    const [{ nodes }, { result: seen }] = await Promise.all([
      this.browser.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false }),
      this.browser.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: lookAt.toString(),
        returnByValue: true,
      }),
    ]);
    const [node] = nodes;
    const stop = { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '').trim() };
    const { faint, covered } = seen.value as ReturnType<typeof lookAt>;
    if (faint) this.problems.push(`nothing shows that the keyboard is at ${this.before}`);
    this.before = `${stop.role} “${stop.name}”`;
    if (node?.ignored || stop.name === '') this.problems.push(`no name: ${result.description} ${this.before}`);
    if (covered) this.problems.push(`something lies over ${this.before}`);
    return stop;
  }

  /** Goes on with Tab to what has this name. */
  async to(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop> {
    const passed: string[] = [];
    for (let step = 0; step < 150; step++) {
      await this.press(key);
      const stop = await this.at();
      if (stop && (typeof name === 'string' ? stop.name === name : name.test(stop.name))) return stop;
      passed.push(stop?.name ?? '(nowhere)');
    }
    throw new Error(`the keyboard does not come at ${name}; it came at ${passed.join(', ')}`);
  }

  /** Every stop of the page, from one end to the other and out of it. */
  async leaves(key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
    const stops: string[] = [];
    await this.press(key);
    // Between the page and what is around it there may be a step more.
    if (!(await this.at())) await this.press(key);
    for (let stop = await this.at(); stop; stop = await this.at()) {
      stops.push(stop.name);
      if (stops.length > 150) throw new Error(`the keyboard does not leave the page: ${stops.slice(-5).join(', ')}`);
      await this.press(key);
    }
    return stops;
  }

  /** Waits until the keyboard is back at what has this name. */
  async isBackAt(name: string): Promise<void> {
    const until = Date.now() + 4_000;
    let stop = await this.at();
    for (; stop?.name !== name && Date.now() < until; stop = await this.at()) await this.tab.page.waitForTimeout(50);
    expect(stop?.name).toBe(name);
  }
}

/**
 * Runs in the page on what has the focus: whether what had it before looks the same without (then nobody saw it), and
 * whether it lies under something else.
 */
function lookAt(this: HTMLElement): { faint: boolean; covered: boolean } {
  const page = this.ownerDocument.defaultView as Window & {
    lastStop?: { element: HTMLElement; look: string } | undefined;
  };
  const edges = ['top', 'right', 'bottom', 'left'].flatMap((side) => [`border-${side}-color`, `border-${side}-width`]);
  const drawn = ['outline-style', 'outline-width', 'outline-color', 'box-shadow', 'transform', 'opacity', ...edges];
  // Fluent draws the focus of a field around it, on what holds it.
  const look = (element: HTMLElement) =>
    [element, element.parentElement as HTMLElement]
      .flatMap((one) => ['', '::before', '::after'].map((part) => page.getComputedStyle(one, part)))
      .flatMap((style) => drawn.map((name) => style.getPropertyValue(name)))
      .join();
  const last = page.lastStop;
  const moved = last?.element !== this;
  const faint = last !== undefined && moved && last.element.isConnected && look(last.element) === last.look;
  // A heading that a page begins with is no stop of the keyboard.
  if (this.tabIndex < 0) page.lastStop = undefined;
  else if (moved) page.lastStop = { element: this, look: look(this) };
  const [box] = this.getClientRects();
  if (!box) return { faint, covered: true };
  const covered = [0.1, 0.5, 0.9].every((part) => {
    const hit = this.ownerDocument.elementFromPoint(box.left + box.width * part, box.top + box.height / 2);
    return !hit || !(hit.contains(this) || this.contains(hit));
  });
  return { faint, covered };
}

/** How much wider the page is than its window, pixels; never less than nothing, where room is kept for a scrollbar. */
const tooWide = (tab: TabPage) =>
  tab.document.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** What is harder narrow is tried at every run; `npm run test:long` tries it wide as well. */
const widths: [number, string, string][] = [
  [320, 'gorinchem', 'Gemeente Gorinchem'],
  ...(process.env.LONG ? [[1200, 'zwijndrecht', 'Gemeente Zwijndrecht'] as [number, string, string]] : []),
];

describe.each(widths)('by keyboard alone, %i pixels wide', (width, delegate, organisation) => {
  const title = `Eén folder, ${width} keer gedrukt`;
  let secretary: Keyboard;
  beforeAll(async () => {
    secretary = await Keyboard.of('secretary', width);
  });
  afterAll(() => secretary?.tab.close());

  it('a delegate comes from the start to the picture of all, to a decision, and answers it', async () => {
    const keys = await Keyboard.of(delegate, width);
    const { tab } = keys;
    await keys.press('Tab');
    expect(await keys.at()).toEqual({ role: 'link', name: 'Naar de inhoud' });
    await keys.press('Enter', 'Tab');
    expect(await keys.at()).toMatchObject({ name: expect.stringMatching(/: Gemeente|^Een vast|^Eén /) });
    await keys.to('Besluiten', 'Shift+Tab');
    await keys.press('Enter');
    await tab.isOn('Besluiten');
    await keys.isBackAt('Besluiten');
    await keys.to('Overzicht');
    await keys.press('Enter');
    await tab.isOn('Wie staat waar?');
    await tab.ready();

    await keys.to('Wie staat waar?');
    const region = tab.frame.getByRole('region', { name: 'Wie staat waar?' });
    const moves = await region.evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(moves || width > 320).toBe(true);
    await keys.press('ArrowRight', 'ArrowRight', 'ArrowRight');
    if (moves)
      await tab.page.waitForFunction(
        () => (document.querySelector('iframe')?.contentDocument?.activeElement?.scrollLeft ?? 0) > 0,
      );
    expect((await keys.to(panel)).role).toBe('link');
    await keys.press('Enter');
    await tab.isOn(panel);
    await tab.ready();

    await keys.to(`Meld het antwoord: ${organisation}`);
    await keys.press('Enter');
    await tab.dialog('Meld het antwoord van je achterban');
    await keys.to('Voorgelegd');
    await keys.press('Space', 'ArrowDown');
    expect(await keys.at()).toEqual({ role: 'radio', name: 'Akkoord' });
    await keys.to('Meld');
    await keys.press('Enter');
    await tab.says('Gemeld: akkoord. Iedereen ziet het op de kaart.');
    await keys.isBackAt(`Pas het antwoord aan: ${organisation}`);
    await keys.to('Sluit deze melding');
    await keys.press('Enter');
    await tab.notice.waitFor({ state: 'detached' });
    expect(await keys.at()).toBeDefined();

    await keys.to(`Pas het antwoord aan: ${organisation}`);
    await keys.press('Space');
    await tab.dialog('Meld het antwoord van je achterban');
    await keys.press('Escape');
    await keys.isBackAt(`Pas het antwoord aan: ${organisation}`);
    expect(keys.problems).toEqual([]);
    await tab.close();
  });

  it('a secretary records a decision', async () => {
    const keys = secretary;
    const { tab } = keys;
    await keys.to('Besluiten');
    await keys.press('Enter');
    await tab.isOn('Besluiten');
    await keys.to('Leg een besluit vast');
    await keys.press('Space');
    await tab.dialog('Leg een advies van de tafel vast');
    await keys.to(/^Titel/);
    await keys.types(title);
    await keys.to('Leg vast en vraag akkoord');
    await keys.press('Enter');
    await keys.isBackAt('Wat adviseert de tafel?');
    await keys.types('We drukken één folder voor alle gemeenten.');
    await keys.to(/^Het kost de organisaties geld/);
    await keys.press('Space');
    expect(await tooWide(tab)).toBe(0);
    await keys.to('Leg vast en vraag akkoord');
    await keys.press('Enter');
    await tab.says(/^Vastgelegd\./);
    await keys.isBackAt('Leg een besluit vast');
    await keys.to(title);
    await keys.press('Enter');
    await tab.isOn(title);
    await tab.sees('Het kost de organisaties geld');
    expect(keys.problems).toEqual([]);
  });

  it('each stop of every page is seen and named, and nothing is wider than the window', async () => {
    const keys = secretary;
    const { tab } = keys;
    const forward = width < 1200;
    const looksRight = async () => {
      await keys.leaves('Shift+Tab');
      const stops = forward ? await keys.leaves('Tab') : (await keys.leaves('Shift+Tab')).reverse();
      expect(stops.slice(0, 6)).toEqual(['Naar de inhoud', 'Vandaag', 'Agenda', 'Rondje', 'Besluiten', 'Coalitie']);
      expect(stops.length).toBeGreaterThan(10);
      expect([tab.address, await tooWide(tab), keys.problems]).toEqual([tab.address, 0, []]);
    };
    const goes = async (link: string, heading: string | RegExp) => {
      await keys.to(link);
      await keys.press('Enter');
      await tab.isOn(heading);
      await tab.ready();
      await looksRight();
    };
    await goes('Vandaag', 'Vandaag');
    await goes('Agenda', /^\w+ \d+ \w+/);
    await goes('Rondje', 'Rondje');
    await goes('Coalitie', 'Coalitie Zuid-Holland Zuid');
    await goes('Besluiten', 'Besluiten');
    await goes('Overzicht', 'Wie staat waar?');
    await goes(panel, panel);
  });
});
