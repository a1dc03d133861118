import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { en } from '../../i18n/en';
import { nl } from '../../i18n/nl';
import { type OpenPlayground, openPlayground } from '../../local/playground/open-playground';
import { people } from '../../local/region/people';
import { regionCoalitionId } from '../../local/region/place';
import { launchBrowser } from '../browser';
import { inDays } from '../days';
import { PlaygroundPage } from '../playground-page';

/**
 * The core of the product in a client that nobody here wrote, from an empty channel to what is pending. Whoever presses
 * reads their own language, English in the playground; what stands in the channel is in the channel's, Dutch.
 */
describe("a coalition in Microsoft's Agents Playground", () => {
  let folder: string;
  let playground: OpenPlayground;
  let browser: Browser;
  let page: PlaygroundPage;
  const said: string[] = [];

  const asks = (words: string) => page.write(words, { mention: 'Coalitietafel' });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'playground-'));
    [playground, browser] = await Promise.all([
      openPlayground({
        dataDir: folder,
        port: 0,
        as: 'secretary',
        empty: true,
        log: (event, details) => said.push(`${event} ${JSON.stringify(details)}`),
      }),
      launchBrowser(),
    ]);
    page = await PlaygroundPage.open(browser, playground.url);
    await page.chooseChannel('Coalitie');
  });

  afterAll(async () => {
    await browser?.close();
    await playground?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is helped when it mentions the bot', async () => {
    await asks('help');
    const help = await page.card(nl.help.title);
    expect(await help.text()).toContain(nl.coalition.setUpShort);
  });

  it('shares a bottleneck with a form in the card, and reads it in the channel', async () => {
    const card = await page.card(nl.help.title);
    await card.press(nl.round.share);
    await card.waitFor(en.round.formTitle);
    await card.fill(en.round.kindLabel, en.round.kindHints.bottleneck);
    await card.fill(en.round.textLabel, 'De overdracht naar de JGZ duurt *drie* weken.');
    await card.fill(en.round.forLabel, 'Gemeente Papendrecht');
    await card.press(en.round.send);
    await card.waitFor(en.round.sent);

    const update = await page.card(nl.round.toAgenda);
    const text = await update.text();
    expect(text).toContain('De overdracht naar de JGZ duurt *drie* weken.');
    expect(text).toContain('Gemeente Papendrecht');
  });

  it('puts the bottleneck on the agenda in one press', async () => {
    const update = await page.card(nl.round.toAgenda);
    await update.press(nl.round.toAgenda);
    // The card is edited for everybody, and answers who pressed: what comes last stays in the playground.
    await update.waitFor(new RegExp(`${nl.round.onAgenda}|${en.agenda.sentOpen}`));
    const item = await page.card(nl.agenda.waitsOpen);
    expect(await item.text()).toContain('De overdracht naar de JGZ duurt *drie* weken.');
    await asks('AGENDA');
    const agenda = await page.card(nl.agenda.noMeeting);
    expect(await agenda.text()).toContain(nl.agenda.proposals(1));
  });

  it('sets the coalition up and becomes its secretary', async () => {
    await asks('start');
    const card = await page.card(nl.coalition.setUpAbout);
    await card.fill(nl.coalition.regionLabel, 'Zuid-Holland Zuid');
    await card.press(nl.coalition.setUp);
    await card.waitFor(en.coalition.setUpDone);
    await card.press(en.coalition.addTitle);
    await card.fill(
      en.coalition.addLabel,
      'Gemeente Papendrecht; gemeente; tafel; college van B&W\nGGD Zuid-Holland Zuid; GGD; tafel; directie',
    );
    await card.press(en.coalition.add);
    await card.waitFor(en.coalition.organisations(2));
  });

  it('records an advice with the form in the card; a day that has passed comes back filled in', async () => {
    await asks('besluiten');
    const card = await page.card(nl.decision.none);
    await card.press(nl.decision.record);
    await card.waitFor(en.decision.recordTitle);
    await card.fill(en.decision.titleLabel, 'Samen een coördinator betalen');
    await card.fill(en.decision.textLabel, 'Wij adviseren om samen één coördinator te betalen.');
    await card.fill(en.decision.deadlineLabel, inDays(-3));
    await card.press(en.decision.send);
    await card.waitFor(en.problem['in-the-past']);
    expect(await card.value(en.decision.titleLabel)).toBe('Samen een coördinator betalen');
    expect(await card.value(en.decision.textLabel)).toBe('Wij adviseren om samen één coördinator te betalen.');

    await card.fill(en.decision.deadlineLabel, inDays(40));
    await card.press(en.decision.send);
    await card.waitFor(en.decision.sent);
    const decision = await page.card(nl.decision.answer);
    expect(await decision.text()).toContain(nl.decision.agreedOf(0, 2));
  });

  it('reports a mandate on behalf of an organisation, and everybody sees it on the card', async () => {
    const decision = await page.card(nl.decision.answer);
    const own = await page.card(en.decision.sent);
    await own.press('Samen een coördinator betalen');
    await own.press(en.decision.answerFor);
    await own.waitFor(en.decision.reportTitle);
    await own.fill(en.decision.organisationLabel, 'Gemeente Papendrecht');
    await own.fill(en.decision.stateLabel, `✓ ${en.decision.mandates.agreed}`);
    await own.fill(en.mandates.wordLabel, 'college, per mail');
    await own.press(en.decision.report);
    await own.waitFor(en.decision.reported.agreed);
    await decision.waitFor(nl.decision.agreedOf(1, 2));
  });

  it('understands a near miss, and shows what is pending', async () => {
    await asks('akkorden');
    const pending = await page.card(nl.decision.pendingTitle);
    const text = await pending.text();
    expect(text).toContain(nl.decisionCards.pendingAbout(1));
    expect(text).not.toContain('GGD Zuid-Holland Zuid');
    await pending.press(nl.decision.pendingMine);
    await pending.waitFor('GGD Zuid-Holland Zuid');
  });

  it('gives back a text that is far too long, with all that was typed', async () => {
    const long = 'Lang verhaal. '.repeat(715);
    await asks('ontwikkeling');
    const card = await page.card(nl.round.formTitle);
    await card.fill(nl.round.textLabel, long);
    await card.fill(nl.round.forLabel, 'GGD Zuid-Holland Zuid');
    await card.press(nl.round.send);
    await card.waitFor(en.problem['too-long']);
    expect((await card.value(en.round.textLabel)).trim()).toBe(long.trim());
  });

  it('made no error in the page, and left nothing undelivered', () => {
    expect(page.scriptErrors).toEqual([]);
    expect(said).toEqual([]);
  });
});

