import { regionCoalitionId } from '../../local/region/place';
import type { CardOnPage } from './pages/card-on-page';
import { type Journey, openJourney } from './pages/open-journey';
import type { TablePage } from './pages/table-page';

let journey: Journey;
let secretary: TablePage;
beforeAll(async () => {
  journey = await openJourney();
  secretary = await journey.person('secretary');
}, 60_000);
afterAll(() => journey?.close());

const callItems = /^Vragen om agendapunten/;
const days = async () => {
  const stored = await journey.local.store.get({ coalitionId: regionCoalitionId, id: 'coalition' });
  return stored?.document.kind === 'coalition' ? stored.document.telling : undefined;
};

describe('a number in a form that comes filled in, in chat', () => {
  let form: CardOnPage;
  beforeAll(async () => {
    form = await secretary.whispers('herinneringen');
    await form.press('Op welke dagen?');
    await form.says(callItems);
  });

  it.each(['999', '-3', ''])('is refused under its field when it is “%s”, and what was there stays', async (typed) => {
    const before = await days();
    await form.fill(callItems, typed);
    await form.press('Opslaan');
    await form.says('Typ een heel getal van 0 tot en met 90.');
    expect(await days()).toEqual(before);
  });

  it('is saved once it is right', async () => {
    await form.fill(callItems, '14');
    await form.press('Opslaan');
    await form.says(/Opgeslagen/);
    expect(await days()).toMatchObject({ callItems: 14 });
  });
});

describe('a text in a form that comes filled in, in chat', () => {
  it('is gone once it is emptied', async () => {
    const proposing = await secretary.whispers('voorstel Vervoer naar de kliniek');
    await proposing.fill(/^Toelichting/, 'Er rijdt geen bus.');
    await proposing.press('Stel voor');
    await proposing.says('Er rijdt geen bus.');
    await proposing.press('Aanpassen');
    const changing = await secretary.dialog('Pas het agendapunt aan');
    await changing.fill(/^Toelichting/, '');
    await changing.press('Opslaan');
    await secretary.isTold(/^Aangepast/);
    const stored = await journey.local.store.list(regionCoalitionId, 'agendaItem');
    const item = stored.map((one) => one.document).find((one) => one.title === 'Vervoer naar de kliniek');
    expect(item).not.toHaveProperty('explanation');
  });
});
