import type { Route } from 'playwright-core';
import type { DecisionDocument } from '../../domain/documents';
import { regionCoalitionId } from '../../local/region/place';
import { type Journey, openJourney, tabOf } from './pages/open-journey';
import type { TabPage } from './pages/tab-page';

let journey: Journey;

beforeAll(async () => {
  journey = await openJourney();
}, 60_000);
afterAll(() => journey?.close());

const opened = (...of: Parameters<Journey['tab']>) => tabOf(() => journey, ...of);
const decision = 'decision:ouderpanel';
const page = `decisions/${encodeURIComponent(decision)}`;

async function kept(): Promise<DecisionDocument> {
  const found = (await journey.local.store.get({ coalitionId: regionCoalitionId, id: decision }))?.document;
  if (found?.kind !== 'decision') throw new Error(`${decision} is gone`);
  return found;
}

/** How many updates say this. */
async function shared(text: string): Promise<number> {
  const updates = await journey.local.store.list(regionCoalitionId, 'update');
  return updates.filter(({ document }) => document.text === text).length;
}

async function amends(tab: TabPage) {
  await tab.press('Meer over dit besluit');
  await tab.press('Pas de tekst aan');
  return tab.dialog('Een nieuwe versie van de tekst');
}

const inFocus = (tab: TabPage) =>
  tab.document.evaluate(() => {
    const one = document.activeElement;
    return one?.getAttribute('aria-label') ?? `${one?.tagName} ${one?.textContent}`;
  });

/** The server does it, and its answer does not arrive. */
const lose = async (route: Route) => {
  await route.fetch();
  await route.abort();
};

describe('a draft of a text that was changed since', () => {
  const secretary = opened('secretary', { tab: page });
  const chair = opened('chair', { tab: page });
  const gorinchem = opened('gorinchem', { tab: page });

  it('is refused as one on the earlier text; the new text stands beside what was typed, and one goes on', async () => {
    const answer = async () => {
      await gorinchem().press('Meld het antwoord: Gemeente Gorinchem');
      return gorinchem().dialog('Meld het antwoord van je achterban');
    };
    await (await answer()).pick(/^Akkoord$/);
    await gorinchem().page.keyboard.press('Escape');
    await gorinchem().hasNoDialog();
    const mine = await amends(secretary());
    const first = await mine.filledIn('De nieuwe tekst');
    await mine.fill('De nieuwe tekst', `${first} Twee keer per jaar.`);
    await secretary().page.keyboard.press('Escape');
    await secretary().hasNoDialog();

    const theirs = await amends(chair());
    await theirs.fill('De nieuwe tekst', `${first} Reiskosten worden vergoed.`);
    await theirs.press('Pas de tekst aan');
    await chair().says(/^De nieuwe versie staat/);
    await secretary().sees(/Reiskosten worden vergoed/);
    await gorinchem().sees(/Reiskosten worden vergoed/);

    const again = await amends(secretary());
    await again.says('Dit typte je eerder; het is nog niet verstuurd.');
    await again.press('Pas de tekst aan');
    await again.says(/^De tekst van dit besluit is intussen aangepast/);
    expect((await kept()).versions).toHaveLength(2);
    await again.says(/Reiskosten worden vergoed/);
    expect(await again.filledIn('De nieuwe tekst')).toBe(`${first} Twee keer per jaar.`);
    // What was read stays beside it, also after one more look elsewhere.
    await secretary().page.keyboard.press('Escape');
    await secretary().hasNoDialog();
    const later = await amends(secretary());
    await later.says(/Reiskosten worden vergoed/);
    await later.fill('De nieuwe tekst', `${first} Reiskosten worden vergoed. Twee keer per jaar.`);
    await later.press('Pas de tekst aan');
    await secretary().says(/^De nieuwe versie staat/);
    expect((await kept()).versions.map(({ text }) => text.replace(first, ''))).toEqual([
      '',
      ' Reiskosten worden vergoed.',
      ' Reiskosten worden vergoed. Twee keer per jaar.',
    ]);

    await gorinchem().sees(/Twee keer per jaar/);
    const prepared = await answer();
    await prepared.press('Meld');
    await prepared.says(/^De tekst van dit besluit is intussen aangepast/);
    await prepared.says(/Twee keer per jaar/);
    expect(await prepared.root.getByRole('radio', { name: /^Akkoord$/ }).isChecked()).toBe(true);
    await prepared.press('Meld');
    await gorinchem().says(/^Gemeld/);
    const said = (await kept()).mandates.filter(({ answeredBy }) => answeredBy?.name.endsWith('Gorinchem'));
    expect(said.map(({ state, version }) => [state, version])).toContainEqual(['agreed', 3]);
  });
});

