import { addDays } from '../../domain/dates';
import { axeFinds, doesNotFit, heardIn, namesAmiss } from './pages/access';
import { type Journey, openJourney } from './pages/open-journey';
import type { TabPage } from './pages/tab-page';

const pageOf = (decision: string) => `decisions/${encodeURIComponent(`decision:${decision}`)}`;
const molenlanden = 'Gemeente Molenlanden';
const [answers, outcome, conditions, money] = [
  'Antwoorden',
  'Hoe het ervoor staat',
  'Voorwaarden',
  'Wie betaalt wat?',
] as const;

let journey: Journey;
let delegate: TabPage;
let secretary: TabPage;
let chair: TabPage;
let dordrecht: TabPage;

beforeAll(async () => {
  journey = await openJourney();
  [delegate, secretary, chair, dordrecht] = await Promise.all([
    journey.tab('molenlanden', { tab: pageOf('prenataal-inkoop') }),
    journey.tab('secretary', { tab: pageOf('prenataal-inkoop') }),
    journey.tab('chair'),
    journey.tab('dordrecht', { tab: pageOf('vaste-cijfers'), width: 320, height: 800 }),
  ]);
}, 60_000);
afterAll(() => journey?.close());

/** The line of one organisation under a heading of the page. */
const lineOf = (tab: TabPage, title: string, organisation: string) =>
  tab
    .section(title)
    .getByRole('listitem')
    .filter({ has: tab.frame.getByText(organisation, { exact: true }) });

/** What is amiss for somebody with the page as it stands, wide and on a phone. */
async function amiss(tab: TabPage): Promise<string[]> {
  const found = [...(await axeFinds(tab, 'everything')), ...namesAmiss(await heardIn(tab)), ...(await doesNotFit(tab))];
  await tab.page.setViewportSize({ width: 320, height: 800 });
  await tab.document.waitForFunction(() => innerWidth === 320);
  found.push(...(await doesNotFit(tab)));
  await tab.page.setViewportSize({ width: 1200, height: 900 });
  return found;
}

async function chooses(tab: TabPage, name: string | RegExp): Promise<void> {
  await tab.press('Meer over dit besluit');
  await tab.press(name);
}

