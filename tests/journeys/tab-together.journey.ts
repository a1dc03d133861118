import type { Route } from 'playwright-core';
import type { DecisionDocument } from '../../domain/documents';
import { regionCoalitionId } from '../../local/region/place';
import type { CardOnPage } from './pages/card-on-page';
import { type Journey, openJourney, tabOf } from './pages/open-journey';
import type { TabPage } from './pages/tab-page';

let journey: Journey;
/** How far the server's clock is ahead, ms: what is remembered for minutes is forgotten at once. */
let ahead = 0;

beforeAll(async () => {
  journey = await openJourney({ clock: () => new Date(Date.now() + ahead).toISOString() });
}, 60_000);
afterAll(() => journey?.close());

const opened = (...of: Parameters<Journey['tab']>) => tabOf(() => journey, ...of);
const decision = 'decision:ouderpanel';
const pageOf = (id: string) => `decisions/${encodeURIComponent(id)}`;

async function mandateOf(name: string, id = decision): Promise<DecisionDocument['mandates'][number]> {
  const get = async (one: string) =>
    (await journey.local.store.get({ coalitionId: regionCoalitionId, id: one }))?.document;
  const [coalition, found] = await Promise.all([get('coalition'), get(id)]);
  const organisation =
    coalition?.kind === 'coalition' ? coalition.organisations.find((one) => one.name === name) : undefined;
  const mandate =
    found?.kind === 'decision' ? found.mandates.find((one) => one.organisationId === organisation?.id) : undefined;
  if (!mandate) throw new Error(`${name} is not asked`);
  return mandate;
}

/** How many updates say this. */
async function shared(text: string): Promise<number> {
  const updates = await journey.local.store.list(regionCoalitionId, 'update');
  return updates.filter(({ document }) => document.text === text).length;
}

/** The form to share something, with this typed in it. */
async function typing(tab: TabPage, text: string): Promise<CardOnPage> {
  await tab.press('Deel je ontwikkeling');
  const form = await tab.dialog('Deel een lokale ontwikkeling');
  await form.fill('Wat speelt er?', text);
  return form;
}

/** Idempotency keys of what the page sends, one for each time it is sent. */
function keysOf(tab: TabPage): string[] {
  const keys: string[] = [];
  tab.page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/actions/'))
      keys.push(request.headers()['idempotency-key'] ?? '');
  });
  return keys;
}

/** What has the focus, and what is typed there and where. */
const focus = (tab: TabPage) =>
  tab.document.evaluate(() => {
    const one = document.activeElement;
    const field = one instanceof HTMLTextAreaElement ? [one.value, one.selectionStart, one.selectionEnd] : [];
    return [one?.tagName, one?.textContent, ...field, scrollY];
  });

/** The secretary answers on behalf of an organisation. */
async function answers(secretary: TabPage, organisation: string, state: string): Promise<void> {
  await secretary.press(`Meld namens ${organisation}`);
  const form = await secretary.dialog('Meld het antwoord van je achterban');
  await form.pick(new RegExp(`^${state}$`));
  await form.fill(/^Van wie weet je dit/, 'het bestuur, per mail');
  await form.press('Meld');
  await secretary.says(/^Gemeld/);
}

const behind = (tab: TabPage, words: string | RegExp) => tab.frame.locator('main').getByText(words).first();

