import { addDays, dateIn } from '../../domain/dates';
import { atWork } from '../at-work';
import { type Journey, openJourney } from './pages/open-journey';
import type { TablePage } from './pages/table-page';

let journey: Journey;
let papendrecht: TablePage;
let dordrecht: TablePage;
let secretary: TablePage;
let chair: TablePage;

const everybody = () => [papendrecht, dordrecht, secretary, chair];
const kraamzorg = /^Agendapunt: De kraamzorg/;
const babyspullen = /^Agendapunt: Eén regeling voor babyspullen/;
const title = 'Eén regeling voor babyspullen';
const besluit = `Besluit: ${title}`;
const inDays = (days: number) => addDays(dateIn('Europe/Amsterdam', new Date().toISOString()), days);

beforeAll(async () => {
  // People are told in working hours what follows from what others did.
  journey = await openJourney({ clock: atWork() });
  [papendrecht, dordrecht, secretary, chair] = await Promise.all([
    journey.person('papendrecht'),
    journey.person('dordrecht'),
    journey.person('secretary'),
    journey.person('chair'),
  ]);
}, 60_000);

afterAll(() => journey?.close());

/** Each part goes on where the one before it ended, as an ordinary morning does. */
describe('the round', () => {
  const text = 'De kraamzorg komt in het weekend te laat. Dat zien we in meer gemeenten.';

  it('keeps what was typed when a form is refused, and shares it once it is complete', async () => {
    const round = await papendrecht.asks('rondje');
    await round.says('6 van 10 organisaties deelden al');
    await round.press('Deel je ontwikkeling');
    const dialog = await papendrecht.dialog('Deel een lokale ontwikkeling');
    await dialog.pick(/^Knelpunt/);
    await dialog.choose(/^Thema/, 'Na de geboorte');
    await dialog.press('Deel met de coalitie');
    await dialog.says('Vul dit nog in.');
    expect(await dialog.root.getByRole('radio', { name: /^Knelpunt/ }).isChecked()).toBe(true);
    await dialog.fill('Wat speelt er?', text);
    await dialog.press('Deel met de coalitie');
    await papendrecht.isTold('Gedeeld. Iedereen in het kanaal kan het lezen');
  });

  it('shows everybody the card, and brings the card of the round up to date where it stands', async () => {
    for (const person of everybody()) {
      await person.card(/^Knelpunt: Gemeente Papendrecht/).says(text);
      await person.card(/^Rondje/).says(/^De kraamzorg komt in het weekend te laat/);
    }
  });

  it('takes a bottleneck to the agenda in one press', async () => {
    await papendrecht.card(/^Knelpunt: Gemeente Papendrecht/).press('Zet op de agenda');
    for (const person of everybody()) await person.sees('De kraamzorg komt in het weekend te laat.');
    await dordrecht.card(/^Knelpunt: Gemeente Papendrecht/).says(/Hier is een agendapunt van gemaakt/);
    for (const person of [dordrecht, secretary, chair]) await person.card(kraamzorg).says(/Agendapunt · Voorgesteld/);
  });
});