describe('a decision on its way to the backing bodies', () => {
  it('keeps the delegate’s advice beside an answer that differs, with nothing typed lost on the way', async () => {
    await delegate.press(`Zo adviseer ik: ${molenlanden}`);
    const advice = await delegate.dialog('Wat adviseer jij je achterban?');
    await advice.pick('Ik adviseer: ja, als …');
    await advice.press('Zo adviseer ik');
    await advice.says('Vul dit nog in.');
    await advice.pick(/ja$/);
    await advice.fill('Welk bedrag verwacht je dat jullie bijdragen', '14.000');
    await advice.press('Zo adviseer ik');
    await delegate.says(/^Opgeslagen\. Iedereen ziet je advies/);

    await delegate.press(`Meld het antwoord: ${molenlanden}`);
    const form = await delegate.dialog('Meld het antwoord van je achterban');
    await form.pick('Akkoord onder voorwaarden');
    await form.fill('Onder welke voorwaarde?', 'De wachttijd is korter dan twee weken.');
    await form.fill(/^Wanneer is aan de voorwaarde voldaan/, 'Drie maanden onder de twee weken.');
    await form.fill(/^Nummer van het besluit/, '2026-114');
    await form.fill(/^Webadres/, 'javascript:alert(1)');
    await form.fill(/^Met welk bedrag/, '10.000 of zo');
    await form.press('Meld');
    await form.says('Er klopt nog iets niet. Onder het veld staat wat.');
    expect(await form.root.locator('[aria-invalid=true]').count()).toBe(2);
    expect(await form.filledIn('Onder welke voorwaarde?')).toBe('De wachttijd is korter dan twee weken.');
    await form.fill(/^Webadres/, 'https://besluiten.example/2026-114');
    await form.fill(/^Met welk bedrag/, '€ 10.000,50');
    await form.press('Meld');
    await delegate.says('Gemeld. De voorzitter kijkt of aan de voorwaarde is voldaan.');

    const line = lineOf(secretary, answers, molenlanden);
    await secretary.sees('anders dan het advies', line);
    expect(await secretary.reads(line)).toMatch(
      /Besluit 2026-114[\s\S]*toegezegd €\s14\.000 · akkoord €\s10\.000,50[\s\S]*advies: ja/,
    );
    const link = line.getByRole('link', { name: /^Lees het besluit/ });
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
      'https://besluiten.example/2026-114',
      'noopener noreferrer',
    ]);
    await secretary.sees(
      'Waar akkoord op is, is € 4.069,37 minder dan daarvoor gevraagd werd.',
      secretary.section(money),
    );
  });

  it('has a condition met by the chair, and contradicted by who set it', async () => {
    await chair.goesTo('Besluiten');
    await chair.follows('Prenataal huisbezoek samen inkopen');
    await chair.sees('8 van 17 akkoord', chair.section(outcome));
    await chair.press(`Aan voldaan: de voorwaarde van ${molenlanden}`);
    const form = await chair.dialog(`Voorwaarde van ${molenlanden}`);
    await form.says('Voldaan als: Drie maanden onder de twee weken.');
    await form.fill(/^Hoe is aan de voorwaarde voldaan/, 'De JGZ nam twee mensen aan.');
    await form.press('Aan voldaan');
    await chair.says('De voorwaarde is afgevinkt.');
    await chair.sees('9 van 17 akkoord', chair.section(outcome));

    await delegate.press(`Niet aan voldaan: ${molenlanden}`);
    const against = await delegate.dialog('Is aan jullie voorwaarde niet voldaan?');
    await against.says('Hoe: De JGZ nam twee mensen aan.');
    await against.fill('Waarom niet?', 'De wachttijd is nog vijf weken.');
    await against.press('Niet aan voldaan');
    await delegate.says(/^Gezegd\. De voorwaarde staat weer open/);
    await chair.sees(/zegt van niet: De wachttijd is nog vijf weken\./, chair.section(conditions));
    await chair.sees('8 van 17 akkoord', chair.section(outcome));
    expect(await amiss(chair)).toEqual([]);
  });

  it('shows word by word what an amendment changed, and asks again those it concerns', async () => {
    await chooses(secretary, 'Pas de tekst aan');
    const form = await secretary.dialog('Een nieuwe versie van de tekst');
    const text = await form.filledIn('De nieuwe tekst');
    await form.fill('De nieuwe tekst', text.replace('voor twee jaar', 'voor drie jaar'));
    await form.fill(/^Wat is er veranderd/, 'Een jaar langer is per bezoek goedkoper.');
    await form.pick('Alleen de organisaties hieronder');
    await form.press('Pas de tekst aan');
    await form.says('Vul dit nog in.');
    await form.tick(molenlanden);
    await form.press('Pas de tekst aan');
    await secretary.says('De nieuwe versie staat in het kanaal.');

    await delegate.sees('Waarom: Een jaar langer is per bezoek goedkoper.');
    const pieces = (tag: string) => delegate.main.locator(`.text-changes ${tag}`).allTextContents();
    expect([await pieces('del'), await pieces('ins')]).toEqual([[' [weg: twee] '], [' [erbij: drie] ']]);
    const line = lineOf(delegate, 'Jouw antwoord', molenlanden);
    expect(await delegate.reads(line)).toMatch(
      /Opnieuw gevraagd: de tekst is veranderd[\s\S]*Op versie 1: akkoord onder voorwaarden/,
    );
  });

  it('is split in own figures that are said not to add up, to the cent', async () => {
    await chooses(secretary, 'Verdeel de kosten');
    const form = await secretary.dialog('Verdeel de kosten');
    await form.says('€ 38.323,95');
    await form.pick('In gelijke delen');
    await form.says('€ 8.705,89');
    await form.pick('Met eigen bedragen');
    await form.fill(/^Gemeente Gorinchem/, '12.000,50');
    await form.fill(/^Gemeente Sliedrecht/, '-5');
    await form.press('Verdeel de kosten');
    await form.says('Een bedrag kan niet onder nul zijn.');
    expect(await form.filledIn(/^Gemeente Gorinchem/)).toBe('12.000,50');
    await form.fill(/^Gemeente Sliedrecht/, '8.272,71');
    await form.says('Er wordt € 95,20 minder gevraagd dan het kost.');
    await form.press('Verdeel de kosten');
    await secretary.says('De kosten zijn verdeeld. Iedereen ziet wat er van wie wordt gevraagd.');
    await delegate.sees('Er wordt € 95,20 minder gevraagd dan het kost.', delegate.section(money));
    const row = delegate.section(money).getByRole('row', { name: /^Gemeente Gorinchem/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['€\u00a012.000,50', '–', '–']);
    expect(await amiss(delegate)).toEqual([]);
  });
});

describe('whom the chair calls', () => {
  it('goes down the list once called, and the keyboard goes on in the list', async () => {
    await chair.goesTo('Vandaag');
    const calls = chair.section('Wie kun je het beste bellen?');
    await chair.press('Gebeld: Gemeente Hoeksche Waard', calls);
    await chair.says('Genoteerd. Ze gaan een paar dagen naar onderen op de lijst.');
    await calls.getByRole('button', { name: 'Gebeld: Gemeente Hoeksche Waard' }).waitFor({ state: 'detached' });
    expect(await chair.document.evaluate(() => document.activeElement?.tagName)).toBe('UL');
    await chair.press(/^Toon alle/, calls);
    await chair.sees(/gebeld op/, calls.getByRole('listitem').filter({ hasText: 'Gemeente Hoeksche Waard' }));
  });

  it('can be noted with what was said, in a form that fits', async () => {
    const calls = chair.section('Wie kun je het beste bellen?');
    await chair.press('Met notitie: Gemeente Molenlanden', calls);
    const form = await chair.dialog('Noteer dat je Gemeente Molenlanden belde');
    await form.fill('Wat werd er gezegd? (mag leeg blijven)', 'Het college beslist volgende week.');
    expect(await axeFinds(chair, 'everything', '[role=dialog]')).toEqual([]);
    await form.press('Opslaan');
    await chair.hasNoDialog();
    await chair.sees(/Het college beslist volgende week/, calls);
  });
});