describe('what was sent without an answer', () => {
  const dordrecht = opened('dordrecht', { tab: 'round' });

  it('is said to be unknown once the page was thrown away, and is there once when it is sent again', async () => {
    const tab = dordrecht();
    const text = 'Wij weten niet of dit er staat.';
    await tab.press('Deel je ontwikkeling');
    const form = await tab.dialog('Deel een lokale ontwikkeling');
    await form.fill('Wat speelt er?', text);
    await tab.page.route('**/actions/post-update', lose, { times: 1 });
    await form.press('Deel met de coalitie');
    await form.says(/^We weten niet of dit is aangekomen\. Verstuur het gerust opnieuw/);
    expect(await form.text()).not.toContain('niet verstuurd');
    await tab.page.reload();
    await tab.ready();
    await tab.press('Deel je ontwikkeling');
    const again = await tab.dialog('Deel een lokale ontwikkeling');
    await again.says('We weten niet of dit is aangekomen. Verstuur het gerust opnieuw: het komt er één keer te staan.');
    expect(await again.text()).not.toContain('niet verstuurd');
    // What reads otherwise is another one.
    await again.fill('Wat speelt er?', `${text} Toch?`);
    await again.says(/^Wat je eerst verstuurde, is misschien aangekomen/);
    await again.fill('Wat speelt er?', text);
    await again.press('Deel met de coalitie');
    await tab.says(/^Gedeeld\./);
    expect(await shared(text)).toBe(1);
    await tab.press('Deel je ontwikkeling');
    expect(await (await tab.dialog()).filledIn('Wat speelt er?')).toBe('');
    await tab.page.keyboard.press('Escape');
    await tab.hasNoDialog();
  });
});

describe('a form that cannot be had', () => {
  it.each([
    ['answer', 'dordrecht', 'today', /^Meld het antwoord/],
    ['decision’s form', 'chair', 'today', /^Met notitie/],
  ])('says so (%s), and does not open later by itself', async (_, person, where, button) => {
    const tab = await journey.tab(person, { tab: where });
    await tab.ready();
    const problem = { status: 403, contentType: 'application/problem+json' };
    const body = JSON.stringify({ code: 'forbidden', status: 403, detail: 'Dat mag hier niet.' });
    const found = tab.main.getByRole('button', { name: button }).first();
    await found.waitFor();
    await tab.page.route(`**/views/decision?*`, (route) => route.fulfill({ ...problem, body }));
    await found.click();
    await tab.says('Dat mag hier niet.');
    await tab.page.unroute(`**/views/decision?*`);
    await tab.page.waitForTimeout(4_500);
    expect(await tab.frame.getByRole('dialog').count()).toBe(0);
    await tab.close();
  });
});

