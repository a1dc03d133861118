import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regionChannel } from '../../local/region/place';

const root = join(__dirname, '..', '..');
const running: ChildProcess[] = [];
const folders: string[] = [];

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'start-'));
  folders.push(made);
  return made;
};

afterEach(async () => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

/** `npm start -- <args>`, as a process of its own, without npm around it. */
function begin(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PORT: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/start.ts', ...args], {
    cwd: root,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      for (const listener of listeners) listener();
    });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    said: () => said,
    /** Exit code; null when it was killed. */
    ended,
    /** Once it says that it runs: where. */
    async ready(): Promise<string> {
      const url = () => /(http:\/\/127\.0\.0\.1:\d+)\/ /.exec(said)?.[1];
      const isReady = new Promise<void>((resolve) =>
        listeners.add(() => /everything is kept\./.test(said) && resolve()),
      );
      await Promise.race([isReady, ended]);
      const found = url();
      if (!found) throw new Error(`it did not start: ${said}`);
      return found;
    },
    async interrupt(): Promise<number | null> {
      child.kill('SIGINT');
      return ended;
    },
  };
}

const call = async <T>(url: string, path: string, body?: unknown): Promise<T> => {
  const response = await fetch(`${url}/local/api/${path}`, {
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
};

/** Shares an update by a button, as the page does; resolves once it is acknowledged. */
const share = (url: string, text: string) =>
  call(url, 'invoke?as=papendrecht', {
    conversationId: regionChannel.id,
    locale: 'nl-NL',
    name: 'adaptiveCard/action',
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'post-update',
        data: { table: { on: { screen: 'round' } }, type: 'progress', text, for: 'Gemeente Papendrecht' },
      },
      trigger: 'manual',
    },
  });

/** What the card of the round says when somebody asks for it. */
const round = async (url: string): Promise<string> =>
  JSON.stringify(
    await call(url, 'invoke?as=papendrecht', {
      conversationId: regionChannel.id,
      locale: 'nl-NL',
      name: 'adaptiveCard/action',
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'show',
          data: { table: { on: { screen: 'round', params: { all: 'yes' } } } },
        },
        trigger: 'manual',
      },
    }),
  );

describe('npm start', () => {
  it('says what runs where, goes on with what was kept, and ends cleanly on Ctrl-C', async () => {
    const data = folder();
    const first = begin(['--data', data, '--port', '0']);
    const url = await first.ready();
    expect(first.said()).toContain(`The channel page   ${url}/`);
    expect(first.said()).toContain(`The bot            ${url}/api/messages`);
    expect(first.said()).toContain('filled with the example region just now');
    expect(await (await fetch(url)).text()).toContain('<html');
    await share(url, 'Het spreekuur is open.');
    expect(await first.interrupt()).toBe(0);

    const second = begin(['--data', data, '--port', '0']);
    const again = await second.ready();
    expect(second.said()).toContain('going on with what was there');
    expect(await round(again)).toContain('Het spreekuur is open.');
    expect(await second.interrupt()).toBe(0);

    const third = begin(['--data', data, '--port', '0', '--fresh']);
    const fresh = await third.ready();
    expect(third.said()).toContain('filled with the example region just now');
    expect(await round(fresh)).not.toContain('Het spreekuur is open.');
    expect(await third.interrupt()).toBe(0);
  });

  it('says in plain words that a port is taken, and leaves the data of who has it alone', async () => {
    const data = folder();
    const other = begin(['--data', data, '--port', '0', '--empty']);
    const url = await other.ready();
    expect(other.said()).toContain('an empty channel, as on the first day');
    await share(url, 'Dit blijft staan.');
    const { port } = new URL(url);
    const refused = begin(['--data', data, '--port', port, '--fresh']);
    expect(await refused.ended).toBe(1);
    expect(refused.said().trim()).toBe(
      `Port ${port} is taken by another program. Choose another: npm start -- --port 4000`,
    );
    expect(await round(url)).toContain('Dit blijft staan.');
  });

  it('takes the port from PORT, and --port goes before it', async () => {
    const [one, two] = await Promise.all([freePort(), freePort()]);
    const byEnvironment = begin(['--data', folder(), '--empty'], { PORT: String(one) });
    expect(await byEnvironment.ready()).toBe(`http://127.0.0.1:${one}`);
    const byOption = begin(['--data', folder(), '--empty', '--port', String(two)], { PORT: String(one) });
    expect(await byOption.ready()).toBe(`http://127.0.0.1:${two}`);
    const nonsense = begin(['--data', folder(), '--port', 'tachtig']);
    expect(await nonsense.ended).toBe(1);
    expect(nonsense.said()).toContain('"tachtig" is not a port: give a number from 1 to 65535.');
  });

  it('loses nothing it acknowledged when it is killed', async () => {
    const data = folder();
    const killed = begin(['--data', data, '--port', '0', '--empty']);
    const url = await killed.ready();
    const acknowledged: string[] = [];
    const sharing = (async () => {
      for (let n = 1; n <= 60; n++) {
        const text = `Ontwikkeling nummer ${n}.`;
        await share(url, text);
        acknowledged.push(text);
        if (n === 12) killed.child.kill('SIGKILL');
      }
    })();
    await expect(sharing).rejects.toThrow();
    expect(await killed.ended).toBe(null);
    expect(acknowledged.length).toBeGreaterThanOrEqual(12);
    const again = await begin(['--data', data, '--port', '0', '--empty']).ready();
    const there = await round(again);
    for (const text of acknowledged) expect(there).toContain(text);
  });
});

/** A port that nobody has at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