describe('what somebody else does', () => {
  const gorinchem = opened('gorinchem', { tab: pageOf(decision) });
  const secretary = opened('secretary', { tab: pageOf(decision) });

  it('is on the page within five seconds, and moves or takes nothing', async () => {
    const typist = gorinchem();
    const reader = await journey.tab('sliedrecht', { tab: 'decisions', height: 420 });
    await typist.press('Meld het antwoord: Gemeente Gorinchem');
    const form = await typist.dialog();
    await form.pick('Akkoord onder voorwaarden');
    await form.fill('Onder welke voorwaarde?', 'Er zit een ouder uit het Land in.');
    for (let step = 0; step < 3; step++) await typist.page.keyboard.press('ArrowLeft');
    const link = reader.main.getByRole('link', { name: 'Een vast ouderpanel voor de regio' });
    await link.focus();
    const before = [await focus(typist), await focus(reader)];

    await answers(secretary(), 'Gemeente Alblasserdam', 'Akkoord');
    const soon = { timeout: 5_000 };
    await Promise.all([
      behind(typist, '6 van 17 akkoord').waitFor(soon),
      behind(reader, /6 van 17 akkoord/).waitFor(soon),
    ]);
    expect([await focus(typist), await focus(reader)]).toEqual(before);
    await typist.page.keyboard.press('Escape');
    await Promise.all([typist.hasNoDialog(), reader.close()]);
  });

  it('is shown beside one’s own answer to the same, also once it was on the page; one’s own can win', async () => {
    const delegate = gorinchem();
    await delegate.press('Meld het antwoord: Gemeente Gorinchem');
    const form = await delegate.dialog();
    await form.pick('Akkoord onder voorwaarden');
    await form.fill('Onder welke voorwaarde?', 'Er zit een ouder uit het Land in.');
    await answers(secretary(), 'Gemeente Gorinchem', 'Akkoord');
    await behind(delegate, '7 van 17 akkoord').waitFor();

    await form.press('Meld');
    await form.says('Intussen is dit aangepast');
    const both = delegate.frame.getByRole('region', { name: 'Intussen is dit aangepast' });
    const read = await delegate.reads(both);
    expect(read).toMatch(/Van Secretaris GGD Zuid-Holland Zuid\s+Akkoord\s+Van jou\s+Akkoord onder voorwaarden/);
    expect(read).toContain('Er zit een ouder uit het Land in.');
    expect((await mandateOf('Gemeente Gorinchem')).state).toBe('agreed');
    await form.press('Gebruik de mijne');
    await delegate.says('Gemeld. De voorzitter kijkt of aan de voorwaarde is voldaan.');
    const kept = await mandateOf('Gemeente Gorinchem');
    expect([kept.state, kept.condition?.text]).toEqual(['conditional', 'Er zit een ouder uit het Land in.']);
    expect(kept.trace.map(({ by }) => by.name).slice(-2)).toEqual([
      'Secretaris GGD Zuid-Holland Zuid',
      'Beleidsmedewerker Gorinchem',
    ]);
  });

  it('can be left as it is, and nothing of one’s own comes back', async () => {
    const delegate = await journey.tab('midwife', { tab: pageOf(decision) });
    await delegate.press('Meld het antwoord: VSV Gorinchem');
    const form = await delegate.dialog();
    await form.pick('Niet akkoord');
    await form.fill('Waarom niet?', 'Wij hebben al een panel.');
    await answers(secretary(), 'VSV Gorinchem', 'Akkoord');
    await form.press('Meld');
    await form.says('Wij hebben al een panel.');
    await form.press('Laat die staan');
    await delegate.hasNoDialog();
    expect((await mandateOf('VSV Gorinchem')).state).toBe('agreed');
    await delegate.press('Pas het antwoord aan: VSV Gorinchem');
    const again = await delegate.dialog();
    expect(await again.root.getByRole('radio', { name: /^Akkoord$/ }).isChecked()).toBe(true);
    expect(await again.text()).not.toContain('Dit typte je eerder');
    await delegate.close();
  });
});

