import { type Journey, openJourney } from './pages/open-journey';
import type { TablePage } from './pages/table-page';

let journey: Journey;
let secretary: TablePage;
let chair: TablePage;
beforeAll(async () => {
  journey = await openJourney();
  [secretary, chair] = await Promise.all([journey.person('secretary'), journey.person('chair')]);
}, 60_000);
afterAll(() => journey?.close());

const item = /^Agendapunt: Vervoer/;

/** The form for the item, as it stands now. */
async function form(person: TablePage) {
  const card = person.card(item);
  await card.press('Bekijken');
  await card.press('Aanpassen');
  return person.dialog('Pas het agendapunt aan');
}

describe('an item that chair and secretary change at the same time, from chat', () => {
  it('is kept as the first one left it until the second one has read that', async () => {
    const proposing = await secretary.whispers('voorstel Vervoer naar de kliniek');
    await proposing.choose('Waarom regionaal?', 'Van elkaar leren');
    await proposing.press('Stel voor');
    await secretary.inChannel();
    const [first, second] = [await form(secretary), await form(chair)];
    await first.fill('Waar gaat het over?', 'Vervoer naar de kliniek in Dordrecht');
    await first.press('Opslaan');
    await secretary.isTold('Aangepast.');

    await second.fill('Waar gaat het over?', 'Vervoer naar het ziekenhuis');
    await second.choose('Waarom regionaal?', 'Weet ik nog niet');
    await second.press('Opslaan');
    await second.says(/paste dit intussen aan/);
    await second.says('Nu staat er: Vervoer naar de kliniek in Dordrecht');
    expect(await second.filledIn('Waar gaat het over?')).toBe('Vervoer naar het ziekenhuis');
    await second.press('Opslaan');
    await chair.isTold('Aangepast.');
    await chair.card(/^Agendapunt: Vervoer naar het ziekenhuis/).says('Vervoer naar het ziekenhuis');
    expect(await chair.card(item).text()).not.toContain('Van elkaar leren');
  });
});
