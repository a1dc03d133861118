import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import { adaptive } from './channel-page.bot';
import { channel, launchChannelPage } from './channel-page.launch';
import { standInTab } from './channel-page.tab';
import { patience } from './pages/patience';

const link = (subEntityId: string, app = 'coalitietafel') => {
  const context = encodeURIComponent(JSON.stringify({ subEntityId, channelId: channel.id }));
  return `https://teams.microsoft.com/l/entity/${app}/coalitietafel?label=Een%20besluit&context=${context}`;
};
const card = adaptive({
  body: [{ type: 'TextBlock', text: 'Een kaart' }],
  actions: [
    { type: 'Action.OpenUrl', title: 'Open in de tab', url: link('decisions/decision%3A1') },
    { type: 'Action.OpenUrl', title: 'Naar een ander', url: link('today', 'another-app') },
  ],
});

let browser: Browser;
let site: Awaited<ReturnType<typeof launchChannelPage>>;
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  const answers = async (activity: { type: string }, calls: { send(activity: object): Promise<string> }) => {
    if (activity.type === 'message') await calls.send({ attachments: [card] });
  };
  [browser, site] = await Promise.all([launchBrowser(), launchChannelPage(answers, await standInTab())]);
});
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(as: string, more = '', size = { width: 1200, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ viewport: size });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${site.origin}/?as=${as}${more}`);
  return page;
}

const tab = (page: Page, title = 'Coalitietafel'): FrameLocator => page.frameLocator(`iframe[title="${title}"]`);
const box = (page: Page) => page.getByRole('textbox', { name: /Nieuw bericht|New post/ });

/** What teams-js made of what the host told it. */
async function told(frame: FrameLocator): Promise<Record<string, Record<string, unknown> | undefined>> {
  await frame.locator('#visit').filter({ hasText: /./ }).waitFor();
  return JSON.parse((await frame.locator('#context').textContent()) ?? '');
}
const visit = (page: Page) => tab(page).locator('#visit').filter({ hasText: /./ }).textContent();

describe('the tab beside the posts', () => {
  it('opens by keyboard, knows where it stands, and Back goes to the posts', async () => {
    const page = await open('papendrecht');
    await page.getByRole('tab', { name: 'Berichten' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const context = await told(tab(page));
    expect(new URL(page.url()).searchParams.get('tab')).toBe('today');
    expect(context).toMatchObject({
      app: { locale: 'nl-nl', theme: 'default', host: { name: 'Teams', clientType: 'web' } },
      page: { subPageId: 'today', frameContext: 'content' },
      channel: { id: channel.id, displayName: channel.name, membershipType: 'Regular' },
      user: { displayName: 'Beleidsmedewerker Papendrecht' },
    });
    expect(context.user?.tenant).toMatchObject({ id: context.channel?.ownerTenantId });
    expect(context.meeting).toBeUndefined();
    await page.goBack();
    await box(page).waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
  });

  it('opens at the page an address names, and tells another theme without loading again', async () => {
    const page = await open('chair', '&tab=decisions%2Fmatrix&theme=dark');
    expect((await told(tab(page))).page).toMatchObject({ subPageId: 'decisions/matrix' });
    expect(await page.locator('iframe').getAttribute('src')).toBe('/tab/decisions/matrix?locale=nl-NL&theme=dark');
    const first = await visit(page);
    await page.getByRole('button', { name: /^Thema/ }).click();
    await page.getByRole('menuitemradio', { name: 'Hoog contrast' }).click();
    await tab(page).getByRole('heading', { name: 'contrast' }).waitFor();
    expect(await visit(page)).toBe(first);
    await page.getByRole('button', { name: /^Taal/ }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.locator('iframe[src*="en-GB"]').waitFor();
    expect((await told(tab(page))).app).toMatchObject({ locale: 'en-gb', theme: 'contrast' });
  });

  it('is the personal tab in the chat with the app', async () => {
    const page = await open('parents', '&conversation=personal');
    await page.getByRole('tab', { name: 'Coalitietafel' }).click();
    const context = await told(tab(page));
    expect([context.channel, context.team]).toEqual([undefined, undefined]);
    await page.getByRole('tab', { name: 'Chat' }).click();
    await box(page).waitFor();
  });

  it('stands beside a meeting, 280 pixels wide, with the posts still there', async () => {
    const page = await open('secretary');
    await page.getByRole('button', { name: 'Vergadering' }).click();
    const context = await told(tab(page, 'Coalitietafel: Vergadering'));
    expect(context.page).toMatchObject({ frameContext: 'sidePanel' });
    expect(context.meeting?.id).toBeTruthy();
    expect(await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().width)).toBe(280);
    expect(new URL(page.url()).searchParams.get('panel')).toBe('1');
    await box(page).waitFor();
    await page.getByRole('button', { name: 'Vergadering sluiten' }).click();
    await page.locator('iframe').waitFor({ state: 'detached' });
  });
});

describe('a link to the tab', () => {
  it('on a card opens that page here; one to another app leaves', async () => {
    const page = await open('dordrecht');
    await box(page).click();
    await page.keyboard.type('@Coali');
    await page.getByRole('option', { name: /Coalitietafel/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('kaart');
    await page.keyboard.press('Enter');
    const other = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Naar een ander' }).click();
    await (await other).close();
    await page.getByRole('link', { name: 'Open in de tab' }).click();
    expect((await told(tab(page))).page).toMatchObject({ subPageId: 'decisions/decision%3A1' });
    expect(new URL(page.url()).searchParams.get('tab')).toBe('decisions/decision%3A1');
  });

  it('goes from the tab into a message, and from there back to the page', async () => {
    const page = await open('molenlanden', '&tab=today');
    await tab(page).getByRole('button', { name: 'share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Koppeling delen' });
    expect(await dialog.getByRole('textbox').inputValue()).toBe(link('decisions/decision%3A1'));
    await dialog.getByRole('button', { name: 'Zet in een bericht' }).click();
    await box(page).waitFor();
    expect(await box(page).inputValue()).toBe(link('decisions/decision%3A1'));
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.press('Enter');
    const other = await open('ggd');
    await other.getByRole('link', { name: 'Een besluit' }).click();
    expect((await told(tab(other))).page).toMatchObject({ subPageId: 'decisions/decision%3A1' });
  });

  it('brings the tab back to where the link points, also when it stands open', async () => {
    const page = await open('vgz', '&tab=round');
    const first = await visit(page);
    await tab(page).getByRole('button', { name: 'go' }).click();
    await page.waitForFunction((before) => {
      const frame = document.querySelector('iframe')?.contentDocument?.getElementById('visit')?.textContent;
      return frame && frame !== before;
    }, first);
    expect((await told(tab(page))).page).toMatchObject({ subPageId: 'round' });
  });
});

describe('what the tab asks of its host', () => {
  it('is answered, or refused with a reason', async () => {
    const page = await open('gp', '&tab=today');
    await told(tab(page));
    const asks = async (button: string) => {
      await tab(page).getByRole('button', { name: button, exact: true }).click();
      return tab(page).locator('#said').filter({ hasText: /./ }).textContent();
    };
    expect(await asks('script')).toMatch(/^refused: /);
    await tab(page)
      .locator('#said')
      .evaluate((said) => said.replaceChildren());
    expect(await asks('sign-in')).toMatch(/^refused: /);
    await tab(page)
      .locator('#said')
      .evaluate((said) => said.replaceChildren());
    expect(await asks('token')).toBe('token of gp');
  });

  it('is not answered to anyone else', async () => {
    const page = await open('gp', '&tab=today');
    await told(tab(page));
    const ask = () => {
      const heard: unknown[] = [];
      window.addEventListener('message', (event) => heard.push(event.data));
      window.parent.postMessage({ id: 1, func: 'authentication.getAuthToken', args: [] }, '*');
      return new Promise<unknown[]>((resolve) => setTimeout(() => resolve(heard), 500));
    };
    // The page to itself hears only its own question; a second frame of the same address hears nothing at all.
    expect(await page.evaluate(ask)).toEqual([expect.objectContaining({ id: 1, func: 'authentication.getAuthToken' })]);
    await page.evaluate(() => {
      const other = document.createElement('iframe');
      other.name = 'other';
      other.src = '/tab/today';
      document.body.append(other);
    });
    const other = await page.waitForFunction(() => window.frames[1]?.document.readyState === 'complete');
    await other.dispose();
    expect(await page.frame('other')?.evaluate(ask)).toEqual([]);
  });
});

describe('the tab alone in the window', () => {
  it('fills it, at 320 pixels and in the panel at 280', async () => {
    const page = await open('papendrecht', '&bare=1&tab=agenda&lang=en&theme=dark', { width: 320, height: 640 });
    expect(await told(tab(page))).toMatchObject({
      app: { locale: 'en-gb', theme: 'dark' },
      page: { subPageId: 'agenda', frameContext: 'content' },
      channel: { id: channel.id },
    });
    const size = await page.locator('iframe').boundingBox();
    expect(size).toEqual({ x: 0, y: 0, width: 320, height: 640 });
    const panel = await open('papendrecht', '&bare=1&panel=1', { width: 280, height: 640 });
    const context = await told(tab(panel));
    expect(context.page).toMatchObject({ frameContext: 'sidePanel' });
    expect(context.channel?.id).toBe(channel.id);
    expect(context.meeting?.id).toBeTruthy();
  });

  it('gives an outsider the channel’s context too, so that the tab must refuse them itself', async () => {
    const page = await open('outsider', '&bare=1');
    const context = await told(tab(page));
    expect(context.channel?.id).toBe(channel.id);
    expect(context.user?.tenant).not.toMatchObject({ id: context.channel?.ownerTenantId });
  });

  it('shares a link to copy, without messages to put it in', async () => {
    const page = await open('chair', '&bare=1&theme=dark');
    await tab(page).getByRole('button', { name: 'share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Koppeling delen' });
    expect(await dialog.getByRole('textbox').inputValue()).toBe(link('decisions/decision%3A1'));
    expect(await dialog.getByRole('button', { name: 'Zet in een bericht' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});
