import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import { launchChannelPage } from './channel-page.launch';
import { echoTurn } from './channel-page.turn';
import { patience } from './pages/patience';

let browser: Browser;
let site: Awaited<ReturnType<typeof launchChannelPage>>;
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), launchChannelPage(echoTurn())]);
});
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The page as one person has it open. */
async function open(as: string, more = '', size = { width: 1200, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ viewport: size, bypassCSP: more.includes('theme=') });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${site.origin}/?as=${as}${more}`);
  await page.getByRole('button', { name: /^(Je bent|You are)/ }).waitFor();
  return page;
}

const box = (page: Page) => page.getByRole('textbox', { name: /Nieuw bericht|New post/ });

async function say(page: Page, text: string): Promise<void> {
  await box(page).click();
  await page.keyboard.type('@Coali');
  await page.getByRole('option', { name: /Coalitietafel/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const thread = (page: Page, text: string): Locator => page.locator('[data-message]').filter({ hasText: text }).last();

describe('posting', () => {
  it('names the app with the keyboard, and shows its answer in the thread', async () => {
    const page = await open('papendrecht');
    await say(page, 'goedemorgen');
    const post = thread(page, 'goedemorgen');
    await post.getByText('Gehoord:').waitFor();
    expect(await post.getByRole('strong').or(post.locator('strong')).textContent()).toContain('goedemorgen');
    expect(await box(page).inputValue()).toBe('');
    expect(site.bot.heard.at(-1)).toMatchObject({ text: '<at>Coalitietafel</at> goedemorgen', locale: 'nl-NL' });
  });

  it('picks a person with the mouse, and Escape leaves the text alone', async () => {
    const page = await open('papendrecht');
    await box(page).click();
    await page.keyboard.type('Vraag aan @net');
    await page.getByRole('option', { name: /Netwerkregisseur/ }).click();
    await page.keyboard.type('of @dor');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('Vraag aan @Netwerkregisseur Kansrijke Start of @dor');
    await page.keyboard.press('Enter');
    const chair = await open('chair');
    await chair.getByLabel('Je wordt hier genoemd').first().waitFor();
  });

  it('brings a reply to someone else at once, and folds long threads', async () => {
    const asker = await open('sliedrecht');
    const other = await open('zwijndrecht');
    await box(asker).fill('Wie doet er mee met het rookvrije consultatiebureau?');
    await asker.keyboard.press('Enter');
    await thread(other, 'rookvrije').getByRole('button', { name: 'Beantwoorden' }).last().click();
    for (const reply of ['Wij', 'En de GGD', 'Ook graag']) {
      await other.getByRole('textbox', { name: /^Antwoord aan/ }).fill(reply);
      await other.keyboard.press('Enter');
      await thread(asker, 'rookvrije').getByText(reply, { exact: true }).waitFor();
    }
    await asker.reload();
    await thread(asker, 'rookvrije').getByRole('button', { name: '3 antwoorden openen' }).click();
    await thread(asker, 'rookvrije').getByText('En de GGD').waitFor();
  });

  it('keeps what was typed while nobody answers, and sends it later', async () => {
    const page = await open('gorinchem');
    await box(page).fill('Dit mag niet verloren gaan');
    await page.context().setOffline(true);
    await page.keyboard.press('Enter');
    await page.getByText('Wat je typte staat er nog', { exact: false }).waitFor();
    await page.getByText('Geen verbinding. Wat je typt blijft staan', { exact: false }).waitFor();
    expect(await box(page).inputValue()).toBe('Dit mag niet verloren gaan');
    await page.context().setOffline(false);
    await page.locator('.compose').getByRole('button', { name: 'Opnieuw proberen' }).click();
    await thread(page, 'Dit mag niet verloren gaan').waitFor();
    await page.getByText('Geen verbinding.', { exact: false }).waitFor({ state: 'detached' });
  });

  it('keeps a draft over a reload', async () => {
    const page = await open('gorinchem');
    await box(page).fill('Halverwege');
    await page.reload();
    await box(page).waitFor();
    expect(await box(page).inputValue()).toBe('Halverwege');
  });
});

describe('a card', () => {
  it('answers one person, and changes for everybody', async () => {
    const one = await open('dordrecht');
    const two = await open('molenlanden');
    await say(one, 'een besluit graag');
    const card = thread(one, 'een besluit graag').getByRole('group').last();
    const same = thread(two, 'een besluit graag').getByRole('group').last();
    await same.getByLabel('Opmerking').fill('Wij zijn nog niet klaar met typen');
    await card.getByLabel('Opmerking').fill('met dank');
    await card.getByRole('button', { name: 'Meld akkoord' }).click();
    await card.getByText('Jullie antwoord: akkoord, met dank').waitFor();
    await same.getByText('1 akkoord').waitFor();
    expect(await same.getByText('Jullie antwoord').count()).toBe(0);
    // What the one sent is gone from the form; what the other was typing is not.
    expect(await card.getByLabel('Opmerking').inputValue()).toBe('');
    expect(await same.getByLabel('Opmerking').inputValue()).toBe('Wij zijn nog niet klaar met typen');
    expect(await one.evaluate(() => document.activeElement?.textContent)).toBe('Meld akkoord');
  });

  it('keeps its answers when the bot refuses, and says why', async () => {
    const page = await open('dordrecht');
    await say(page, 'nog een besluit');
    const card = thread(page, 'nog een besluit').getByRole('group').last();
    await card.getByLabel('Opmerking').fill('Een lang verhaal');
    await card.getByRole('button', { name: 'Meld niet akkoord' }).click();
    await page.getByRole('alert').getByText('Dit besluit is gisteren bekrachtigd.').waitFor();
    expect(await card.getByLabel('Opmerking').inputValue()).toBe('Een lang verhaal');
    expect(await card.getByRole('button', { name: 'Meld niet akkoord' }).isEnabled()).toBe(true);
  });

  it('unfolds a table, and keeps Markdown from being more than Markdown', async () => {
    const page = await open('alblasserdam');
    await say(page, 'een besluit met een tabel');
    const card = thread(page, 'een besluit met een tabel').getByRole('group').last();
    await card.getByRole('button', { name: /^\d+ akkoord/ }).press('Enter');
    await card.getByRole('table').getByText('Hoeksche Waard').waitFor();
    await say(page, '<img src=x onerror=alert(1)> [klik](javascript:alert(1)) [wel](https://example.org)');
    const answer = thread(page, 'Gehoord').locator('.message-reply').last();
    await answer.getByRole('link', { name: 'wel' }).waitFor();
    expect(await answer.getByRole('link').count()).toBe(1);
    expect(await answer.locator('.message-text img').count()).toBe(0);
  });

  it('refreshes itself once for who may see their own version', async () => {
    const page = await open('jgz');
    await say(page, 'iets persoonlijk graag');
    await page.getByText('Dit is voor jou gemaakt').waitFor();
    await page.waitForTimeout(300);
    const asked = site.bot.heard.filter((activity) => JSON.stringify(activity.value)?.includes('"verb":"mine"'));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.value).toMatchObject({ trigger: 'automatic' });
  });

  it('opens a dialog that checks, sends, and gives the keyboard back', async () => {
    const page = await open('vgz');
    await say(page, 'besluit met dialoog');
    const button = thread(page, 'besluit met dialoog').getByRole('button', { name: 'Vraag uitstel' });
    await button.click();
    const dialog = page.getByRole('dialog', { name: 'Vraag uitstel' });
    await dialog.getByRole('button', { name: 'Verstuur' }).click();
    await dialog.getByText('Schrijf op waarom.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForTimeout(150);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await button.click();
    await dialog.getByLabel('Waarom?').fill('Het college komt later bijeen');
    await dialog.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByRole('dialog').getByText('De voorzitter weet het.').waitFor();
    expect(site.bot.heard.at(-1)?.value).toMatchObject({
      data: { sent: true, why: 'Het college komt later bijeen' },
      context: { theme: 'default' },
    });
    await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).last().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('the message extension', () => {
  it('takes a message to the agenda, and puts the card in the reply', async () => {
    const page = await open('midwife');
    await box(page).fill('Drie gemeenten, drie routes');
    await page.keyboard.press('Enter');
    const post = thread(page, 'Drie gemeenten');
    await post.hover();
    await post.getByRole('button', { name: 'Meer acties' }).click();
    await page.getByRole('menuitem', { name: 'Zet op de agenda' }).click();
    const dialog = page.getByRole('dialog', { name: 'Zet op de agenda' });
    await dialog.getByLabel('Waarom?').fill('overlap');
    await dialog.getByRole('button', { name: 'Verstuur' }).click();
    await post.locator('.compose').getByText('Op de agenda: overlap').waitFor();
    expect(JSON.stringify(site.bot.heard.at(-1)?.value)).toContain('Drie gemeenten, drie routes');
    await post.getByRole('button', { name: 'Verzenden' }).click();
    await post.locator('.message-reply').getByText('Op de agenda: overlap').waitFor();
  });

  it('finds a decision and sends it as a card', async () => {
    const page = await open('gp', '&lang=en');
    await page.getByRole('button', { name: 'Actions and apps' }).last().click();
    await page.getByRole('menuitem', { name: 'Find a decision' }).click();
    const search = page.getByRole('searchbox', { name: 'Find a decision' });
    await page.getByText('3 results').waitFor();
    await search.fill('stevig');
    await page.getByText('1 result', { exact: true }).waitFor();
    await page.getByRole('button', { name: /Stevig Ouderschap/ }).click();
    await page.locator('.compose').last().getByText('Stevig Ouderschap').waitFor();
    await box(page).fill('This one');
    await page.keyboard.press('Enter');
    await thread(page, 'This one').getByText('Stevig Ouderschap').waitFor();
  });
});

describe('the place', () => {
  it('is closed to who is not in the team, and says what one can do', async () => {
    const page = await open('outsider');
    await page.getByRole('heading', { name: 'Je zit niet in Zuid-Holland Zuid' }).waitFor();
    expect(await page.getByText('Gehoord').count()).toBe(0);
    await page.getByRole('button', { name: 'Chat met Coalitietafel' }).click();
    await box(page).fill('Mag ik meelezen?');
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByText('Gehoord:').waitFor();
    expect(page.url()).toContain('conversation=personal');
  });

  it('keeps person, language and theme in the address', async () => {
    const page = await open('chair');
    await page.getByRole('button', { name: /^Taal/ }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await page.getByRole('button', { name: /^You are/ }).click();
    await page.getByRole('menuitemradio', { name: 'Oudervertegenwoordiger (Guest)' }).click();
    await page.getByRole('button', { name: 'You are: Oudervertegenwoordiger' }).waitFor();
    expect(new URL(page.url()).search).toBe('?as=parents&lang=en&theme=dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goBack();
    await page.getByRole('button', { name: /^You are: Netwerkregisseur/ }).waitFor();
  });

  it('shows one pane at a time on a narrow screen', async () => {
    const page = await open('parents', '', { width: 360, height: 740 });
    const list = page.getByRole('navigation', { name: 'Gesprekken' });
    await box(page).waitFor();
    expect(await list.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Terug naar gesprekken' }).click();
    await list.getByRole('button', { name: 'Coalitietafel' }).click();
    await page.getByRole('heading', { name: 'Coalitietafel', exact: true }).waitFor();
    expect(await list.isVisible()).toBe(false);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
  });

  it('introduces itself once', async () => {
    const page = await open('chair');
    await page.getByText('Dit is een oefenkanaal', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await page.reload();
    await box(page).waitFor();
    expect(await page.getByText('Dit is een oefenkanaal', { exact: false }).count()).toBe(0);
  });

  it('lets nothing in from elsewhere', async () => {
    const response = await fetch(`${site.origin}/`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
  });
});

describe.each(['light', 'dark', 'contrast'])('in the %s theme', (theme) => {
  it('has no serious accessibility violation, in the channel, a chat and a dialog', async () => {
    const page = await open('ggd', `&theme=${theme}`);
    await say(page, `besluit ${theme}`);
    const post = thread(page, `besluit ${theme}`);
    await post.getByRole('button', { name: 'Meld akkoord' }).waitFor();
    expect(await serious(page)).toEqual([]);
    await post.getByRole('button', { name: 'Vraag uitstel' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verstuur' }).click();
    await page.waitForTimeout(400);
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: 'Chat' }).click();
    await box(page).fill('hallo');
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByText('Gehoord:').last().waitFor();
    expect(await serious(page)).toEqual([]);
  });
});

interface AxeWindow {
  axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
}

async function serious(page: Page): Promise<string[]> {
  const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  await page.addScriptTag({ content: axe });
  const { violations } = await page.evaluate(() => (window as unknown as AxeWindow).axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
