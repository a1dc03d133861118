import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FunctionTable } from '../../functions/function-table';
import { invokeFunction, invokeTimer } from '../../functions/invoke-function';
import { errorDetails, type Log } from '../../functions/log';
import { matchRoute } from '../../functions/match-route';
import type { Services } from '../../functions/services';
import { fromThisMachine } from './from-this-machine';
import { PortTaken } from './port-taken';
import { repeat } from './repeat';
import { sendWebResponse, toWebRequest } from './web-request';

/** How long `close` waits for answers and timers that are under way. */
const GRACE_MS = 3_000;

/** Takes a request or leaves it: true when it answered, or will (an event stream may stay open until `close`). */
export type Route = (req: IncomingMessage, res: ServerResponse) => boolean | Promise<boolean>;

export interface ServeOptions {
  readonly table: FunctionTable;
  readonly services: Services;
  /** 0 takes any free port. */
  readonly port: number;
  /** Asked in this order, after the functions found nothing. */
  readonly extra?: readonly Route[];
  readonly log?: Log;
}

export interface LocalServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly port: number;
  /** Stops timers, lets answers under way finish (3 s at most), then ends every connection. May be called twice. */
  close(): Promise<void>;
}

/**
 * Serves the functions on loopback, as Azure would, with `extra` routes beside them. Rejects with `PortTaken`.
 *
 * @example const server = await serveFunctions({ table, services, port: 3978, extra: [channelPage] });
 */
export async function serveFunctions(options: ServeOptions): Promise<LocalServer> {
  const { table, services, log = toStderr } = options;
  const underWay = new Set<Promise<void>>();
  const server = createServer((req, res) => {
    const answered = answer(req, res, { ...options, log }).finally(() => underWay.delete(answered));
    underWay.add(answered);
  });
  const port = await listen(server, options.port);
  const timers = table.timers.map((timer) =>
    repeat(
      // Logged by invokeTimer; the next turn tries again.
      () => invokeTimer(timer, { services, log, operationId: randomUUID() }).catch(() => undefined),
      timer.schedule.everyMinutes * 60_000,
    ),
  );
  let closed: Promise<void> | undefined;

  async function close(): Promise<void> {
    const ended = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    await atMost(GRACE_MS, Promise.all([...timers.map((timer) => timer.stop()), ...underWay]));
    server.closeAllConnections();
    await ended;
  }

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(cause.code === 'EADDRINUSE' ? new PortTaken(port, { cause }) : cause),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Answers one request; never rejects. */
async function answer(req: IncomingMessage, res: ServerResponse, options: ServeOptions & { log: Log }): Promise<void> {
  const { log, extra = [] } = options;
  try {
    if (!fromThisMachine(req)) return refuse(res, 403, 'this server answers this machine only');
    const base = `http://${req.headers.host}`;
    if (!URL.canParse(req.url ?? '', base)) return refuse(res, 400, 'not an address');
    if (await answerFunction(req, res, { ...options, url: new URL(req.url ?? '', base) })) return;
    for (const route of extra) if (await route(req, res)) return;
    refuse(res, 404, 'nothing here');
  } catch (error) {
    if (!req.destroyed) log('error', 'failed', { path: req.url, ...errorDetails(error) });
    if (res.headersSent) res.destroy();
    else refuse(res, 500, 'unexpected');
  }
}

async function answerFunction(
  req: IncomingMessage,
  res: ServerResponse,
  { table, services, log, url }: ServeOptions & { log: Log; url: URL },
): Promise<boolean> {
  const found = table.http.filter(({ route }) => matchRoute(route, url.pathname));
  const fn = found.find(({ methods }) => methods.some((method) => method === req.method));
  if (fn === undefined && found.length > 0) {
    res.setHeader('allow', found.flatMap(({ methods }) => methods).join(', '));
    refuse(res, 405, 'not that method');
  }
  if (fn === undefined) return found.length > 0;
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  const request = await toWebRequest(req, url, gone.signal);
  if (request === undefined) refuse(res, 413, 'too large');
  else await sendWebResponse(await invokeFunction(fn, request, { services, log, operationId: randomUUID() }), res);
  return true;
}

function refuse(res: ServerResponse, status: number, error: string): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
}

async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}

const toStderr: Log = (level, event, details) => console.error(level, event, JSON.stringify(details));
