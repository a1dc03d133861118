import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { FunctionTable, TimerFunction } from '../../../functions/function-table';
import { table } from '../../../functions/table';
import { type LocalServer, type ServeOptions, serveFunctions } from '../../../local/server/http-server';
import { BotDouble, servicesWith } from '../../functions/front-door';

let bot: BotDouble;
let running: LocalServer[];

beforeEach(() => {
  bot = new BotDouble();
  running = [];
});
afterEach(() => Promise.all(running.map((server) => server.close())));

async function serve(options: Partial<ServeOptions> = {}): Promise<LocalServer> {
  const server = await serveFunctions({
    table,
    services: servicesWith({ bot }),
    port: 0,
    log: () => undefined,
    ...options,
  });
  running.push(server);
  return server;
}

const withHttp = (...http: FunctionTable['http']): FunctionTable => ({ http, timers: [] });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A request with whatever headers one likes, which fetch would not send. */
function raw(port: number, headers: Record<string, string>, path = '/api/health'): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, headers }, (answer: IncomingMessage) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}

describe('the local server', () => {
  it('answers the same functions as Azure', async () => {
    const { url } = await serve();
    const sent = await fetch(`${url}/api/messages`, { method: 'POST', body: '{"type":"message"}' });
    expect(sent.status).toBe(200);
    expect(bot.heard).toEqual([{ activity: { type: 'message' }, claims: undefined }]);
    expect(await (await fetch(`${url}/api/health`)).json()).toEqual({ status: 'ready' });
  });

  it('refuses bad input like Azure, and goes on', async () => {
    const { url } = await serve();
    const post = async (body: BodyInit) => (await fetch(`${url}/api/messages`, { method: 'POST', body })).status;
    expect(await post('{}')).toBe(400);
    expect(await post('x'.repeat(2 * 1024 * 1024))).toBe(413);
    expect(await post('x'.repeat(12 * 1024 * 1024))).toBe(413);
    expect(await post('{"type":"message"}')).toBe(200);
  });

  it('knows what is not there and what is not allowed', async () => {
    const { url } = await serve();
    const wrong = await fetch(`${url}/api/messages`);
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
  });

  it('hands a function what its route holds, and sends all of its answer', async () => {
    const { url } = await serve({
      table: withHttp({
        name: 'echo',
        methods: ['GET'],
        route: 'api/{id}/{*rest}',
        handler: async (request, _services, params) => {
          const headers = new Headers({ etag: '"1"' });
          headers.append('set-cookie', 'a=1');
          headers.append('set-cookie', 'b=2');
          return Response.json({ params, query: new URL(request.url).search }, { status: 201, headers });
        },
      }),
    });
    const answer = await fetch(`${url}/api/a%20b/c/d?e=f`);
    expect([answer.status, answer.headers.get('etag'), answer.headers.getSetCookie()]).toEqual([
      201,
      '"1"',
      ['a=1', 'b=2'],
    ]);
    expect(await answer.json()).toEqual({ params: { id: 'a b', rest: 'c/d' }, query: '?e=f' });
  });

  it('leaves what is no function to the extra routes, in their order', async () => {
    const seen: string[] = [];
    const { url } = await serve({
      extra: [
        (req) => seen.push(`${req.url}`) < 0,
        async (req, res) => {
          if (req.url !== '/page') return false;
          res.end('the page');
          return true;
        },
      ],
    });
    expect(await (await fetch(`${url}/page`)).text()).toBe('the page');
    expect((await fetch(`${url}/other`)).status).toBe(404);
    await fetch(`${url}/api/health`);
    expect(seen).toEqual(['/page', '/other']);
  });

  it('outlives a route that fails', async () => {
    const { url } = await serve({ extra: [() => Promise.reject(new Error('oops'))] });
    const answer = await fetch(`${url}/page`);
    expect([answer.status, await answer.text()]).toEqual([500, '{"error":"unexpected"}']);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
  });

  it('outlives a caller who hangs up half-way', async () => {
    const { url, port } = await serve();
    const socket = connect(port, '127.0.0.1');
    socket.write('POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"type"');
    await pause(50);
    socket.destroy();
    await pause(50);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    expect(bot.heard).toEqual([]);
  });
});

