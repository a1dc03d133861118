import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createConnector } from '../../local/connector/create-connector';
import type { ExtensionCommand } from '../../local/connector/page-api';
import { pageServer } from '../../local/page/serve';
import { people, regionTenant } from '../../local/region/people';
import { builtPage } from './built-page';
import { type BotTurn, startPageBot } from './channel-page.bot';

export const channel = { id: '19:coalition@thread.tacv2', name: 'Kansrijke Start' };

export const extension: readonly ExtensionCommand[] = [
  {
    id: 'find',
    type: 'query',
    title: { nl: 'Zoek een besluit', en: 'Find a decision' },
    context: ['compose'],
    parameter: 'q',
  },
  { id: 'update', type: 'action', title: { nl: 'Deel je ontwikkeling', en: 'Share an update' }, context: ['compose'] },
  { id: 'agenda', type: 'action', title: { nl: 'Zet op de agenda', en: 'Put on the agenda' }, context: ['message'] },
];

/** Answers an address of the tab. */
type Tab = (path: string) => { readonly type: string; readonly body: string } | undefined;

/** The page, the connector and a bot, on one free port; and a tab, when there is one. */
export async function launchChannelPage(turn: BotTurn, tab?: Tab) {
  const page = pageServer(await builtPage());
  const bot = await startPageBot(turn);
  const server = createServer(async (req, res) => {
    const answered = (await connector.handle(req, res)) || (await page(req, res));
    if (answered) return;
    const url = new URL(req.url ?? '/', 'http://localhost');
    const found = tab?.(url.pathname);
    if (found) res.writeHead(200, { 'content-type': found.type }).end(found.body);
    else if (tab && url.pathname === '/local/api/token')
      res.end(JSON.stringify({ token: `token of ${url.searchParams.get('as')}` }));
    else res.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const connector = createConnector({
    file: ':memory:',
    botUrl: bot.url,
    origin,
    people,
    team: { id: '19:team@thread.tacv2', name: 'Zuid-Holland Zuid', tenantId: regionTenant },
    channel,
    bot: { id: '28:coalitietafel', name: 'Coalitietafel' },
    extension,
  });
  await connector.install();
  return {
    origin,
    connector,
    bot,
    async close() {
      await connector.close();
      server.closeAllConnections();
      server.close();
      await bot.close();
    },
  };
}