describe("the example region in Microsoft's Agents Playground", () => {
  let folder: string;
  let playground: OpenPlayground;
  let browser: Browser;
  let page: PlaygroundPage;
  const said: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'playground-'));
    const log = (event: string, details: object) => said.push(`${event} ${JSON.stringify(details)}`);
    const open = openPlayground({ dataDir: folder, port: 0, as: 'chair', log });
    [playground, browser] = await Promise.all([open, launchBrowser()]);
    page = await PlaygroundPage.open(browser, playground.url);
    await page.chooseChannel('Coalitie');
  });

  afterAll(async () => {
    await browser?.close();
    await playground?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('knows the chair and the channel of the example: the chair sees with whom something is pending, and how late', async () => {
    await page.write('akkoorden', { mention: 'Coalitietafel' });
    const pending = await page.card(nl.decision.pendingMine);
    await pending.press(nl.decision.pendingMine);
    await pending.waitFor(en.decision.pendingTitle);
    await pending.waitFor(/\d+ days? late/);
    await pending.waitFor(/Beleidsmedewerker/);
  });

  it('answers from here on where the playground is, and makes nobody twice', async () => {
    const store = playground.local?.store;
    const coalition = (await store?.get({ coalitionId: regionCoalitionId, id: 'coalition' }))?.document;
    expect(coalition).toMatchObject({ channel: { serviceUrl: expect.stringContaining(playground.url) } });
    const members = (await store?.list(regionCoalitionId, 'member')) ?? [];
    const known = new Set(people.map((one) => `${one.tenantId}:${one.objectId}`));
    expect(members.filter(({ document }) => !known.has(document.person.id))).toEqual([]);
  });

  it('knows the chair one to one as well', async () => {
    await page.choosePersonalChat();
    await page.write('agenda');
    const agenda = await page.card(en.agenda.arrange);
    expect(await agenda.text()).toContain(en.agenda.fixed.opening);
    expect(said).toEqual([]);
  });
});
