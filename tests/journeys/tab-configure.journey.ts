import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { people, regionTenant } from '../../local/region/people';
import { regionChannel } from '../../local/region/place';
import { axeFinds, doesNotFit } from './pages/access';
import { type Journey, openJourney } from './pages/open-journey';
import { TabPage } from './pages/tab-page';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
}, 60_000);
afterAll(() => journey?.close());

const words = {
  nl: { add: 'Tab toevoegen of instellen', save: 'Opslaan', heading: 'Coalitietafel naast de berichten' },
  en: { add: 'Add or set up a tab', save: 'Save', heading: 'Coalitietafel beside the posts' },
};

/** The window where somebody puts the tab beside the posts. */
async function adds(page: Page, language: 'nl' | 'en' = 'nl') {
  const { add, save, heading } = words[language];
  await page.getByRole('button', { name: add }).click();
  const inside: FrameLocator = page.frameLocator(`iframe[title="${add}"]`);
  await inside.getByRole('heading', { name: heading }).waitFor();
  return { inside, save: page.getByRole('button', { name: save, exact: true }) };
}
const opened = (page: Page) =>
  page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.tab-frame');
    const at = frame?.contentWindow?.location.pathname ?? '';
    return frame?.contentDocument?.querySelector('h1') && !at.endsWith('/configure') ? at : undefined;
  });

describe('putting the tab beside the posts', () => {
  it('asks nothing: it may be saved at once, and the tab opens with today', async () => {
    const secretary = await journey.person('secretary');
    const { page } = secretary;
    const { inside, save } = await adds(page);
    expect(await inside.getByRole('radio', { name: /^Vandaag/ }).isChecked()).toBe(true);
    await save.click();
    expect(await (await opened(page)).jsonValue()).toBe('/tab/today');
    await secretary.close();
  });

  it('opens with what somebody chose, also the next time, and shows that when it is set up again', async () => {
    const secretary = await journey.person('secretary');
    const { page } = secretary;
    const { inside, save } = await adds(page);
    await inside.getByRole('radio', { name: /^Vandaag/ }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await inside.getByRole('radio', { name: /^Agenda/ }).isChecked()).toBe(true);
    await save.click();
    expect(await (await opened(page)).jsonValue()).toBe('/tab/agenda');
    await page.getByRole('tab', { name: 'Berichten' }).click();
    await page.getByRole('tab', { name: 'Coalitietafel' }).click();
    expect(await (await opened(page)).jsonValue()).toBe('/tab/agenda');
    const again = await adds(page);
    expect(await again.inside.getByRole('radio', { name: /^Agenda/ }).isChecked()).toBe(true);
    await secretary.close();
  });

  it('speaks English too, and can be left as it was', async () => {
    const chair = await journey.person('chair', { lang: 'en' });
    const { page } = chair;
    const { inside } = await adds(page, 'en');
    await inside.getByRole('radio', { name: /^Decisions/ }).check();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('tab', { name: 'Coalitietafel' }).click();
    expect(await (await opened(page)).jsonValue()).toBe('/tab/today');
    await chair.close();
  });

  it('can be read and pressed by everybody, narrow and dark as well', async () => {
    const secretary = await journey.person('secretary');
    const { page } = secretary;
    await adds(page);
    const tab = new TabPage(page);
    expect(await axeFinds(tab, 'everything')).toEqual([]);
    expect(await doesNotFit(tab)).toEqual([]);
    await page.setViewportSize({ width: 400, height: 700 });
    expect(await doesNotFit(tab)).toEqual([]);
    expect(tab.faults).toEqual([]);
    await secretary.close();
  });

  it('says where it belongs when its address is opened by itself', async () => {
    const secretary = await journey.person('secretary');
    await secretary.page.goto(`${journey.local.url}/tab/configure?locale=en-GB`);
    await secretary.page.getByRole('heading', { name: 'You do this in Teams' }).waitFor();
    await secretary.close();
  });
});

describe('a link to a page of the tab', () => {
  it('leads there, whatever page the tab opens with; what is loaded again stays where one was', async () => {
    const secretary = await journey.person('secretary');
    const { page } = secretary;
    const persona = people.find(({ key }) => key === 'secretary');
    if (!persona) throw new Error('nobody is the secretary');
    const about = {
      page: 'agenda',
      token: await journey.local.tokens.mint(persona),
      runtime: { apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: {}, supports: { pages: {} } },
      context: {
        ...{ tid: regionTenant, hostTeamTenantId: regionTenant, channelId: regionChannel.id, channelType: 'Regular' },
        ...{ frameContext: 'content', theme: 'default', locale: 'nl-nl', subEntityId: 'decisions/matrix' },
      },
    };
    const host = readFileSync(join(__dirname, '../bench/tab-host.html'), 'utf8');
    await page.route('**/any-host', (route) => route.fulfill({ contentType: 'text/html', body: host }));
    await page.goto(`${journey.local.url}/any-host#${encodeURIComponent(JSON.stringify(about))}`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('table').waitFor();
    await frame.getByRole('navigation').first().getByRole('link', { name: 'Rondje' }).click();
    await frame.getByRole('heading', { level: 1, name: /Rondje/ }).waitFor();
    const inside = page.frames().find((one) => one.url().includes('/tab/'));
    await inside?.evaluate(() => location.reload());
    await frame.getByRole('heading', { level: 1, name: /Rondje/ }).waitFor();
    expect(inside && new URL(inside.url()).pathname).toBe('/tab/round');
    await secretary.close();
  });
});
