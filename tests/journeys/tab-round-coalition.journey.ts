import { type Journey, openJourney } from './pages/open-journey';
import type { TabPage } from './pages/tab-page';

const hostile = [
  '<img src=x onerror="document.title=\'gehackt\'"> **vet** [klik](javascript:alert(1))',
  'Lees https://voorbeeld.example/verslag. <script>alert(1)</script>',
].join('\n');

describe('the round and the coalition in the example region', () => {
  let journey: Journey;
  let midwife: TabPage;
  let secretary: TabPage;

  beforeAll(async () => {
    journey = await openJourney();
    [midwife, secretary] = await Promise.all([
      journey.tab('midwife', { tab: 'round', width: 320, height: 700 }),
      journey.tab('secretary', { tab: 'round' }),
    ]);
  }, 60_000);
  afterAll(() => journey?.close());

  it('lets a delegate of two organisations share for one of them, by keyboard alone on a phone', async () => {
    const { keyboard } = midwife.page;
    await tabsTo(midwife, 'Deel je ontwikkeling');
    await keyboard.press('Enter');
    await midwife.dialog('Deel een lokale ontwikkeling');
    await tabsTo(midwife, /^Voortgang/);
    await keyboard.press('ArrowDown');
    await tabsTo(midwife, /^Wat speelt er/);
    await keyboard.type('Er is geen plek voor de nazorg in het weekend.');
    await tabsTo(midwife, /^Voor welke organisatie/);
    await keyboard.type('VSV G');
    await tabsTo(midwife, 'Deel met de coalitie');
    await keyboard.press('Enter');
    await midwife.says(/^Gedeeld/);
    const update = midwife.main.getByRole('article', { name: 'Knelpunt: VSV Gorinchem' });
    await midwife.sees('Er is geen plek voor de nazorg in het weekend.', update);
    expect(await focused(midwife)).toBe('Deel je ontwikkeling');
    expect(await scrollsSideways(midwife)).toBe(false);
  });

  it('shows both versions when the secretary changed the same words meanwhile, and keeps the one that is chosen', async () => {
    await midwife.press('Aanpassen: Knelpunt, VSV Gorinchem');
    const mine = await midwife.dialog('Pas je ontwikkeling aan');
    await mine.fill('Wat speelt er?', 'In het weekend is er geen plek voor nazorg.');

    await looksAgain(secretary);
    await secretary.press('Aanpassen: Knelpunt, VSV Gorinchem');
    const theirs = await secretary.dialog('Pas je ontwikkeling aan');
    await theirs.fill('Wat speelt er?', 'Nazorg in het weekend: geen plek.');
    await theirs.press('Opslaan');
    await secretary.says(/^Aangepast/);

    await mine.press('Opslaan');
    await mine.says('Intussen is dit aangepast');
    await mine.says('Nazorg in het weekend: geen plek.');
    await mine.press('Gebruik de mijne');
    await midwife.says(/^Aangepast/);
    await midwife.hasNoDialog();
    await midwife.sees('In het weekend is er geen plek voor nazorg.');
    await looksAgain(secretary);
    await secretary.sees('In het weekend is er geen plek voor nazorg.');
  });

  it('tells only chair and secretary who has not shared, and lets them share for one of those', async () => {
    expect(await midwife.reads()).not.toContain('Nog niet gedeeld');
    await secretary.main.getByText('Nog niet gedeeld (4)').click();
    await secretary.press('Deel namens Gemeente Molenlanden');
    const form = await secretary.dialog('Deel een lokale ontwikkeling');
    await form.pick(/^Niets te melden/);
    await form.press('Deel met de coalitie');
    await secretary.says(/^Gedeeld/);
    await secretary.sees('7 van 10 organisaties deelden al. Er komen er nog 3.');
    await secretary.sees('Nog niet gedeeld (3)');
  });

  it('shows what somebody wrote as text, whatever it looks like', async () => {
    await midwife.press('Deel je ontwikkeling');
    const form = await midwife.dialog();
    await form.pick(/^Vraag/);
    await form.fill('Wat speelt er?', hostile);
    await form.choose(/^Voor welke organisatie/, 'VSV Drechtsteden');
    await form.press('Deel met de coalitie');
    await midwife.says(/^Gedeeld/);
    await looksAgain(secretary);
    const update = secretary.main.getByRole('article', { name: 'Vraag: VSV Drechtsteden' });
    await update.waitFor();
    expect(await secretary.reads(update)).toContain(hostile);
    expect(await update.locator('img, script, strong').count()).toBe(0);
    expect(await update.getByRole('link').allTextContents()).toEqual(['https://voorbeeld.example/verslag']);
  });

  it('shows what one asks for, says how many, and shows all again', async () => {
    await secretary.press(/^Knelpunt \d/);
    await secretary.sees('3 van 11 ontwikkelingen');
    await secretary.main.getByLabel('Thema').selectOption({ label: 'Ouders betrekken' });
    await secretary.sees('Hier is niets over gedeeld');
    await secretary.press('Wis filters');
    await secretary.sees('11 ontwikkelingen');
    expect(await secretary.main.getByRole('heading', { level: 2 }).first().textContent()).toBe('Gemeenten');
  });

  it('puts a bottleneck on the agenda, and leads to the item', async () => {
    await secretary.press('Zet op de agenda: Knelpunt, Gemeente Sliedrecht');
    const form = await secretary.dialog();
    await form.press('Stel voor');
    await secretary.hasNoDialog();
    await secretary.follows('Bekijk het agendapunt: Knelpunt, Gemeente Sliedrecht');
    expect(secretary.address).toMatch(/^\/agenda\/item\//);
  });

  it('keeps an earlier round at its own address', async () => {
    await midwife.main.getByText('Eerdere rondjes').click();
    await midwife.main.getByRole('navigation', { name: 'Eerdere rondjes' }).getByRole('link').first().click();
    await midwife.isOn(/^Rondje van/);
    expect(midwife.address).toMatch(/^\/round\/meeting/);
    await midwife.follows('Naar het rondje van nu');
    await midwife.isOn('Rondje');
  });

  it('lets a delegate name who stands in, and end it', async () => {
    await midwife.goesTo('Coalitie');
    await midwife.press('Regel een vervanger: VSV Gorinchem');
    const form = await midwife.dialog('Regel een vervanger');
    await form.choose(/^Wie vervangt/, 'Teammanager JGZ');
    await form.fill(/^Tot en met/, '2099-12-31');
    await form.press('Regel een vervanger');
    await form.says(/te ver weg/);
    await form.fill(/^Tot en met/, new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
    await form.press('Regel een vervanger');
    await midwife.says(/^Geregeld/);
    await midwife.sees(/^Teammanager JGZ vervangt /);
    await midwife.press(/^Stop: Teammanager JGZ vervangt .+, van .+ tot en met /);
    await midwife.press('Ja, stop');
    await midwife.says(/^Gestopt/);
    expect(await midwife.reads()).not.toContain('Teammanager JGZ vervangt ');
    expect(await scrollsSideways(midwife)).toBe(false);
  });

  it('finds an organisation by a person, and shows both versions of it when two change it', async () => {
    await secretary.goesTo('Coalitie');
    await secretary.main.getByRole('searchbox').fill('regiomanager');
    await secretary.sees('1 organisatie en 1 persoon');
    const chair = await journey.tab('chair', { tab: 'coalition' });
    await secretary.press('Aanpassen: VGZ');
    const mine = await secretary.dialog('Pas een organisatie aan');
    await mine.fill(/^Achterban/, 'directie inkoop');
    await chair.press('Aanpassen: VGZ');
    const theirs = await chair.dialog('Pas een organisatie aan');
    await theirs.fill(/^Achterban/, 'raad van bestuur');
    await theirs.press('Opslaan');
    await chair.says(/^Opgeslagen/);
    await mine.press('Opslaan');
    await mine.says('raad van bestuur');
    await mine.press('Laat die staan');
    await secretary.hasNoDialog();
    await secretary.sees('raad van bestuur');
  });
});

describe('the first day, in the tab', () => {
  let journey: Journey;
  let secretary: TabPage;
  let papendrecht: TabPage;

  beforeAll(async () => {
    journey = await openJourney({ empty: true });
    [secretary, papendrecht] = await Promise.all([
      journey.tab('secretary', { tab: 'coalition' }),
      journey.tab('papendrecht', { tab: 'coalition', width: 320 }),
    ]);
  }, 60_000);
  afterAll(() => journey?.close());

  it('lets somebody say who they are and share, before anything is set up', async () => {
    await papendrecht.press('Wie vertegenwoordig ik?');
    const join = await papendrecht.dialog('Wie vertegenwoordig jij?');
    await join.fill('Welke organisatie?', 'Papendrecht');
    await join.press('Dit ben ik');
    await papendrecht.says(/^Dank je/);
    await papendrecht.goesTo('Rondje');
    await papendrecht.press('Deel je ontwikkeling');
    const form = await papendrecht.dialog('Deel een lokale ontwikkeling');
    await form.says('Je deelt dit voor Papendrecht.');
    await form.fill('Wat speelt er?', 'Het spreekuur zit vol.');
    await form.press('Deel met de coalitie');
    await papendrecht.sees('Het spreekuur zit vol.');
  });

  it('offers a guest no set-up; a member becomes secretary and pastes the organisations', async () => {
    const guest = await journey.tab('parents', { tab: 'coalition' });
    expect(await guest.buttons()).not.toContain('Richt in');
    await secretary.press('Richt in');
    const setUp = await secretary.dialog('Richt de coalitie in');
    await setUp.fill('Regio', 'Zuid-Holland Zuid');
    await setUp.press('Richt in');
    await secretary.says(/^De coalitie is ingericht/);
    await secretary.isOn('Coalitie Zuid-Holland Zuid');
    await secretary.press('Voeg organisaties toe', secretary.section('Wat er nog mist'));
    const list = await secretary.dialog('Voeg organisaties toe');
    await list.fill(
      'Organisaties',
      'Gemeente Papendrecht\nGemeente Dordrecht\nZilveren Kruis; zorgverzekeraar; agendalid',
    );
    await list.press('Voeg toe');
    await secretary.says(/^Toegevoegd/);
    await secretary.sees('3 organisaties');
  });

  it('matches the name that was typed, and confirms who typed it', async () => {
    await looksAgain(secretary);
    await secretary.press('Koppel: Papendrecht');
    const match = await secretary.dialog('Koppel een naam aan een organisatie');
    await match.says('Dit lijkt erop. Klopt het?');
    await match.press('Koppel');
    await secretary.says(/^Gekoppeld/);
    await secretary.press('Bevestig: Beleidsmedewerker Papendrecht');
    const confirm = await secretary.dialog('Bevestig een deelnemer');
    await confirm.press('Bevestig');
    await secretary.says(/^Bevestigd/);
    await papendrecht.goesTo('Coalitie');
    await looksAgain(papendrecht);
    await papendrecht.sees('Jij vertegenwoordigt Gemeente Papendrecht.');
    await papendrecht.goesTo('Rondje');
    await papendrecht.sees('1 van 2 organisaties deelden al. Er komt er nog 1.');
    expect(await scrollsSideways(papendrecht)).toBe(false);
  });

  it('hands the chair to somebody of the channel', async () => {
    await secretary.press('Kies een voorzitter');
    const roles = await secretary.dialog('Voorzitter en secretaris');
    await roles.choose(/^Wie/, 'Netwerkregisseur Kansrijke Start');
    await roles.press('Geef de rol');
    await secretary.says(/^De rol is overgedragen/);
    expect(await secretary.reads(secretary.section('Wat er nog mist'))).not.toContain('voorzitter');
  });
});

/** How what has the focus is called: what stands on it, or the label of a field. */
const focused = (tab: TabPage): Promise<string> =>
  tab.document.evaluate(() => {
    const one = document.activeElement;
    const label =
      one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement;
    const name = label ? one.labels?.[0]?.textContent : (one?.getAttribute('aria-label') ?? one?.textContent);
    return (name ?? '').trim();
  });

/** Goes there with the Tab key, as far as that leads. */
async function tabsTo(tab: TabPage, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    const now = await focused(tab);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    await tab.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

/** Comes back to the page, which then looks whether there is something new; again when it looked a moment before. */
const looksAgain = (tab: TabPage): Promise<void> =>
  tab.document.evaluate(() => {
    for (const wait of [0, 1_100]) setTimeout(() => window.dispatchEvent(new Event('visibilitychange')), wait);
  });

const scrollsSideways = (tab: TabPage): Promise<boolean> =>
  tab.document.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
