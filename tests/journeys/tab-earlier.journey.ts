import { regionCoalitionId } from '../../local/region/place';
import { aDecision, closedDecisions } from '../documents';
import { axeFinds, doesNotFit, heardIn, namesAmiss } from './pages/access';
import { type Journey, openJourney } from './pages/open-journey';
import type { TabPage } from './pages/tab-page';

const more = 'Eerdere besluiten tonen';
let journey: Journey;
let tab: TabPage;
/** How many closed in the region itself, all of them later than the seventy. */
let own = 0;

beforeAll(async () => {
  journey = await openJourney();
  const { store } = journey.local;
  own = (await store.newestClosed(regionCoalitionId, 'decision', { limit: 100 })).length;
  for (const one of closedDecisions(70, { coalitionId: regionCoalitionId })) await store.create(one);
  tab = await journey.tab('molenlanden', { tab: 'decisions' });
  await tab.ready();
}, 60_000);
afterAll(() => journey?.close());

const closed = () => tab.section('Afgerond');
const rows = () => closed().getByRole('listitem').count();
const said = () => closed().getByRole('status').innerText();
/** What has the focus, as it is read. */
const focused = () => tab.document.evaluate(() => document.activeElement?.textContent ?? '');
const oldestShown = () => closed().getByRole('listitem').last().getByRole('link').innerText();

/** What is amiss with the page, from its top: there nothing lies beside the navigation that stands still. */
async function amiss(): Promise<string[]> {
  await tab.document.evaluate(() => scrollTo(0, 0));
  return [...(await axeFinds(tab, 'everything')), ...namesAmiss(await heardIn(tab)), ...(await doesNotFit(tab))];
}

/** Waits until so many closed decisions are shown. */
async function shows(count: number): Promise<void> {
  await tab.document.waitForFunction(
    (wanted) => document.querySelectorAll('section:last-of-type .decision-row').length === wanted,
    count,
  );
}

describe('the decisions of years', () => {
  it('begin with the newest thirty that closed, and how many there are', async () => {
    await tab.sees(`30 van ${own + 70}`, closed());
    expect(await rows()).toBe(30);
    expect(await tab.button(more).isVisible()).toBe(true);
  });

  it('stay as they are when no more can be fetched, which is said and offered again, but not on paper', async () => {
    await tab.page.route(/\/views\/decisions\?before=/, (route) => route.abort());
    await tab.press(more);
    await tab.sees('De eerdere besluiten konden niet worden opgehaald. Probeer het zo nog een keer.', closed());
    expect(await rows()).toBe(30);
    expect(await focused()).toBe(more);
    await tab.page.emulateMedia({ media: 'print' });
    expect(await closed().getByRole('alert').isVisible()).toBe(false);
    expect(await tab.button(more).isVisible()).toBe(false);
    await tab.page.emulateMedia({ media: 'screen' });
    await tab.page.unroute(/\/views\/decisions\?before=/);
  });

  it('show the next thirty: the focus is on the first that came, and how many came is said', async () => {
    await tab.button(more).focus();
    await tab.page.keyboard.press('Enter');
    await shows(60);
    await tab.document.waitForFunction(() => document.activeElement?.closest('.decision-row'));
    expect(await focused()).toBe(`Besluit nummer ${69 - (30 - own)}`);
    expect(await said()).toBe('Er zijn 30 eerdere besluiten bij gekomen.');
    expect(await closed().getByText('konden niet worden opgehaald').count()).toBe(0);
    await tab.sees(`60 van ${own + 70}`, closed());
    expect(await amiss()).toEqual([]);
  });

  it('end with the oldest, once each, and there the button is gone', async () => {
    await tab.press(more);
    await shows(own + 70);
    expect(await oldestShown()).toBe('Besluit nummer 0');
    expect(await tab.button(more).count()).toBe(0);
    const titles = await closed().getByRole('listitem').getByRole('link').allInnerTexts();
    expect(new Set(titles).size).toBe(own + 70);
    expect(await said()).toBe(`Er zijn ${own + 10} eerdere besluiten bij gekomen.`);
    expect(await amiss()).toEqual([]);
  });

  it('are printed as far as they are shown', async () => {
    await tab.page.emulateMedia({ media: 'print' });
    expect(await closed().getByRole('listitem').filter({ visible: true }).count()).toBe(own + 70);
    await tab.page.emulateMedia({ media: 'screen' });
  });

  it('keep up with what others do, however far back they are shown', async () => {
    const { store } = journey.local;
    const oldest = { coalitionId: regionCoalitionId, id: 'decision:closed-0' };
    const open = aDecision({ ...oldest, title: 'Besluit nummer 0' });
    await store.replace(open, (await store.get(oldest))?.etag ?? '');
    await tab.sees('Besluit nummer 0', tab.section('Lopend'));
    await shows(own + 69);
    expect(await oldestShown()).toBe('Besluit nummer 1');
  });

  it('are as far back as they were when one comes back to them', async () => {
    await tab.follows('Besluit nummer 40');
    await tab.isOn('Besluit nummer 40');
    await tab.goesBack();
    await tab.isOn('Besluiten');
    await shows(own + 69);
  });

  it('say it in English to who reads English, on a phone', async () => {
    const phone = await journey.tab('molenlanden', { tab: 'decisions', lang: 'en', width: 320, height: 800 });
    await phone.ready();
    await phone.press('Show earlier decisions');
    await phone.sees('Besluit nummer 20');
    expect(await doesNotFit(phone)).toEqual([]);
    expect(await axeFinds(phone, 'everything')).toEqual([]);
    await phone.close();
  });
});
