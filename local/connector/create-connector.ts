import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBotClient } from './bot-client';
import { createCallLog } from './call-log';
import type { ConnectorOptions } from './connector-options';
import type { Core } from './core';
import { createDelivery } from './delivery';
import { createFaults } from './faults';
import { createLimits } from './limits';
import { createMembership } from './membership';
import { createMessagesStore } from './messages-store';
import { createPageHandler } from './page/handle-page';
import { createPageEvents } from './page-events';
import { createRestHandler } from './rest/handle-rest';
import { createRoster } from './roster';
import { type SeedMessage, seed } from './seed';
import { createTestingHandler } from './testing';

const asked = (url: string | (() => string)) => (typeof url === 'string' ? url : url());

/**
 * A Bot Connector that plays Teams to the bot at `botUrl`, and serves the channel page.
 *
 * @example
 * const connector = createConnector({ file: ':memory:', botUrl, people, team, channel, bot, extension: [] });
 * const origin = await connector.listen(0);
 * await connector.install();
 */
export function createConnector(options: ConnectorOptions) {
  const now = options.clock ?? (() => new Date());
  let origin: string | (() => string) | undefined = options.origin;
  let server: Server | undefined;
  const store = createMessagesStore(options.file);
  const faults = createFaults();
  const log = createCallLog();
  const events = createPageEvents();
  const client = createBotClient(() => asked(options.botUrl), options.bearer);
  const delivery = createDelivery({ client, faults, log, now });
  const core: Core = {
    options,
    store,
    roster: createRoster(options, store),
    events,
    limits: createLimits(now),
    faults,
    log,
    delivery,
    now,
    origin: () => {
      if (origin === undefined) throw new Error('the connector has no origin: give one, or call listen');
      return asked(origin);
    },
  };
  const rest = createRestHandler(core);
  const page = createPageHandler(core);
  const testing = options.testing ? createTestingHandler(core) : undefined;

  /** Answers a request when its address is one of the connector's; false when it is not, and nothing was read or written. */
  const handle = async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
    const url = new URL(req.url ?? '/', 'http://localhost');
    const under = (prefix: string) => {
      if (!url.pathname.startsWith(`${prefix}/`)) return undefined;
      const inner = new URL(url);
      inner.pathname = url.pathname.slice(prefix.length);
      return inner;
    };
    const forBot = under('/connector');
    if (forBot) {
      await rest(req, res, forBot);
      return true;
    }
    const forPage = under('/local/api');
    if (forPage) return page(req, res, forPage);
    const forTests = testing && under('/local/testing');
    return forTests ? testing(req, res, forTests) : false;
  };

  return {
    handle,
    ...createMembership(core),
    seed: (messages: readonly SeedMessage[]) => seed(core, messages),
    faults,
    log,
    /** Resolves when nothing is under way to the bot. */
    idle: delivery.idle,
    /** Stands alone on a loopback port, 0 for any free one. Gives its origin. */
    async listen(port: number): Promise<string> {
      const own = createServer((req, res) => {
        handle(req, res)
          .then((ours) => ours || res.writeHead(404).end())
          .catch((error: unknown) => res.destroy(error instanceof Error ? error : undefined));
      });
      server = own;
      await new Promise<void>((resolve, reject) => own.once('error', reject).listen(port, '127.0.0.1', resolve));
      const found = `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
      origin = found;
      return found;
    },
    /** Lets what is under way to the bot end, then closes everything. */
    async close() {
      faults.clear();
      await delivery.idle();
      events.close();
      client.close();
      server?.closeAllConnections();
      if (server) await new Promise((resolve) => server?.close(resolve));
      store.close();
    },
  };
}

export type Connector = ReturnType<typeof createConnector>;