describe('what is sent while something fails', () => {
  const dordrecht = opened('dordrecht', { tab: 'round' });
  const chair = opened('chair', { tab: pageOf('decision:prenataal-inkoop') });

  it('stays without a connection, and is sent once when it is back', async () => {
    const tab = dordrecht();
    const keys = keysOf(tab);
    const text = 'Het spreekuur loopt ook zonder netwerk.';
    const form = await typing(tab, text);
    await tab.page.context().setOffline(true);
    await form.press('Deel met de coalitie');
    await form.says(/^Dit is niet verstuurd: er is geen verbinding\. Wat je typte staat er nog/);
    expect(await form.filledIn('Wat speelt er?')).toBe(text);
    const lost = tab.frame.getByText(/^Geen verbinding\. Wat je ziet kan verouderd zijn/);
    await lost.waitFor();
    await form.press('Probeer opnieuw');
    await form.says(/^Dit is niet verstuurd/);

    await tab.page.context().setOffline(false);
    await form.press('Probeer opnieuw');
    await tab.says(/^Gedeeld\./);
    expect(await shared(text)).toBe(1);
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
    await lost.waitFor({ state: 'detached' });
  });

  it.each([
    ['breaks', 500],
    ['is too busy', 503],
  ])('stays when the server %s once, and is sent again on request', async (_, status) => {
    const tab = dordrecht();
    const keys = keysOf(tab);
    const text = `De wachtlijst is weg, ${status} keer.`;
    const form = await typing(tab, text);
    await tab.page.route('**/actions/post-update', (route) => route.fulfill({ status, body: 'upstream' }), {
      times: 1,
    });
    await form.press('Deel met de coalitie');
    await form.says(/Probeer het zo nog een keer; wat je typte staat er nog/);
    expect(await form.filledIn('Wat speelt er?')).toBe(text);
    expect(await shared(text)).toBe(0);
    await form.press('Probeer opnieuw');
    await tab.says(/^Gedeeld\./);
    expect(await shared(text)).toBe(1);
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
  });

  it('is not done twice when only the answer got lost', async () => {
    const tab = dordrecht();
    const text = 'De brief kwam aan, het antwoord niet.';
    const form = await typing(tab, text);
    const drop = async (route: Route) => {
      await route.fetch();
      await route.abort();
    };
    await tab.page.route('**/actions/post-update', drop, { times: 1 });
    await form.press('Deel met de coalitie');
    await form.says(/^We weten niet of dit is aangekomen/);
    expect(await shared(text)).toBe(1);
    await form.press('Probeer opnieuw');
    await tab.says(/^Gedeeld\./);
    expect(await shared(text)).toBe(1);
  });

  it('is loaded anew on request when a page or a form could not be fetched, and the rest stays', async () => {
    // A page of its own: nothing of it was fetched before.
    const tab = await journey.tab('sliedrecht', { tab: 'today' });
    const parts = /assets\/(coalition-page|form-host)-/;
    await tab.page.route(parts, (route) => route.abort());
    await tab.frame.getByRole('link', { name: 'Coalitie' }).click();
    await tab.frame.getByRole('heading', { name: 'Dit lukt nu niet' }).waitFor();
    await tab.frame.getByRole('link', { name: 'Vandaag' }).click();
    await tab.press(/^Meld het antwoord/);
    await tab.says(/^Geen verbinding/);

    await tab.page.unroute(parts);
    await tab.frame.getByRole('alert').getByRole('button', { name: 'Probeer opnieuw' }).click();
    await tab.frame
      .getByRole('alert')
      .getByText(/^Geen verbinding/)
      .waitFor({ state: 'detached' });
    await tab.press(/^Meld het antwoord/);
    await tab.dialog('Meld het antwoord van je achterban');
    await tab.page.keyboard.press('Escape');
    await tab.hasNoDialog();
    await tab.frame.getByRole('link', { name: 'Coalitie' }).click();
    await tab.frame.getByRole('heading', { name: /^Coalitie Zuid-Holland Zuid/ }).waitFor();
    await tab.close();
  });

  it('can be tried again from the foot of the page where there is no form', async () => {
    const tab = chair();
    const keys = keysOf(tab);
    await tab.page.route('**/actions/meet-condition', (route) => route.abort(), { times: 1 });
    await tab.press('Toch niet voldaan: de voorwaarde van Gemeente Alblasserdam');
    await tab.says(/^We weten niet of dit is aangekomen/);
    await tab.press('Probeer opnieuw', tab.notice);
    await tab.says('De voorwaarde staat weer open.');
    // The button went with what it was about; the keyboard goes on from where it was.
    expect((await focus(tab)).slice(0, 2)).toEqual(['BUTTON', 'Aan voldaan']);
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    expect((await mandateOf('Gemeente Alblasserdam', 'decision:prenataal-inkoop')).condition?.met).toBe(false);
  });

  it('is sent once by a double click', async () => {
    const tab = dordrecht();
    const text = 'Wie dubbelklikt, deelt het één keer.';
    const form = await typing(tab, text);
    await form.root.getByRole('button', { name: 'Deel met de coalitie' }).dblclick();
    await tab.says(/^Gedeeld\./);
    expect(await shared(text)).toBe(1);
  });

  it('is not undone by the second click of two', async () => {
    const tab = chair();
    await tab.press('Aan voldaan: de voorwaarde van Gemeente Hendrik-Ido-Ambacht');
    await (await tab.dialog()).press('Aan voldaan');
    await tab.says('De voorwaarde is afgevinkt.');
    const button = tab.button('Toch niet voldaan: de voorwaarde van Gemeente Hendrik-Ido-Ambacht');
    await button.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const at = [x + width / 2, y + height / 2] as const;
    // As slow as people double-click: the first was carried out already.
    await tab.page.mouse.click(...at, { clickCount: 1 });
    await tab.page.waitForTimeout(300);
    await tab.page.mouse.down({ clickCount: 2 });
    await tab.page.mouse.up({ clickCount: 2 });
    await tab.says('De voorwaarde staat weer open.');
    await tab.page.waitForTimeout(300);
    expect(await tab.frame.getByRole('dialog').count()).toBe(0);
    expect((await mandateOf('Gemeente Hendrik-Ido-Ambacht', 'decision:prenataal-inkoop')).condition?.met).toBe(false);
  });
});