describe('who may reach it', () => {
  it('only this machine: no other address of it listens', async () => {
    const { port } = await serve();
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal }) => !internal);
    for (const { address } of others) {
      await expect(
        new Promise((resolve, reject) => connect(port, address).on('connect', resolve).on('error', reject)),
      ).rejects.toThrow();
    }
  });

  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('under the name %s', async (name) => {
    const { port } = await serve();
    expect(await raw(port, { host: `${name}:${port}` })).toBe(200);
  });

  it.each([
    'evil.test',
    'localhost.evil.test',
    '127.0.0.1.evil.test',
    'evil.test:80',
    'localhost@evil.test',
    '192.168.1.2',
    '0.0.0.0',
  ])('not under the name %s', async (host) => {
    const { port } = await serve();
    expect(await raw(port, { host })).toBe(403);
  });

  it.each(['https://evil.test', 'http://localhost.evil.test', 'null'])('not from a page of %s', async (origin) => {
    const { port } = await serve();
    expect(await raw(port, { host: `localhost:${port}`, origin })).toBe(403);
    expect(await raw(port, { host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(200);
  });
});

describe('the port', () => {
  it('taken by something else is said so', async () => {
    const { port } = await serve();
    await expect(serve({ port })).rejects.toMatchObject({
      name: 'PortTaken',
      port,
      message: expect.stringContaining(`${port}`),
    });
  });

  it('is free again after close', async () => {
    const server = await serve();
    await server.close();
    await server.close();
    const again = await serve({ port: server.port });
    expect(again.port).toBe(server.port);
  });

  it('taken by an unrelated server is said so too', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    await expect(serve({ port })).rejects.toMatchObject({ name: 'PortTaken' });
    other.close();
  });
});

describe('the end', () => {
  it('lets an answer under way finish', async () => {
    bot.answer = async () => {
      await pause(300);
      return { status: 202 };
    };
    const server = await serve();
    const sent = fetch(`${server.url}/api/messages`, { method: 'POST', body: '{"type":"message"}' });
    await pause(100);
    await server.close();
    expect((await sent).status).toBe(202);
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
  });

  it('does not wait for idle connections or event streams', async () => {
    const server = await serve({
      extra: [
        (_req, res) => {
          res.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: hello\n\n');
          return true;
        },
      ],
    });
    const stream = await fetch(`${server.url}/events`);
    await (await fetch(`${server.url}/api/health`)).text();
    const started = Date.now();
    await server.close();
    expect(Date.now() - started).toBeLessThan(1_000);
    await expect(stream.text()).rejects.toThrow();
  });

  it('comes even when an answer never does', async () => {
    bot.answer = () => new Promise(() => undefined);
    const server = await serve();
    const sent = fetch(`${server.url}/api/messages`, { method: 'POST', body: '{"type":"message"}' }).catch(
      () => 'cut off',
    );
    await pause(100);
    await server.close();
    expect(await sent).toBe('cut off');
  });
});

describe('the timers', () => {
  const everyTenMs = (run: TimerFunction['run']): FunctionTable => ({
    http: [],
    timers: [{ name: 'tick', schedule: { everyMinutes: 10 / 60_000 }, run }],
  });

  it('run again and again, never twice at once', async () => {
    let [runs, atOnce, most] = [0, 0, 0];
    await serve({
      table: everyTenMs(async () => {
        runs += 1;
        atOnce += 1;
        most = Math.max(most, atOnce);
        await pause(35);
        atOnce -= 1;
      }),
    });
    await pause(300);
    expect(runs).toBeGreaterThan(2);
    expect(most).toBe(1);
  });

  it('go on after a failure', async () => {
    let runs = 0;
    const log = jest.fn();
    await serve({
      log,
      table: everyTenMs(async () => {
        runs += 1;
        throw new Error('once more');
      }),
    });
    await pause(100);
    expect(runs).toBeGreaterThan(1);
    expect(log).toHaveBeenCalledWith('error', 'failed', expect.objectContaining({ function: 'tick' }));
  });

  it('stop on close, after the run under way', async () => {
    let [started, ended] = [0, 0];
    const server = await serve({
      table: everyTenMs(async () => {
        started += 1;
        await pause(50);
        ended += 1;
      }),
    });
    await pause(80);
    await server.close();
    const seen = started;
    expect(ended).toBe(started);
    await pause(60);
    expect(started).toBe(seen);
  });
});
