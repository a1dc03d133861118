import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from 'playwright-core';
import { people, regionTenant } from '../../local/region/people';
import { regionCoalitionId } from '../../local/region/place';
import { type Journey, openJourney, tabOf } from './pages/open-journey';
import type { TabPage } from './pages/tab-page';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
}, 60_000);
afterAll(() => journey?.close());

const opened = (...of: Parameters<Journey['tab']>) => tabOf(() => journey, ...of);

describe('what is no answer', () => {
  const dordrecht = opened('dordrecht');
  const instead = (status: number, contentType: string, body: string) => (route: Route) =>
    route.fulfill({ status, contentType, body });

  it('leaves the page as it is, and says that there is no connection', async () => {
    const tab = dordrecht();
    // As a hotel's network does, which has its own page to show first.
    const portal = instead(200, 'text/html', '<html><body>Welkom, log in</body></html>');
    await tab.page.route('**/views/**', portal);
    await tab.sees(
      'Geen verbinding. Wat je ziet kan verouderd zijn; wat je typt blijft staan.',
      tab.frame.locator('body'),
    );
    await tab.isOn('Vandaag');
    await tab.page.unroute('**/views/**', portal);
    await tab.frame.locator('.lost').waitFor({ state: 'detached' });
  });

  it('does not take the page away without a word', async () => {
    const tab = dordrecht();
    const nonsense = instead(200, 'application/json', '{}');
    const faults = [...tab.faults];
    await tab.page.route('**/views/me*', nonsense);
    await tab.isOn('Dit lukt nu niet');
    await tab.page.unroute('**/views/me*', nonsense);
    await tab.press('Probeer opnieuw');
    await tab.isOn('Vandaag');
    // What broke was broken on purpose.
    tab.faults.splice(0, Number.POSITIVE_INFINITY, ...faults);
  });
});

describe('a page that cannot begin', () => {
  it('says so in the language of its address, and begins once it can', async () => {
    const tab = await journey.tab('dordrecht');
    const fails = (route: Route) => route.abort();
    await tab.page.route('**/assets/page-*', fails);
    await tab.document.evaluate(() => location.reload());
    const text = 'Coalitietafel kon niet worden geladen. Misschien is er geen verbinding.';
    await tab.sees(text);
    await tab.page.unroute('**/assets/page-*', fails);
    await tab.press('Opnieuw proberen');
    await tab.isOn('Vandaag');
    await tab.close();
  });
});

describe('a page that was opened by a link', () => {
  it('is not gone to again, when one comes back to a round that one had filtered', async () => {
    const tab = await journey.tab('dordrecht', { tab: 'agenda' });
    await tab.ready();
    await tab.goesTo('Rondje');
    await tab.main.getByRole('combobox').first().selectOption({ index: 1 });
    await tab.document.waitForFunction(() => location.search.length > 1);
    await tab.goesTo('Besluiten');
    await tab.goesBack();
    await tab.isOn('Rondje');
    await tab.document.evaluate(() => location.reload());
    await tab.isOn('Rondje');
    await tab.close();
  });
});

describe('what was said of something else', () => {
  it('is gone once a form is opened, so that it does not stand beside what that says', async () => {
    const tab = await journey.tab('dordrecht', { tab: 'round' });
    await tab.ready();
    await tab.press('Deel je ontwikkeling');
    const form = await tab.dialog('Deel een lokale ontwikkeling');
    await form.fill('Wat speelt er?', 'De inloop is open.');
    await form.press('Deel met de coalitie');
    await tab.says(/^Gedeeld\./);
    await tab.press('Deel je ontwikkeling');
    await tab.dialog('Deel een lokale ontwikkeling');
    await tab.notice.getByText(/^Gedeeld\./).waitFor({ state: 'detached' });
    await tab.close();
  });
});

describe('somebody of one coalition', () => {
  it('is not offered another in the personal tab', async () => {
    const tab = await journey.tab('dordrecht', { personal: true });
    await tab.ready();
    await tab.isOn('Vandaag');
    expect(await tab.frame.getByRole('button', { name: 'Andere coalitie' }).count()).toBe(0);
    await tab.close();
  });
});

describe('where the tab stands', () => {
  /** The coalition that the tab asks for, in a frame that Teams tells this. */
  async function askedFor(tab: TabPage, where: Record<string, string>): Promise<string> {
    const { page } = tab;
    await page.goto('about:blank');
    const person = people.find(({ key }) => key === 'dordrecht');
    const token = person ? await journey.local.tokens.mint(person) : '';
    const about = {
      page: 'today',
      token,
      runtime: { apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: {}, supports: { pages: {} } },
      context: { tid: regionTenant, frameContext: 'content', theme: 'default', locale: 'nl-nl', ...where },
    };
    const html = readFileSync(join(__dirname, '../bench/tab-host.html'), 'utf8');
    await page.route('**/bare-host', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    const asked = page.waitForRequest(/\/api\/coalitions\/?([^/]*)/);
    await page.goto(`${journey.local.url}/bare-host#${encodeURIComponent(JSON.stringify(about))}`);
    const [, , , id = ''] = new URL((await asked).url()).pathname.split('/');
    return decodeURIComponent(id);
  }

  it('is the channel, capitals and all, or the group chat; a meeting is not where its coalition is', async () => {
    const tab = await journey.tab('dordrecht');
    const channel = regionCoalitionId.slice(regionTenant.length + 1);
    expect(channel).not.toBe(channel.toLowerCase());
    expect(await askedFor(tab, { channelId: channel, hostTeamTenantId: regionTenant })).toBe(regionCoalitionId);
    const chat = '19:aB3_x@thread.v2';
    expect(await askedFor(tab, { chatId: chat })).toBe(`${regionTenant}:${chat}`);
    expect(await askedFor(tab, { chatId: chat, meetingId: 'MCMx' })).toBe('');
    await tab.close();
  });
});