describe('the agenda', () => {
  it('takes what somebody else wrote from their post', async () => {
    await papendrecht.posts('Geldt de regeling voor babyspullen ook in Alblasserdam?');
    const form = await dordrecht.takes('Geldt de regeling voor babyspullen', 'Zet op de agenda');
    await form.says('Uit een bericht van Beleidsmedewerker Papendrecht');
    expect(await form.filledIn('Waar gaat het over?')).toBe('Geldt de regeling voor babyspullen ook in Alblasserdam?');
    await form.fill('Waar gaat het over?', 'Eén regeling voor babyspullen in de regio');
    await form.choose('Waarom regionaal?', 'Zelfde probleem in meer gemeenten');
    await form.press('Stel voor');
    await dordrecht.isTold(/^Voorgesteld/);
    await secretary.card(babyspullen).says('Uit een bericht van Beleidsmedewerker Papendrecht');
  });

  it('tells the proposer in the thread what became of it, and why', async () => {
    const first = secretary.card(babyspullen);
    await first.press('Bekijken');
    await first.press('Zet op de agenda');
    await dordrecht.sees('je voorstel “Eén regeling voor babyspullen in de regio” staat op de agenda.');
    const second = secretary.card(kraamzorg);
    await second.press('Bekijken');
    await second.press('Uitstellen…');
    const form = await secretary.dialog(/^Stel dit punt uit/);
    await form.fill(/^Waarom\?/, 'VGZ komt eerst met cijfers.');
    await form.press('Stel uit');
    await secretary.isTold('Uitgesteld. De indiener hoort waarom.');
    await papendrecht.sees(/is uitgesteld\. Reden: VGZ komt eerst met cijfers\.$/);
    await papendrecht.card(kraamzorg).says(/Agendapunt · Uitgesteld/);
  });

  it('does nothing twice when two people judge the same proposal', async () => {
    const [one, other] = await Promise.all([secretary.whispers('agenda'), chair.whispers('AGENDA')]);
    await Promise.all([one.press('Beoordeel'), other.press('Beoordeel')]);
    // What a decision put back on the agenda is older, and comes first.
    await Promise.all([one.says(/^Prenataal huisbezoek/), other.says(/^Prenataal huisbezoek/)]);
    await Promise.all([one.press('Sla over'), other.press('Sla over')]);
    await Promise.all([one.says(/^Vervanging aan tafel/), other.says(/^Vervanging aan tafel/)]);
    await one.press('Zet op de agenda');
    await one.says('Staat op de agenda.');
    await other.press('Zet op de agenda');
    await other.says('Staat op de agenda.');
    await chair.inChannel();
    await chair.sees('je voorstel “Vervanging aan tafel: wie mag namens je spreken?” staat op de agenda.');
    expect((await chair.reads()).split('“Vervanging aan tafel: wie mag namens je spreken?” staat').length - 1).toBe(1);
  });
});

describe('a decision', () => {
  it('is recorded by the secretary, and stands in the channel for everybody', async () => {
    const decisions = await secretary.whispers('besluiten');
    await decisions.press('Leg een besluit vast');
    const form = await secretary.dialog('Leg een advies van de tafel vast');
    await form.fill('Titel', title);
    await form.fill('Wat adviseert de tafel?', 'Er komt één regeling. De GGD houdt de lijst bij.');
    await form.untick('Alle organisaties aan tafel');
    for (const name of ['Gemeente Dordrecht', 'Gemeente Papendrecht', 'Huisartsenkoepel Drechtsteden'])
      await form.tick(name);
    await form.press('Leg vast en vraag akkoord');
    await secretary.isTold(/^Vastgelegd/);
    await Promise.all([secretary.inChannel(), chair.inChannel()]);
    for (const person of everybody()) await person.card(besluit).says('0 van 3 akkoord');
  });

  it('hears from each organisation, and shows it to all without a reload', async () => {
    // The GPs' own delegate opens the form, and is called away.
    const gp = await journey.person('gp');
    await gp.card(besluit).press('Meld jullie antwoord');
    const left = await gp.dialog(/^Meld het antwoord van je achterban/);
    await left.pick('✕ Niet akkoord');
    await left.fill('Waarom niet?', 'Wij kennen de lijst nog niet.');

    await papendrecht.card(besluit).press('Meld jullie antwoord');
    const submitted = await papendrecht.dialog(/^Meld het antwoord van je achterban/);
    await submitted.pick('◐ Voorgelegd');
    await submitted.fill(/^Wanneer komt jullie achterban bij elkaar/, inDays(9));
    await submitted.press('Meld');
    await papendrecht.isTold('Gemeld: voorgelegd. Na die datum vragen we naar het antwoord.');

    await dordrecht.card(besluit).says(/1 voorgelegd/);
    await dordrecht.card(besluit).press('Meld jullie antwoord');
    const conditional = await dordrecht.dialog(/^Meld het antwoord van je achterban/);
    await conditional.pick('◇ Akkoord onder voorwaarden');
    await conditional.fill(/^Van wie heb je dit gehoord/, 'wethouder, in het overleg');
    await conditional.press('Meld');
    await conditional.says(/Vul dit nog in\./);
    expect(await conditional.filledIn(/^Van wie heb je dit gehoord/)).toBe('wethouder, in het overleg');
    await conditional.fill('Onder welke voorwaarde?', 'De regeling kost onze inwoners niets.');
    await conditional.press('Meld');
    await dordrecht.isTold('Gemeld. De voorzitter kijkt of aan de voorwaarde is voldaan.');

    await secretary.card(besluit).press('Meld namens een organisatie');
    const namens = await secretary.dialog(/^Meld het antwoord/);
    await namens.choose('Voor welke organisatie?', 'Huisartsenkoepel Drechtsteden');
    await namens.pick('✓ Akkoord');
    await namens.fill(/^Van wie weet je dit/, 'bestuur, per mail');
    await namens.press('Meld');
    await secretary.isTold('Gemeld: akkoord. Iedereen ziet het op de kaart.');
    for (const person of everybody()) await person.card(besluit).says('1 van 3 akkoord');

    // Back at the desk: nothing typed is lost, and what was answered meanwhile is said.
    await left.press('Meld');
    await left.says(
      /Secretaris GGD Zuid-Holland Zuid meldde intussen al een antwoord voor Huisartsenkoepel Drechtsteden/,
    );
    expect(await left.filledIn('Waarom niet?')).toBe('Wij kennen de lijst nog niet.');
    await gp.close();
    await papendrecht.card(besluit).says('1 van 3 akkoord');
  });
});

