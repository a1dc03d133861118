import { setTimeout } from 'node:timers/promises';
import type { CoalitionDocument, MeetingDocument } from '../../domain/documents';
import { regionCoalitionId } from '../../local/region/place';
import {
  amissOnPaper,
  axeFinds,
  doesNotFit,
  doesNotGrow,
  type Heard,
  heardIn,
  hidesThePage,
  namesAmiss,
  orderAmiss,
} from './pages/access';
import type { CardOnPage } from './pages/card-on-page';
import { type Journey, openJourney, tabOf } from './pages/open-journey';
import type { TabOptions, TabPage } from './pages/tab-page';

let journey: Journey;
let open: TabPage[] = [];
/** Id of the last meeting, as it stands in an address. */
let past: string;

beforeAll(async () => {
  journey = await openJourney();
  const held = (await meetings()).filter(({ state }) => state === 'held').map(({ id }) => id);
  past = encodeURIComponent(held.sort().at(-1) ?? '');
}, 60_000);
afterEach(async () => {
  await Promise.all(open.map((tab) => tab.close()));
  open = [];
});
afterAll(() => journey?.close());

async function as(key: string, more?: TabOptions): Promise<TabPage> {
  const tab = await journey.tab(key, more);
  open.push(tab);
  await tab.frame.locator('h1').first().waitFor();
  await tab.frame.locator('.waiting').waitFor({ state: 'detached' });
  await tab.document.evaluate(() => {
    // Long lists are laid out where one looks; here everything is looked at.
    const everything = new CSSStyleSheet();
    everything.replaceSync('.partner, .person, .round-entry { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(everything);
  });
  return tab;
}

const decision = (id: string) => `decisions/${encodeURIComponent(`decision:${id}`)}`;

/** Goes to a page by its address, without loading the tab again. */
async function goesTo(tab: TabPage, page: string): Promise<void> {
  await tab.document.evaluate((path) => {
    if (location.pathname === path) return;
    document.querySelector('h1')?.setAttribute('data-left', '');
    history.pushState(null, '', path);
  }, `/tab/${page}`);
  await tab.document.waitForFunction(
    () => document.querySelector('h1:not([data-left])') && !document.querySelector('.waiting'),
  );
}

const themes = ['light', 'dark', 'contrast'] as const;
type Theme = (typeof themes)[number];
const themeAt = (index: number) => themes[index % themes.length] as Theme;
const backgrounds = { light: 'rgb(250, 250, 250)', dark: 'rgb(36, 36, 36)', contrast: 'rgb(0, 0, 0)' };

/** Whoever shows the tab goes over to another theme while it is open, and the page's colours go along. */
async function turns(tab: TabPage, theme: Theme): Promise<void> {
  await tab.page.evaluate((to) => {
    const here = new URL(location.href);
    here.searchParams.set('theme', to);
    history.replaceState(history.state, '', here);
    dispatchEvent(new PopStateEvent('popstate'));
  }, theme);
  await tab.document.waitForFunction(
    (colour) => getComputedStyle(document.querySelector('#root > .app') as Element).backgroundColor === colour,
    backgrounds[theme],
  );
}

/** The window becomes wider or narrower. */
async function resizes(tab: TabPage, width: number): Promise<void> {
  await tab.page.setViewportSize({ width, height: 900 });
  await tab.document.waitForFunction((wide) => innerWidth === wide, width);
}

describe('every page', () => {
  const pages = () => [
    ...['today', 'agenda', 'decisions', `agenda/${past}`, 'round', 'decisions/matrix', `round/${past}`],
    ...[decision('prenataal-inkoop'), decision('vaste-cijfers'), 'coalition', decision('no-such')],
  ];

  const panel = { panel: true, width: 280 };

  /** A person to confirm stands among what is missing and among the people: two buttons that do the same. */
  const same = /several buttons are called “(Bevestig|Confirm): /;

  /**
   * The tab as somebody has it open, on one page after another and never loaded again; what is amiss on any of them.
   * Dutch pages are seen by axe in every theme, narrow and wide; English ones, whose markup and colours are the same, once
   * each, in one theme after another.
   */
  async function walk(key: string, on: readonly string[], more: Pick<TabOptions, 'lang' | 'panel' | 'width'> = {}) {
    const widths = more.width ? [more.width] : [320, 1280];
    const tab = await as(key, { tab: on[0], width: widths[0], ...more });
    await tab.document.evaluate(() => Object.assign(window, { sameVisit: true }));
    const faults: string[] = [];
    let turn = 0;
    const finds = async (of: 'everything' | 'colours') => {
      const found = await axeFinds(tab, of);
      return found.map((fault) => `${themeAt(turn)}: ${fault}`);
    };
    for (const [index, page] of on.entries()) {
      if (!more.panel) await goesTo(tab, page);
      const heard = await heardIn(tab);
      const found = [...namesAmiss(heard), ...orderAmiss(heard)].filter((fault) => !same.test(fault));
      for (const width of widths) {
        await resizes(tab, width);
        found.push(...(await (width === 1280 ? doesNotGrow(tab) : [])), ...(await doesNotFit(tab)));
        if (more.lang === 'en' && width !== widths[index % widths.length]) continue;
        found.push(...(await finds('everything')));
        await turns(tab, themeAt(++turn));
      }
      for (let seen = widths.length; more.lang !== 'en' && seen < themes.length; seen++) {
        if (seen > widths.length) await turns(tab, themeAt(++turn));
        found.push(...(await finds('colours')));
      }
      faults.push(...found.map((fault) => `${key}, ${page}, ${fault}`));
    }
    expect(await tab.document.evaluate(() => 'sameVisit' in window)).toBe(true);
    return faults;
  }

  it('is for everybody, narrow and wide, in every theme and in both languages', async () => {
    const faults = await Promise.all([
      walk('secretary', pages().slice(0, 5)),
      walk('secretary', pages().slice(5)),
      walk('secretary', pages(), { lang: 'en' }),
      walk('midwife', ['today', 'decisions/matrix'], { width: 320 }),
      walk('chair', ['today', decision('prenataal-inkoop'), 'decisions/matrix']),
      walk('outsider', ['today']),
      walk('outsider', ['today'], { lang: 'en' }),
      walk('secretary', ['beside a meeting'], panel),
    ]);
    expect(faults.flat()).toEqual([]);
  });

  it('is so beside a meeting that goes on', async () => {
    await meetsToday();
    const faults = await Promise.all([
      walk('secretary', ['beside a meeting'], panel),
      walk('dordrecht', ['beside a meeting'], { ...panel, lang: 'en' }),
    ]);
    expect(faults.flat()).toEqual([]);
  });
});

describe('every form', () => {
  interface Way {
    readonly at: string;
    /** Buttons that lead to it. */
    readonly press: readonly (string | RegExp)[];
    /** What is done in it before it is looked at, again and again. */
    readonly steps?: readonly ((form: CardOnPage, tab: TabPage) => Promise<void>)[];
  }
  const buying = decision('prenataal-inkoop');
  const figures = decision('vaste-cijfers');
  const way = (at: string, ...press: (string | RegExp)[]): Way => ({ at, press });
  const answers = ['Voorgelegd', 'Akkoord', 'Akkoord onder voorwaarden', 'Niet akkoord'];
  const ways: readonly Way[] = [
    way('round', 'Deel je ontwikkeling'),
    way('round', /^Aanpassen: Voortgang, /),
    way('agenda', 'Stel een punt voor'),
    way('agenda', /^Meer over “Scholing/, 'Aanpassen'),
    way('agenda', /^Uitstellen: “/),
    way('agenda', /^Niet doen: “/),
    way('agenda', 'Meer over de vergadering', 'Pas de vergadering aan'),
    way('agenda', 'Meer over de vergadering', 'Gaat niet door…'),
    way('agenda', 'Meer over de vergadering', 'Plan een vergadering'),
    way('agenda', 'Sluit de vergadering af'),
    way('agenda', /^Schrijf de inbreng: /),
    way(buying, 'Meer over dit besluit', 'Geef uitstel'),
    {
      ...way(buying, 'Meer over dit besluit', 'Pas de tekst aan'),
      steps: [(form) => form.pick('Alleen de organisaties hieronder')],
    },
    {
      ...way(buying, 'Meer over dit besluit', 'Verdeel de kosten'),
      steps: [
        async (form) => {
          await form.pick('Met eigen bedragen');
          await form.fill(/^Gemeente Gorinchem/, '-1');
          await form.press('Verdeel de kosten');
          await form.says('Een bedrag kan niet onder nul zijn.');
        },
      ],
    },
    way(buying, 'Meer over dit besluit', 'Vraag nog een organisatie'),
    way(buying, 'Meer over dit besluit', /^Wie voert het uit/),
    way(buying, /^Zo adviseer ik: /),
    way(buying, /^Niet aan voldaan: /),
    way(figures, 'Meer over dit besluit', 'Heropen voor correcties'),
    way(figures, 'Meld: GGD Zuid-Holland Zuid'),
    {
      ...way(buying, 'Meld namens Gemeente Gorinchem'),
      steps: answers.map(
        (answer) => (form: CardOnPage) => form.root.getByRole('radio', { name: answer, exact: true }).check(),
      ),
    },
    {
      ...way('decisions', 'Leg een besluit vast'),
      steps: [
        async (form) => {
          await form.press('Leg vast en vraag akkoord');
          await form.says('Er klopt nog iets niet. Onder het veld staat wat.');
        },
        async (form) => {
          await form.untick('Alle organisaties aan tafel');
          await form.tick('Gemeenten');
        },
      ],
    },
    way('coalition', 'Voeg organisaties toe'),
    way('coalition', 'Voorzitter en secretaris'),
    way('coalition', 'Instellingen'),
    way('coalition', 'Aanpassen: Gemeente Dordrecht'),
    {
      ...way('coalition', 'Aanpassen: VGZ'),
      steps: [(form) => form.root.getByRole('button', { name: 'Laat niet meer meedoen: VGZ' }).click()],
    },
    way('coalition', 'Herinneringen'),
    {
      ...way('coalition', 'Op welke dagen?'),
      steps: [
        async (form) => {
          await form.fill('Het rondje openen, dagen voor de vergadering', '100');
          await form.press('Opslaan');
          await form.says('Dit getal is te klein of te groot.');
        },
      ],
    },
    way('coalition', /^Bevestig: /),
    way('coalition', 'Regel een vervanger: Gemeente Dordrecht'),
    way('coalition', 'Aanpassen'),
  ];

  /** Opens one form after another; what is amiss in any of them. */
  async function opens(tab: TabPage, some: readonly Way[]): Promise<string[]> {
    const faults: string[] = [];
    let turn = 0;
    for (const [index, { at, press, steps = [] }] of some.entries()) {
      await resizes(tab, index % 2 === 0 ? 1280 : 320);
      await goesTo(tab, at);
      for (const name of press) await tab.press(name);
      const form = await tab.dialog();
      // The page behind it is as if it were not there.
      await tab.document.waitForFunction(() => document.querySelector('#root')?.ariaHidden === 'true');
      for (const step of [async () => {}, ...steps]) {
        await step(form, tab);
        await turns(tab, themeAt(turn++));
        const found = [
          ...(await axeFinds(tab, 'everything', '[role=dialog]')),
          ...(await doesNotFit(tab)),
          ...(await hidesThePage(tab)),
          ...namesAmiss(await heardIn(tab)),
        ];
        faults.push(...found.map((fault) => `${press.at(-1)}: ${fault}`));
      }
      const asks = form.root.locator('.ask-first');
      if ((await asks.count()) > 0) {
        // The first Escape answers the question.
        await tab.page.keyboard.press('Escape');
        await asks.waitFor({ state: 'detached' });
      }
      await tab.page.keyboard.press('Escape');
      await tab.hasNoDialog();
    }
    return faults;
  }

  it('is for everybody, narrow and wide, in one theme after another', async () => {
    await meetsToday();
    const faults = await Promise.all(
      [0, 1].map(async (part) =>
        opens(
          await as('secretary'),
          ways.filter((_, index) => index % 2 === part),
        ),
      ),
    );
    expect(faults.flat()).toEqual([]);
  });

  it('is so on the first day', async () => {
    const before = await coalition();
    await change({ ...before, state: 'open', secretary: undefined, chair: undefined });
    const tab = await as('vgz', { width: 320 });
    const faults = [...(await axeFinds(tab, 'everything')), ...(await doesNotFit(tab))];
    faults.push(...(await opens(tab, [way('today', 'Richt in')])));
    await change(before);
    expect(faults).toEqual([]);
  });
});

describe('a screen reader', () => {
  const midwife = tabOf(() => journey, 'midwife');
  const secretary = tabOf(() => journey, 'secretary', { tab: 'decisions' });
  const mainOf = (heard: readonly Heard[]) => heard.slice(heard.findIndex(({ role }) => role === 'main'));
  const namesOf = (heard: readonly Heard[], role: string) =>
    heard.filter((one) => one.role === role).map(({ name }) => name);

  it('reads to a delegate first what they have to do', async () => {
    const main = mainOf(await heardIn(midwife()));
    expect(namesOf(main, 'heading').slice(0, 2)).toEqual(['Vandaag', 'Vraag dit aan je achterban']);
    expect(namesOf(main, 'button')[0]).toBe('Meld het antwoord op Een vast ouderpanel voor de regio: VSV Drechtsteden');
  });

  it('names the parts of the page, and the ways between pages', async () => {
    const heard = await heardIn(secretary());
    expect(namesOf(heard, 'navigation')).toEqual(['Onderdelen', 'Weergave']);
    expect(namesOf(heard, 'region')).toEqual(['Lopend', 'Afgerond']);
    expect(namesOf(heard, 'link')[0]).toBe('Naar de inhoud');
  });

  it('knows of every cell of the picture whose it is, and on what', async () => {
    const tab = midwife();
    await goesTo(tab, 'decisions/matrix');
    const heard = mainOf(await heardIn(tab));
    const cells = ['columnheader', 'rowheader', 'cell', 'gridcell'];
    const rows = heard.slice(heard.findIndex(({ role }) => role === 'table')).reduce<Heard[][]>((all, one) => {
      if (one.role === 'row') all.push([]);
      if (cells.includes(one.role)) all.at(-1)?.push(one);
      return all;
    }, []);
    const [heads, ...others] = rows;
    expect(heads?.every(({ role }) => role === 'columnheader')).toBe(true);
    expect(heads?.[2]?.name).toMatch(/^Een vast ouderpanel voor de regio/);
    for (const [first, ...rest] of others) {
      expect(first).toMatchObject({ role: 'rowheader', name: expect.stringMatching(/./) });
      expect(rest.map(({ role }) => role)).toEqual(heads?.slice(1).map(() => expect.stringMatching(/^(grid)?cell$/)));
    }
    const scopes = await tab.frame
      .locator('.matrix th')
      .evaluateAll((all) => all.map((th) => th.getAttribute('scope')));
    expect(new Set(scopes)).toEqual(new Set(['col', 'rowgroup', 'row']));
    expect(namesOf(heard, 'button')).toContain(
      'Nog niet. Meld het antwoord van VSV Gorinchem op Een vast ouderpanel voor de regio',
    );
  });

  it('is told how a press went where it listens already, and that one has to wait', async () => {
    const tab = secretary();
    await goesTo(tab, 'agenda');
    const place = tab.frame.locator('.notice-place');
    await place.locator('[role=alert]').waitFor({ state: 'attached' });
    await place.locator('[role=status]').evaluate((element) => element.setAttribute('data-before', ''));
    await tab.press(/^Zet op de agenda: “Cijfers/);
    await place.locator('[data-before]').getByText('Staat op de agenda.').waitFor();
    // Up to where nothing lies half under what stands still.
    await tab.document.evaluate(() => scrollTo(0, 0));
    expect(await axeFinds(tab, 'everything')).toEqual([]);

    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await tab.page.route('**/views/coalition*', async (route) => {
      await held;
      await route.continue();
    });
    await tab.frame.getByRole('link', { name: 'Coalitie', exact: true }).click();
    await tab.frame.getByRole('status', { name: 'Even geduld, dit wordt opgehaald.' }).waitFor();
    answer();
    await tab.isOn('Coalitie Zuid-Holland Zuid');
  });
});

describe('a page that is not there', () => {
  it('stays as it is while it is looked for again', async () => {
    const [stranger, secretary] = await Promise.all([as('outsider'), as('secretary', { tab: decision('no-such') })]);
    await secretary.button('Naar Vandaag').focus();
    const looksAgain = async ({ page, document: frame }: TabPage) => {
      const again = page.waitForRequest('**/views/**');
      await page.route('**/views/**', async (route) => {
        await setTimeout(300);
        await route.continue();
      });
      // Somebody comes back to it.
      await frame.evaluate(() => dispatchEvent(new Event('visibilitychange')));
      await again;
      const gone = () => document.querySelector('.waiting') !== null || document.querySelector('h1') === null;
      await expect(frame.waitForFunction(gone, undefined, { timeout: 200 })).rejects.toThrow('Timeout');
    };
    await Promise.all([looksAgain(stranger), looksAgain(secretary)]);
    const focused = await secretary.document.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Naar Vandaag');
  });
});

describe('paper', () => {
  /** A4 without its margins, upright and lying, in CSS pixels. */
  const [upright, lying] = [718, 1047];

  it('has what is on the page and nothing to press, in dark on white', async () => {
    const prints = async (pages: readonly string[]) => {
      const tab = await as('secretary', { theme: 'dark', width: upright });
      await tab.page.emulateMedia({ media: 'print' });
      const faults: string[] = [];
      for (const page of pages) {
        await goesTo(tab, page);
        const found = [...(await amissOnPaper(tab)), ...(await axeFinds(tab, 'colours'))];
        faults.push(...found.map((fault) => `${page}: ${fault}`));
      }
      return faults;
    };
    const faults = await Promise.all([
      prints(['today', 'agenda', 'round', 'decisions']),
      prints([`agenda/${past}`, 'coalition', decision('prenataal-inkoop')]),
    ]);
    expect(faults.flat()).toEqual([]);
  });

  it('has the whole picture, of all decisions', async () => {
    const tab = await as('midwife', { theme: 'contrast', width: lying, tab: 'decisions/matrix' });
    await tab.press('Alle besluiten');
    await tab.frame.getByRole('columnheader').nth(11).waitFor();
    await tab.page.emulateMedia({ media: 'print' });
    const fits = (await doesNotFit(tab)).filter((fault) => !fault.startsWith('it is small'));
    expect([...(await amissOnPaper(tab)), ...fits, ...(await axeFinds(tab, 'colours'))]).toEqual([]);
  });
});

describe('who wants things to stand still', () => {
  /** The longest that anything moves on opening a form and going to another page, milliseconds. */
  async function moves(tab: TabPage): Promise<number> {
    await tab.document.evaluate(() => {
      const seen = { longest: 0 };
      Object.assign(window, { seen });
      const look = () => {
        if ((window as unknown as { seen: unknown }).seen !== seen) return;
        for (const animation of document.getAnimations())
          seen.longest = Math.max(seen.longest, Number(animation.effect?.getComputedTiming().duration ?? 0));
        requestAnimationFrame(look);
      };
      look();
    });
    await tab.press('Deel je ontwikkeling');
    await tab.dialog();
    await tab.page.keyboard.press('Escape');
    await tab.hasNoDialog();
    await tab.goesTo('Besluiten');
    await tab.frame.getByRole('link', { name: 'Agenda', exact: true }).hover();
    return tab.document.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest);
  }

  it('gets that', async () => {
    const tab = await as('secretary', { tab: 'round' });
    await tab.page.emulateMedia({ reducedMotion: 'no-preference' });
    const others = await moves(tab);
    expect(others).toBeGreaterThanOrEqual(50);
    expect(others).toBeLessThanOrEqual(500);
    await tab.goesTo('Rondje');
    await tab.page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moves(tab)).toBeLessThanOrEqual(10);
  });
});

async function meetings(): Promise<MeetingDocument[]> {
  const stored = await journey.local.store.list(regionCoalitionId, 'meeting');
  return stored.flatMap(({ document }) => (document.kind === 'meeting' ? [document] : []));
}

async function coalition(): Promise<CoalitionDocument> {
  const stored = await journey.local.store.get({ coalitionId: regionCoalitionId, id: 'coalition' });
  if (stored?.document.kind !== 'coalition') throw new Error('there is no coalition');
  return stored.document;
}

async function change(next: CoalitionDocument | MeetingDocument): Promise<void> {
  const { store } = journey.local;
  await store.replace(next, (await store.get({ coalitionId: regionCoalitionId, id: next.id }))?.etag ?? '');
}

/** The next meeting is today, and began a quarter of an hour ago. */
async function meetsToday(): Promise<void> {
  const planned = (await meetings()).filter(({ state }) => state === 'planned');
  const [next] = planned.sort((one, other) => (one.date < other.date ? -1 : 1));
  if (!next) throw new Error('no meeting is planned');
  const began = new Date(Date.now() - 15 * 60_000).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  await change({ ...next, date: began.slice(0, 10), time: began.slice(11, 16) });
}