describe('what was typed and not sent', () => {
  const text = 'Half af: de kraamzorg belt op dag drie';
  const dordrecht = opened('dordrecht', { tab: 'round' });
  const beside = opened('dordrecht', { tab: 'round', bare: false });

  it('is there again after the form was closed, and after the page was loaded anew', async () => {
    const tab = dordrecht();
    await typing(tab, text);
    await tab.page.keyboard.press('Escape');
    await tab.hasNoDialog();
    await tab.press('Deel je ontwikkeling');
    expect(await (await tab.dialog()).filledIn('Wat speelt er?')).toBe(text);

    await tab.page.reload();
    await tab.ready();
    await tab.press('Deel je ontwikkeling');
    const form = await tab.dialog();
    await form.says('Dit typte je eerder; het is nog niet verstuurd.');
    expect(await form.filledIn('Wat speelt er?')).toBe(text);
    await form.press('Begin opnieuw');
    expect(await form.filledIn('Wat speelt er?')).toBe('');
    await tab.page.keyboard.press('Escape');
    await tab.hasNoDialog();
    await tab.press('Deel je ontwikkeling');
    const empty = await tab.dialog();
    expect(await empty.filledIn('Wat speelt er?')).toBe('');
    expect(await empty.text()).not.toContain('Dit typte je eerder');
  });

  it('is there again after a look at the posts', async () => {
    const tab = beside();
    await typing(tab, text);
    await tab.page.getByRole('tab', { name: 'Berichten' }).click();
    await tab.page.getByRole('textbox', { name: 'Nieuw bericht' }).waitFor();
    await tab.page.getByRole('tab', { name: 'Coalitietafel' }).click();
    await tab.ready();
    await tab.goesTo('Rondje');
    await tab.press('Deel je ontwikkeling');
    expect(await (await tab.dialog()).filledIn('Wat speelt er?')).toBe(text);
    await tab.page.keyboard.press('Escape');
    await tab.hasNoDialog();
  });

  it('stays when the theme changes, and so does the page', async () => {
    const tab = beside();
    const form = await typing(tab, text);
    const colours = () =>
      tab.document.evaluate(() =>
        ['.app', '[role=dialog]'].map(
          (one) => getComputedStyle(document.querySelector(one) as Element).backgroundColor,
        ),
      );
    const before = await colours();
    await tab.document.evaluate(() => Object.assign(window, { sameVisit: true }));
    await tab.page.getByRole('button', { name: /^Thema/ }).click();
    await tab.page.getByRole('menuitemradio', { name: 'Donker' }).click();
    await tab.frame.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    const after = await colours();
    expect(after.filter((colour, index) => colour === before[index])).toEqual([]);
    expect(await tab.document.evaluate(() => 'sameVisit' in window)).toBe(true);
    expect(await form.filledIn('Wat speelt er?')).toBe(text);
  });
});

describe('somebody who is taken out of the channel', () => {
  it('reads so at the next look, and finds what they typed when they are back', async () => {
    const { connector } = journey.local;
    const tab = await journey.tab('sliedrecht', { tab: 'round' });
    const text = 'Dit schreef ik vlak voor ik eruit ging.';
    await typing(tab, text);
    await connector.removeMember('sliedrecht', { times: 0 });
    ahead += 6 * 60_000;
    await tab.isOn('Dit is van een kanaal waar je niet in zit');
    expect(await tab.document.evaluate(() => document.body.textContent)).not.toMatch(/Gemeente|Sliedrecht|Rondje/);

    await connector.addMember('sliedrecht', { times: 0 });
    ahead += 6 * 60_000;
    const form = await tab.dialog('Deel een lokale ontwikkeling');
    expect(await form.filledIn('Wat speelt er?')).toBe(text);
    await tab.sees('Rondje', tab.frame.locator('main'));
    await tab.close();
  });
});