describe('a decision that is ratified', () => {
  it('says how it lands with each, and why not', async () => {
    await dordrecht.press('Meld: Gemeente Dordrecht');
    const form = await dordrecht.dialog('Meld hoe het er bij jullie voorstaat');
    await form.pick('Niet hier');
    await form.press('Meld');
    await form.says('Vul dit nog in.');
    await form.pick('Geregeld');
    await form.fill(/^Hoe doen jullie het/, 'In het jaarplan van de wijkteams.');
    await form.press('Meld');
    await dordrecht.says(/^Opgeslagen\. Iedereen ziet/);
    const landing = dordrecht.section('Hoe staat het er lokaal voor?');
    await dordrecht.sees('bij 2 van 17 organisaties geregeld', landing);
    await dordrecht.sees('In het jaarplan van de wijkteams.', landing);
  });

  it('comes back on the agenda on a day that chair or secretary says', async () => {
    await secretary.goesTo('Besluiten');
    await secretary.follows('Elk jaar acht vaste cijfers per gemeente');
    await chooses(secretary, /^Wie voert het uit/);
    const form = await secretary.dialog();
    await form.fill(/^Wanneer komt het terug/, addDays(new Date().toISOString().slice(0, 10), 90));
    await form.press('Opslaan');
    await dordrecht.sees(/^Komt terug op de agenda op/);
  });

  it('is corrected only once it is reopened, with a reason that everybody reads; the outcome is worked out anew', async () => {
    await secretary.goesTo('Besluiten');
    await secretary.follows('Nu Niet Zwanger in alle tien gemeenten');
    await secretary.sees(/^Rust op 9 akkoorden, waarvan 1 met een voorwaarde/, secretary.section(outcome));
    await chooses(secretary, 'Heropen voor correcties');
    const reopen = await secretary.dialog('Antwoorden laten aanpassen na de uitkomst');
    await reopen.fill('Waarom?', 'Het antwoord van Hoeksche Waard klopt niet.');
    await reopen.press('Heropen voor correcties');
    await secretary.says(/^Antwoorden kunnen nu worden aangepast/);

    await secretary.press('Meld namens Gemeente Hoeksche Waard');
    const form = await secretary.dialog('Meld het antwoord van je achterban');
    await form.pick('Niet akkoord');
    await form.fill('Waarom niet?', 'De raad stemde tegen.');
    await form.press('Meld');
    await form.says('Er klopt nog iets niet. Onder het veld staat wat.');
    await form.fill('Waarom pas je het antwoord nog aan?', 'Het college meldde het te vroeg.');
    await form.press('Meld');
    await form.says('Vul dit nog in.');
    await form.fill('Van wie weet je dit, en hoe?', 'de griffie, per mail');
    await form.press('Meld');
    await secretary.says(/^Gemeld: niet akkoord/);
    await secretary.sees('8 van 17 akkoord', secretary.section(outcome));
    await secretary.main.getByText(/^Wat er gebeurde/).click();
    await secretary.sees('Loopt weer');
    await secretary.sees(/meldde: niet akkoord.*Waarom: Het college meldde het te vroeg\./);
  });
});

describe('an organisation that leaves', () => {
  it('is asked nothing any more, visibly; and may come back', async () => {
    await secretary.goesTo('Coalitie');
    await secretary.press('Aanpassen: VGZ');
    const form = await secretary.dialog('Pas een organisatie aan');
    await form.press('Laat niet meer meedoen: VGZ');
    await form.says(/^Wat er van deze organisatie gevraagd is, vervalt/);
    await form.press('Ja, laat niet meer meedoen');
    await secretary.says(/^Deze organisatie doet niet meer mee\./);
    await secretary.hasNoDialog();
    await secretary.sees(/^Doet niet meer mee sinds/, secretary.section('Deden eerder mee'));
    expect(await axeFinds(secretary, 'everything')).toEqual([]);

    await delegate.sees(/van 16 akkoord/, delegate.section(outcome));
    await delegate.sees('Niet meer gevraagd', lineOf(delegate, answers, 'VGZ'));
    await secretary.press('Doet weer mee: VGZ');
    await secretary.says(/^Deze organisatie doet weer mee\./);
    await secretary.button('Aanpassen: VGZ').waitFor();
  });
});