describe('an organisation that leaves', () => {
  const secretary = opened('secretary', { tab: 'coalition' });
  const leaves = async (name: string) => {
    await secretary().press(`Aanpassen: ${name}`);
    const form = await secretary().dialog();
    await form.press(`Laat niet meer meedoen: ${name}`);
    return form;
  };

  it('is not lost with the form by an Escape at the question, and a refusal stands in the form', async () => {
    const tab = secretary();
    const form = await leaves('VGZ');
    await tab.page.keyboard.press('Escape');
    await form.root.getByRole('button', { name: 'Laat niet meer meedoen: VGZ' }).waitFor();
    await tab.page.route('**/actions/leave-organisation', (route) => route.abort(), { times: 1 });
    await form.press('Laat niet meer meedoen: VGZ');
    await form.press('Ja, laat niet meer meedoen');
    await form.root.getByRole('alert').filter({ hasText: 'We weten niet of dit is aangekomen' }).waitFor();
    await form.press('Laat niet meer meedoen: VGZ');
    await form.press('Ja, laat niet meer meedoen');
    await tab.says(/^Deze organisatie doet niet meer mee/);
  });

  it('comes back, and the keyboard goes on from the next', async () => {
    const tab = secretary();
    await (await leaves('Zilveren Kruis')).press('Ja, laat niet meer meedoen');
    await tab.says(/^Deze organisatie doet niet meer mee/);
    await tab.hasNoDialog();
    const [first = '', second = ''] = (await tab.buttons(tab.section('Deden eerder mee'))).filter((one) =>
      one.startsWith('Doet weer mee'),
    );
    // However slow the rest of the page is.
    await tab.page.route('**/views/tellings*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await tab.button(first).focus();
    await tab.page.keyboard.press('Enter');
    await tab.button(first).waitFor({ state: 'detached' });
    expect(await inFocus(tab)).toBe(second);
    await tab.button(second).and(tab.frame.locator('[aria-disabled=false]')).waitFor();
    await tab.page.keyboard.press('Enter');
    await tab.button(second).waitFor({ state: 'detached' });
    expect(await inFocus(tab)).toMatch(/^H1 /);
  });
});

describe('the agenda while somebody else works on it', () => {
  const chair = opened('chair', { tab: 'agenda' });
  const secretary = opened('secretary', { tab: 'agenda' });
  const title = 'Vaders en partners beter bereiken';
  const minutesOf = (tab: TabPage) => tab.main.getByLabel(`Minuten voor “${title}”`);

  it('accepts a proposal with its minutes as they are by then', async () => {
    const before = await minutesOf(secretary()).inputValue();
    await chair().press(`Meer over “${title}”`);
    await chair().press('Aanpassen');
    const form = await chair().dialog();
    await form.fill('Hoeveel minuten?', '35');
    await form.press('Opslaan');
    await chair().says('Aangepast.');
    expect(before).not.toBe('35');
    // The page has looked again by then.
    await secretary().page.waitForTimeout(5_000);
    expect(await minutesOf(secretary()).inputValue()).toBe('35');
    await secretary().press(`Zet op de agenda: “${title}”`);
    await secretary().says('Staat op de agenda.');
    const items = await journey.local.store.list(regionCoalitionId, 'agendaItem');
    expect(items.flatMap(({ document: one }) => (one.title === title ? [one.minutes] : []))).toEqual([35]);
  });

  it('says the same refusal again', async () => {
    const tab = chair();
    const minutes = tab.main.getByLabel(/^Minuten voor “Regioplan/);
    await minutes.fill('999');
    await minutes.press('Enter');
    await tab.says('Dit getal is te klein of te groot.');
    await tab.notice.locator('.notice').evaluate((one) => one.setAttribute('data-first', ''));
    await minutes.fill('998');
    await minutes.press('Enter');
    await tab.notice.locator('.notice:not([data-first])').waitFor();
    await minutes.press('Escape');
  });

  it('is not taken from who types when a meeting is planned', async () => {
    const planned = await journey.local.store.list(regionCoalitionId, 'meeting');
    for (const _ of planned.filter(({ document }) => document.state === 'planned')) {
      await secretary().press('Meer over de vergadering');
      await secretary().press('Gaat niet door…');
      await (await secretary().dialog()).press('Zeg de vergadering af');
      await secretary().says('De vergadering is afgezegd.');
      await secretary().hasNoDialog();
    }
    const tab = chair();
    await tab.isOn('Agenda');
    await tab.press('Stel een punt voor');
    const form = await tab.dialog();
    await form.fill('Waar gaat het over?', 'Kraam');
    await secretary().press('Plan een vergadering');
    const plan = await secretary().dialog();
    await plan.press('Plan een vergadering');
    await secretary().hasNoDialog();
    await tab.frame.locator('h1', { hasText: /\d/ }).waitFor({ state: 'attached' });
    await tab.page.keyboard.type('zorg');
    expect(await form.filledIn('Waar gaat het over?')).toBe('Kraamzorg');
  });
});
