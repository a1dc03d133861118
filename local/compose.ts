import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createBot } from '../bot';
import { extensionCommands } from '../bot/extension-commands';
import { perform } from '../domain/perform';
import { systemActor } from '../domain/permissions';
import type { Store } from '../domain/store/store';
import { entraGate } from '../functions/entra-gate';
import { tabSite } from '../functions/tab-site';
import { table } from '../functions/table';
import { builtPages, tabFolder } from './build-pages';
import { createConnector } from './connector/create-connector';
import { pageServer } from './page/serve';
import { people } from './region/people';
import { regionBot, regionChannel, regionCoalitionId, regionTeam } from './region/place';
import { seedRegion } from './region/seed-region';
import { serveFunctions } from './server/http-server';
import { portFree } from './server/port-free';
import { sqliteStore } from './store/sqlite';
import { localTokens } from './tokens';

export interface LocalOptions {
  /** Folder for what is kept: documents and messages. */
  readonly dataDir: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Begin again with the example region. */
  readonly fresh?: boolean;
  /** Leave the channel empty, as on the first day of a coalition. */
  readonly empty?: boolean;
  /** False for a client without dialogs. */
  readonly dialogs?: boolean;
  /** Lets a browser test make the connector misbehave. */
  readonly testing?: boolean;
  readonly log?: (event: string, details: Readonly<Record<string, unknown>>) => void;
  /** The time, as a UTC instant; the real one when absent. */
  readonly clock?: () => string;
  /** Folder of the pages; those of the sources as they are when absent (`builtPages`). */
  readonly builtPage?: string;
}

export interface Local {
  readonly url: string;
  readonly store: Store;
  readonly connector: ReturnType<typeof createConnector>;
  readonly tokens: Awaited<ReturnType<typeof localTokens>>;
  /** True when the example region was filled in just now. */
  readonly seeded: boolean;
  /** True when it goes on with what was kept before. */
  readonly goesOn: boolean;
  close(): Promise<void>;
}

/** The whole of Coalitietafel on this machine: the functions, the bot, a channel to use it in, and the example region. */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const { dataDir, port, fresh, empty, dialogs = true, testing, log = () => undefined } = options;
  await portFree(port);
  if (fresh) for (const file of ['documents.db', 'messages.db']) forget(join(dataDir, file));
  const store = sqliteStore(join(dataDir, 'documents.db'));
  const { clock = () => new Date().toISOString() } = options;
  let origin = '';
  const connector = createConnector({
    file: join(dataDir, 'messages.db'),
    origin: () => origin,
    botUrl: () => `${origin}/api/messages`,
    people,
    team: regionTeam,
    channel: regionChannel,
    bot: regionBot,
    extension: extensionCommands,
    ...(testing && { testing }),
  });
  const clientId = regionBot.id.replace('28:', '');
  // What shows no dialogs, the Playground, shows no tabs either.
  const tabApp = dialogs ? { appId: clientId } : undefined;
  // Without an app id nothing signs in: the server below answers on loopback only.
  const bot = createBot({ store, clock, appId: '', dialogs, tab: tabApp, log });
  const page = options.builtPage ?? (await builtPages());
  const tokens = await localTokens({ file: join(dataDir, 'token-key.json'), clientId, people, clock });
  const signIn = entraGate({ clientId, clock, fetch: tokens.fetch });
  // The channel page shows the tab in a frame, as Teams does.
  const tab = tabSite(tabFolder(page), ["'self'"]);
  const services = {
    store,
    bot,
    clock,
    gate: async () => () => undefined,
    signIn,
    tab,
    build: randomUUID(),
    missing: async () => [],
  };
  const server = await serveFunctions({
    table,
    services,
    port,
    extra: [tokens.route, (req, res) => connector.handle(req, res), pageServer(page)],
  }).catch(async (error) => {
    await connector.close();
    await store.close();
    throw error;
  });
  origin = server.url;
  const close = async () => {
    await server.close();
    await connector.close();
    await store.close();
  };
  const began = await begin().catch(async (error) => {
    await close();
    throw error;
  });
  return { url: server.url, store, connector, tokens, ...began, close };

  /** The example region, where it is not there yet, and the bot in its channel. */
  async function begin() {
    const known = await store.get({ coalitionId: regionCoalitionId, id: 'coalition' });
    const seeded = !known && !empty;
    if (seeded) await seedRegion({ store, connector, origin, now: clock(), dialogs, tab: tabApp });
    await moved(store, { origin, now: clock() });
    const goesOn = connector.installed() && !seeded;
    if (!connector.installed()) await connector.install();
    return { seeded, goesOn };
  }
}

/** What was kept names the connector by the port of that day; Teams would say where it is now with the next activity. */
async function moved(store: Store, { origin, now }: { origin: string; now: string }): Promise<void> {
  const stored = await store.get({ coalitionId: regionCoalitionId, id: 'coalition' });
  const channel = stored?.document.kind === 'coalition' ? stored.document.channel : undefined;
  const serviceUrl = `${origin}/connector/`;
  if (!channel || channel.serviceUrl === serviceUrl) return;
  await perform(store, {
    coalitionId: regionCoalitionId,
    action: 'connect-channel',
    input: { channel: { ...channel, serviceUrl } },
    actor: systemActor,
    request: `moved:${origin}:${now}`,
    now,
  });
}

/** A SQLite file and what stands beside it. */
function forget(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
}
