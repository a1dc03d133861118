import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Local, type LocalOptions, startLocal } from '../compose';
import { exampleRegion, type PlaygroundRegion } from './playground-config';
import { startPlayground } from './start-playground';

export interface OpenPlaygroundOptions {
  /** Folder for the bot's documents and the playground's configuration and log; made when absent. */
  readonly dataDir: string;
  /** Where the playground's page listens; 0 for any free port. */
  readonly port: number;
  /** Key of the person at the keyboard (`local/region/people.ts`); the chair when absent. */
  readonly as?: string | undefined;
  /** Messaging endpoint of a bot that is running already; a bot of its own is started when absent. */
  readonly botUrl?: string | undefined;
  /** Begin again with the example region. */
  readonly fresh?: boolean;
  /** Leave the channel empty, as on the first day of a coalition. */
  readonly empty?: boolean;
  readonly log?: LocalOptions['log'];
}

export interface OpenPlayground {
  /** Address of the page. */
  readonly url: string;
  readonly botUrl: string;
  readonly region: PlaygroundRegion;
  readonly logFile: string;
  /** The bot that was started here; absent when it attached to another. */
  readonly local: Local | undefined;
  /** Settles when the playground's process has ended, by itself or by `close`. */
  readonly ended: Promise<void>;
  /** Ends the playground, then the bot: what is under way to the bot is taken in. */
  close(): Promise<void>;
}

/**
 * Microsoft's Agents Playground with the bot behind it: one of its own on the example region, or one that runs already.
 *
 * @throws when nobody in the example region has that key, no bot answers at `botUrl`, or a port is taken.
 */
export async function openPlayground(options: OpenPlaygroundOptions): Promise<OpenPlayground> {
  const { dataDir, port, as, botUrl } = options;
  // Before anything runs: an unknown key is a slip of the pen.
  const region = exampleRegion(as);
  if (botUrl !== undefined && !(await answers(botUrl)))
    throw new Error(`No bot answers at ${botUrl}. Start it first, or leave --bot out for a bot of its own.`);
  const local = botUrl === undefined ? await ownBot(options) : undefined;
  const endpoint = botUrl ?? `${local?.url}/api/messages`;
  try {
    const playground = await startPlayground({ botUrl: endpoint, port, dataDir, region });
    const { url, logFile, ended } = playground;
    const close = async () => {
      await playground.stop();
      await local?.close();
    };
    return { url, botUrl: endpoint, region, logFile, local, ended, close };
  } catch (error) {
    await local?.close();
    throw error;
  }
}

async function ownBot({ dataDir, fresh, empty, log }: OpenPlaygroundOptions): Promise<Local> {
  // The playground takes the place of the channel page: that is not built, and nothing is said about it.
  const builtPage = join(dataDir, 'no-page');
  await mkdir(builtPage, { recursive: true });
  return startLocal({
    dataDir,
    port: 0,
    dialogs: false,
    builtPage,
    ...(fresh !== undefined && { fresh }),
    ...(empty !== undefined && { empty }),
    ...(log && { log }),
  });
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(2_000) }).then(
    () => true,
    () => false,
  );
