import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import type { ConnectorOptions } from '../../../local/connector/connector-options';
import { createConnector } from '../../../local/connector/create-connector';
import type { Conversation, InvokeAnswer, Message } from '../../../local/connector/page-api';
import { people, regionTenant } from '../../../local/region/people';
import { emptyCredentials } from './empty-credentials';

export const bot = { id: '28:coalitietafel', name: 'Coalitietafel' };
export const team = {
  id: '19:team@thread.tacv2',
  name: 'Zuid-Holland Zuid',
  tenantId: regionTenant,
  aadGroupId: '6f2c7d1e-0b1d-4f0e-9a55-3c1f6a1d2b77',
};
export const channel = { id: '19:coalition@thread.tacv2', name: 'Kansrijke Start' };

/** What a test bot does with a turn. */
export type Turn = (context: TurnContext) => Promise<void>;

export const echo: Turn = async (context) => {
  if (context.activity.type === 'message') await context.sendActivity(`heard: ${context.activity.text}`);
};

/** The real adapter behind a bare http server. Gives its address and everything it was sent. */
async function startBot(turn: () => Turn) {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}, emptyCredentials));
  adapter.onTurnError = async (_, error) => {
    throw error;
  };
  const heard: { activity: TurnContext['activity']; headers: NodeJS.Dict<string | string[]> }[] = [];
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const body = JSON.parse(String(Buffer.concat(chunks)));
    heard.push({ activity: structuredClone(body), headers: req.headers });
    await adapter
      .process({ body, headers: req.headers, method: 'POST' }, responseFor(res), (context) => turn()(context))
      .catch(() => res.writableEnded || res.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  const close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  return { adapter, heard, url, close };
}

/** The part of a response that the adapter asks for. */
const responseFor = (res: ServerResponse) => ({
  socket: res.socket,
  status: (code: number) => Object.assign(res, { statusCode: code }),
  header: (name: string, value: unknown) => res.setHeader(name, String(value)),
  send: (body: unknown) => res.end(typeof body === 'string' ? body : JSON.stringify(body)),
  end: () => res.end(),
});

/** A bot and a connector at one table, with a clock that moves only when told. */
export async function startTable(options: Partial<ConnectorOptions> & { turn?: Turn; installed?: boolean } = {}) {
  let now = Date.parse('2026-03-02T09:00:00.000Z');
  const table = { turn: options.turn ?? echo };
  const testBot = await startBot(() => table.turn);
  const connector = createConnector({
    file: ':memory:',
    botUrl: testBot.url,
    people,
    team,
    channel,
    bot,
    extension: [],
    clock: () => new Date(now),
    ...options,
  });
  const origin = await connector.listen(0);
  if (options.installed ?? true) await connector.install();
  testBot.heard.length = 0;
  connector.log.clear();

  const call = async (base: string, method: string, path: string, body?: unknown) => {
    const res = await fetch(`${origin}${base}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await res.text();
    return { status: res.status, headers: res.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
  const as = (key: string, path: string) => `${path}${path.includes('?') ? '&' : '?'}as=${key}`;
  const page = (key: string, method: string, path: string, body?: unknown) =>
    call('/local/api', method, as(key, path), body);

  return Object.assign(table, {
    connector,
    origin,
    adapter: testBot.adapter,
    /** Activities that reached the bot. */
    heard: () => testBot.heard.map((h) => h.activity),
    headers: () => testBot.heard.map((h) => h.headers),
    wait: (ms: number) => {
      now += ms;
    },
    page,
    /** A bot's own call to the connector. */
    rest: (method: string, path: string, body?: unknown) => call('/connector', method, path, body),
    testing: (method: string, path: string, body?: unknown) => call('/local/testing', method, path, body),
    /** Says something, and waits until the bot has answered. */
    async say(key: string, text: string, more: object = {}): Promise<Message> {
      const mentions = text.includes(`<at>${bot.name}</at>`) ? [{ name: bot.name, bot: true }] : [];
      const said = { conversationId: channel.id, text, mentions, locale: 'nl-NL', ...more };
      const { status, body } = await page(key, 'POST', '/messages', said);
      if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
      await connector.idle();
      return body;
    },
    async messages(key: string, conversation = channel.id): Promise<Message[]> {
      return (await page(key, 'GET', `/messages?conversation=${encodeURIComponent(conversation)}`)).body;
    },
    async openChat(key: string): Promise<Conversation> {
      const { body } = await page(key, 'POST', '/personal');
      await connector.idle();
      return body;
    },
    async invoke(key: string, invoke: object): Promise<InvokeAnswer> {
      return (await page(key, 'POST', '/invoke', { conversationId: channel.id, locale: 'nl-NL', ...invoke })).body;
    },
    async close() {
      await connector.close();
      await testBot.close();
    },
  });
}

export type Table = Awaited<ReturnType<typeof startTable>>;
