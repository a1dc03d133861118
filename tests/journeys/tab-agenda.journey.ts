import { regionCalendar } from '../../local/region/region-calendar';
import { type Journey, openJourney } from './pages/open-journey';
import type { TabPage } from './pages/tab-page';

let journey: Journey;
let secretary: TabPage;
let chair: TabPage;

beforeAll(async () => {
  journey = await openJourney();
  [secretary, chair] = await Promise.all([
    journey.tab('secretary', { tab: 'agenda' }),
    journey.tab('chair', { tab: 'agenda' }),
  ]);
}, 60_000);

afterAll(() => journey?.close());

const lines = (tab: TabPage) => tab.section('Op de agenda').getByRole('listitem');
/** Titles of people's own items, in the order of the agenda. */
const order = (tab: TabPage) => tab.section('Op de agenda').locator('.item-title').allInnerTexts();
const handle = (tab: TabPage, title: string) => tab.button(new RegExp(`^Verplaats “${title}`));
const hasFocus = (tab: TabPage) =>
  tab.document.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

it('shows the chair within five seconds what the secretary accepts, and leaves what they type alone', async () => {
  const minutes = chair.main.getByLabel('Minuten voor “Regioplan: wat zetten wij erin over de eerste 1000 dagen?”');
  await minutes.fill('12');
  const before = await order(chair);
  await secretary.press('Zet op de agenda: “Vaders en partners beter bereiken”');
  const pressed = Date.now();
  await chair.section('Op de agenda').getByText('Vaders en partners beter bereiken').waitFor();
  expect(Date.now() - pressed).toBeLessThan(5_000);
  expect(await order(chair)).toEqual([...before, 'Vaders en partners beter bereiken']);
  expect(await minutes.inputValue()).toBe('12');
  expect(await minutes.evaluate((field) => field === document.activeElement)).toBe(true);
  await secretary.says('Staat op de agenda.');
  await minutes.press('Escape');
});

it('takes other minutes where they stand, and every time after it moves along', async () => {
  const minutes = chair.main.getByLabel(/^Minuten voor “Regioplan/);
  expect(await lines(chair).filter({ hasText: 'Rondvraag' }).innerText()).toMatch(/^15:35/);
  await minutes.fill('25');
  await minutes.press('Enter');
  await chair.sees('Dat zijn 25 minuten te veel.');
  expect(await lines(chair).filter({ hasText: 'Rondvraag' }).innerText()).toMatch(/^15:50/);
  await minutes.fill('999');
  await minutes.press('Enter');
  await chair.says('Dit getal is te klein of te groot.');
  expect(await minutes.inputValue()).toBe('999');
  await minutes.press('Escape');
  expect(await minutes.inputValue()).toBe('25');
});

it('orders by keyboard: the arrows move an item, its new place is said, and it keeps the focus', async () => {
  const before = await order(secretary);
  await handle(secretary, 'Eén informatiepakket').focus();
  await secretary.page.keyboard.press('ArrowUp');
  await secretary.page.keyboard.press('ArrowUp');
  await secretary.main
    .getByText('“Eén informatiepakket bij de aangifte van zwangerschap” staat nu op plaats 2 van 5.')
    .waitFor();
  expect(await hasFocus(secretary)).toMatch(/^Verplaats “Eén informatiepakket/);
  const [first, second, third, moved, last] = before;
  const wanted = [first, moved, second, third, last];
  expect(await order(secretary)).toEqual(wanted);
});

it('orders with two buttons as well, for whose arrows do something else', async () => {
  const before = await order(secretary);
  await handle(secretary, 'Eén informatiepakket').press('Enter');
  await secretary.press(/^Omhoog: “Eén/);
  await secretary.main.getByText(/staat nu op plaats 1 van 5/).waitFor();
  expect(await hasFocus(secretary)).toMatch(/^Omhoog: “Eén/);
  await secretary.press(/^Omlaag: “Eén/);
  await secretary.main.getByText(/staat nu op plaats 2 van 5/).waitFor();
  await secretary.page.keyboard.press('Escape');
  expect(await hasFocus(secretary)).toMatch(/^Verplaats “Eén/);
  expect(await order(secretary)).toEqual(before);
});

