import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { exampleRegion, type PlaygroundRegion, playgroundConfig } from './playground-config';

export interface PlaygroundOptions {
  /** Messaging endpoint of the bot: `http://127.0.0.1:3978/api/messages`. It must take activities without a token. */
  readonly botUrl: string;
  /** Where the playground's page listens; 0 for any free port. */
  readonly port: number;
  /** Folder for its configuration and log; made when absent. */
  readonly dataDir: string;
  /** The example region, seen by its chair, when absent. */
  readonly region?: PlaygroundRegion;
}

export interface Playground {
  /** Address of the page, `http://127.0.0.1:56150`. */
  readonly url: string;
  readonly logFile: string;
  /** Settles when its process has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** It listens on every network interface, and whoever opens it speaks as the current user: keep it on this machine. */
const onLoopbackOnly = `data:text/javascript,${encodeURIComponent(`
  import net from 'node:net';
  const listen = net.Server.prototype.listen;
  net.Server.prototype.listen = function (port, ...rest) {
    return typeof port === 'number' ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest);
  };
`)}`;

/**
 * Starts Microsoft 365 Agents Playground, Microsoft's own test client, against a bot that is already running.
 * No browser is opened and no telemetry sent.
 *
 * @throws when the port is taken or the playground does not start; the message quotes what it said.
 */
export async function startPlayground({
  botUrl,
  port,
  dataDir,
  region = exampleRegion(),
}: PlaygroundOptions): Promise<Playground> {
  const folder = resolve(dataDir);
  const configFile = join(folder, '.m365agentsplayground.yml');
  const logFile = join(folder, 'playground.log');
  await mkdir(folder, { recursive: true });
  await writeFile(configFile, playgroundConfig(region));

  // Given a port in use it would take another without a word, and the connector's address would be wrong.
  const free = await freePort(port);
  const url = `http://127.0.0.1:${free}`;
  const cli = require.resolve('@microsoft/m365agentsplayground/cli.js');
  const connector = ['--service-url', `${url}/_connector`];
  const child = spawn(
    process.execPath,
    ['--import', onLoopbackOnly, cli, 'start', '-e', botUrl, '-c', 'msteams', '-p', `${free}`, ...connector, '--dt'],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: Ctrl-C reaches us alone, and we end it in order.
      detached: process.platform !== 'win32',
      env: {
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
        M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
        // It honours HTTP_PROXY, also towards a bot on this machine.
        NO_PROXY: [process.env.NO_PROXY ?? process.env.no_proxy, '127.0.0.1', 'localhost'].filter(Boolean).join(','),
      },
    },
  );
  const ended = new Promise<void>((settle) => child.once('exit', () => settle()));
  const stop = () => end(child);
  process.once('exit', () => child.kill());
  try {
    await listening(child, free);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, logFile, ended, stop };
}

/** @throws when `port` is taken. */
async function freePort(port: number): Promise<number> {
  const probe = createServer().listen(port, '127.0.0.1');
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw new Error(`Port ${port} is in use; choose another with --port.`, { cause: error });
  }
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : port;
}

/** Its first line is "Listening on PORT"; a broken configuration ends it instead. */
async function listening(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  let late: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve, reject) => {
    const failed = (why: string) => reject(new Error(`Microsoft 365 Agents Playground ${why}.\n${said}`));
    late = setTimeout(() => failed('did not start within 30 seconds'), 30_000);
    child.once('exit', () => failed('did not start'));
    child.once('error', (error) => failed(`did not start: ${error.message}`));
    child.stderr?.on('data', (text) => {
      said += text;
    });
    child.stdout?.on('data', (text) => {
      said += text;
      const taken = /Listening on (\d+)/.exec(said)?.[1];
      if (taken === undefined) return;
      // It goes to another port without a word when its own has just been taken.
      if (Number(taken) === port) resolve();
      else failed(`found port ${port} in use`);
    });
  }).finally(() => clearTimeout(late));
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const stubborn = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await gone;
  clearTimeout(stubborn);
}