describe('what is pending', () => {
  it('names nobody and no lateness in the channel', async () => {
    const card = await chair.asks('akkorden');
    await card.says('Openstaande akkoorden');
    await card.says(title);
    expect(await card.text()).not.toMatch(/te laat|Papendrecht|Dordrecht|Huisartsen|Molenlanden/);
  });

  it('shows the chair everything, worst first', async () => {
    const card = await chair.whispers('mandaat');
    await card.says('12 dagen te laat');
    const read = await card.text();
    expect(read.indexOf('dagen te laat')).toBeLessThan(read.indexOf('over 9 dagen'));
    expect(read).toContain('Beleidsmedewerker Molenlanden');
  });

  it('lets the chair mark a condition met, having read it', async () => {
    await chair.inChannel();
    const card = chair.card(besluit);
    await card.says(/De regeling kost onze inwoners niets/);
    await card.press('Aan voldaan: Gemeente Dordrecht');
    for (const person of everybody()) await person.card(besluit).says('2 van 3 akkoord');
  });
});

describe('after the product was stopped and started', () => {
  it('comes back by itself with everything that was there, and goes on', async () => {
    await journey.restart();
    const card = papendrecht.card(besluit);
    await card.says('2 van 3 akkoord');
    await card.press('Meld jullie antwoord');
    const form = await papendrecht.dialog(/^Meld het antwoord/);
    await form.pick('✓ Akkoord');
    await form.press('Meld');
    await papendrecht.isTold(/^Gemeld: akkoord/);
    for (const person of everybody()) await person.card(besluit).says(/^✓ Besluit · Bekrachtigd/);
    expect(await dordrecht.card(besluit).offers('Meld jullie antwoord')).toBe(false);
  });
});

describe('who is from elsewhere', () => {
  it('lets a guest share, and keeps the channel from an outsider', async () => {
    const [guest, outsider] = await Promise.all([journey.person('parents'), journey.person('outsider')]);
    await guest.card(besluit).says(/Bekrachtigd/);
    expect(await (await guest.asks('deel')).offers('Deel met de coalitie')).toBe(true);
    await outsider.sees('Je zit niet in Kansrijke Start Zuid-Holland Zuid');
    expect(await outsider.reads()).not.toContain('babyspullen');
    await Promise.all([guest.close(), outsider.close()]);
  });
});