it('orders by dragging', async () => {
  const before = await order(secretary);
  const { mouse } = secretary.page;
  const from = await handle(secretary, 'Vaders').boundingBox();
  const onto = await lines(secretary).filter({ hasText: before[0] }).boundingBox();
  if (!from || !onto) throw new Error('the agenda is not in sight');
  await mouse.move(from.x + 10, from.y + 10);
  await mouse.down();
  await mouse.move(from.x + 10, from.y - 20, { steps: 4 });
  await mouse.move(onto.x + 60, onto.y + 6, { steps: 8 });
  await secretary.main.locator('.agenda-top').waitFor();
  await mouse.up();
  await secretary.main.getByText(/staat nu op plaats 1 van 5/).waitFor();
  const wanted = [before.at(-1), ...before.slice(0, -1)];
  expect(await order(secretary)).toEqual(wanted);
  await chair.main.locator('.item-title').first().getByText('Vaders').waitFor();
  expect(await order(chair)).toEqual(wanted);
});

it('postpones with a reason, and keeps a form that was refused as it was', async () => {
  await secretary.press('Uitstellen: “Cijfers per wijk: wat mag en wat helpt?”');
  const form = await secretary.dialog('Stel dit punt uit');
  await form.press('Stel uit');
  await form.says('Vul dit nog in.');
  await form.fill('Waarom? De indiener leest dit.', 'De privacyjurist is er dan ook bij.');
  await form.press('Stel uit');
  await secretary.says('Uitgesteld. De indiener hoort waarom.');
  await secretary.hasNoDialog();
  await secretary.main.getByText('2 uitgestelde punten').click();
  await secretary.press('Cijfers per wijk: wat mag en wat helpt?');
  await secretary.sees('Reden: De privacyjurist is er dan ook bij.');
});

it('shows both versions when two people changed the same, and takes the one that is chosen', async () => {
  const title = 'Wachttijd voor Stevig Ouderschap loopt op';
  const opened = async (tab: TabPage) => {
    await tab.press(`Meer over “${title}”`);
    await tab.press('Aanpassen');
    return tab.dialog('Pas het agendapunt aan');
  };
  const [first, second] = await Promise.all([opened(secretary), opened(chair)]);
  await first.fill('Waar gaat het over?', 'Wachttijd Stevig Ouderschap');
  await first.press('Opslaan');
  await secretary.says('Aangepast.');
  await second.fill('Waar gaat het over?', 'Stevig Ouderschap: wat nu?');
  await second.press('Opslaan');
  await second.says('Wachttijd Stevig Ouderschap');
  await second.press('Gebruik de mijne');
  await chair.says('Aangepast.');
  expect(await order(chair)).toContain('Stevig Ouderschap: wat nu?');
});

it('lets a member propose by keyboard alone on a phone', async () => {
  const papendrecht = await journey.tab('papendrecht', { tab: 'agenda', width: 320, height: 640 });
  const { keyboard } = papendrecht.page;
  await papendrecht.main.getByRole('heading', { level: 1 }).focus();
  await keyboard.press('Tab');
  expect(await hasFocus(papendrecht)).toBe('Stel een punt voor');
  await keyboard.press('Enter');
  const form = await papendrecht.dialog('Stel een agendapunt voor');
  expect(await form.root.getByLabel('Waar gaat het over?').evaluate((field) => field === document.activeElement)).toBe(
    true,
  );
  await keyboard.type('Eén nummer voor alle vragen over kraamzorg');
  await keyboard.press('Enter');
  await papendrecht.says('Voorgesteld. De secretaris kijkt ernaar; je hoort het hier.');
  await papendrecht.hasNoDialog();
  expect(await hasFocus(papendrecht)).toBe('Stel een punt voor');
  await papendrecht.sees('Eén nummer voor alle vragen over kraamzorg', papendrecht.section('Voorstellen'));
  expect(await papendrecht.document.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await secretary.sees('Eén nummer voor alle vragen over kraamzorg', secretary.section('Voorstellen'));
  await papendrecht.close();
});

it('shows beside the meeting what is on now, and goes on by itself', async () => {
  const calendar = regionCalendar(new Date().toISOString());
  const panel = await journey.tab('papendrecht', { panel: true, width: 280 });
  await panel.sees(/^over \d+ dagen · om 13:30/);
  await panel.page.clock.install({ time: calendar.at(calendar.next, '14:05') });
  await panel.page.reload();
  const now = panel.main.getByRole('region', { name: 'Nu aan de orde' });
  await now.getByRole('heading', { name: 'Rondje langs de lokale coalities' }).waitFor();
  await panel.sees('nog 20 minuten', now);
  await panel.page.clock.fastForward('05:00');
  await panel.sees('nog 15 minuten', now);
  await panel.page.clock.fastForward('15:00');
  await now.getByRole('heading', { name: 'Vaders en partners beter bereiken' }).waitFor();
  expect(await panel.document.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
  await panel.close();
});
