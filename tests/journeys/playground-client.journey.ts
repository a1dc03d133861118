import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type Response,
  TurnContext,
} from 'botbuilder';
import type { Browser } from 'playwright-core';
import { type Playground, startPlayground } from '../../local/playground/start-playground';
import { launchBrowser } from '../browser';
import { inDays } from '../days';
import { PlaygroundPage } from '../playground-page';

/** A bot that knows one card, to prove that the page object drives the real client; ours has journeys of its own. */
const noteCard = (heading: string) =>
  CardFactory.adaptiveCard({
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: heading, wrap: true },
      {
        type: 'Input.Text',
        id: 'note',
        label: 'Notitie',
        isRequired: true,
        errorMessage: 'Schrijf eerst een notitie.',
      },
      {
        type: 'Input.ChoiceSet',
        id: 'stance',
        label: 'Standpunt',
        choices: [
          { title: 'Voor', value: 'for' },
          { title: 'Tegen', value: 'against' },
        ],
      },
      { type: 'Input.Date', id: 'day', label: 'Uiterlijk' },
    ],
    actions: [
      { type: 'Action.Execute', title: 'Bewaren', verb: 'save' },
      { type: 'Action.Execute', title: 'Te laat', verb: 'refuse', associatedInputs: 'none' },
      { type: 'Action.Submit', title: 'Dialoog', data: { msteams: { type: 'task/fetch' } }, associatedInputs: 'none' },
    ],
  });

interface CardAction {
  readonly action: { readonly verb: string; readonly data: Readonly<Record<string, string>> };
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
let turns = 0;
let posted: { reference: Partial<ConversationReference>; id: string } | undefined;

async function turn(context: TurnContext): Promise<void> {
  turns += 1;
  if (context.activity.type === 'message') {
    const sent = await context.sendActivity({ type: 'message', attachments: [noteCard('Nieuwe notitie')] });
    posted = { reference: TurnContext.getConversationReference(context.activity), id: sent?.id ?? '' };
  }
  if (context.activity.type === 'invoke') {
    const { verb, data } = (context.activity.value as CardAction).action;
    const body =
      verb === 'save'
        ? {
            statusCode: 200,
            type: 'application/vnd.microsoft.card.adaptive',
            value: noteCard(`Bewaard: ${data.note}, ${data.stance}, ${data.day}`).content,
          }
        : {
            statusCode: 400,
            type: 'application/vnd.microsoft.error',
            value: { code: 'closed', message: 'De ronde is gesloten.' },
          };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  }
}

const inTwoMonths = inDays(60);

/** What the adapter asks of a response, on top of Node's. */
function answerBy(response: ServerResponse): Response {
  const answer: Response = {
    socket: response.socket,
    status: (code) => {
      response.statusCode = code;
      return answer;
    },
    header: (name, value) => response.setHeader(name, String(value)),
    send: (body) => response.end(body === undefined ? undefined : JSON.stringify(body)),
    end: () => response.end(),
  };
  return answer;
}

describe('the playground, driven from its page', () => {
  let bot: Server;
  let folder: string;
  let playground: Playground;
  let browser: Browser;
  let page: PlaygroundPage;

  beforeAll(async () => {
    bot = createServer(async (request, response) => {
      // The playground first asks by HEAD whether anybody is there; any status will do.
      if (request.method !== 'POST') return void response.writeHead(405).end();
      response.setHeader('content-type', 'application/json');
      const body = (await json(request)) as Record<string, unknown>;
      await adapter.process({ body, headers: request.headers, method: request.method }, answerBy(response), turn);
    }).listen(0, '127.0.0.1');
    await once(bot, 'listening');
    folder = await mkdtemp(join(tmpdir(), 'playground-'));
    const botUrl = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/api/messages`;
    [playground, browser] = await Promise.all([startPlayground({ botUrl, port: 0, dataDir: folder }), launchBrowser()]);
    page = await PlaygroundPage.open(browser, playground.url);
  });

  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
    bot?.closeAllConnections();
    bot?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('mentions the bot in the channel, fills in its card, and sees that card replaced in place', async () => {
    await page.chooseChannel('Coalitie');
    await page.write('notitie graag', { mention: 'Coalitietafel' });
    const card = await page.card('Nieuwe notitie');

    await card.press('Bewaren');
    await card.waitFor('Schrijf eerst een notitie.');

    await card.press('Te laat');
    await card.waitFor('De ronde is gesloten.');

    await card.fill('Notitie', 'géén bezwaar');
    await card.fill('Standpunt', 'Voor');
    await card.fill('Uiterlijk', inTwoMonths);
    await card.press('Bewaren');
    await card.waitFor(`Bewaard: géén bezwaar, for, ${inTwoMonths}`);
    expect(await card.text()).not.toContain('Nieuwe notitie');
  });

  it('sees a card change that the bot edits outside a turn', async () => {
    const card = await page.card('Bewaard');
    await adapter.continueConversationAsync('', posted?.reference ?? {}, async (context) => {
      await context.updateActivity({ type: 'message', id: posted?.id, attachments: [noteCard('Later bijgewerkt')] });
    });
    await card.waitFor('Later bijgewerkt');
    await card.waitUntilGone('Bewaard');
  });

  it('answers in the thread, and sends nothing for a button that asks for a dialog', async () => {
    await page.write('nog een', { mention: 'Coalitietafel', inThread: 'Later bijgewerkt' });
    const card = await page.card('Nieuwe notitie');
    const before = turns;
    await Promise.all([page.page.waitForEvent('pageerror'), card.press('Dialoog')]);
    expect(turns).toBe(before);
    expect(await page.log()).toContain('not supported yet in Microsoft 365 Agents playground');
  });

  it('talks one to one', async () => {
    await page.choosePersonalChat();
    await page.write('hallo');
    await page.waitForText('Nieuwe notitie');
  });
});
