import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What goes wrong with a request. `lost-request`: it never arrives. `lost-answer`: the work is done and the connection
 * breaks before the answer. `half-answer`: it breaks in the middle. `empty-answer`: it says that it went well, no more.
 * `no-answer`: the work is done and nothing comes, ever.
 * A number: this HTTP status and nothing done; with `after`, what to do before the answer is lost.
 */
export type Fault =
  | 'lost-request'
  | 'lost-answer'
  | 'half-answer'
  | 'empty-answer'
  | 'no-answer'
  | { status: number; headers?: Record<string, string>; body?: string }
  | { lostAnswerAfter: () => Promise<unknown> };

export interface FaultyProxy {
  readonly url: string;
  /** Faults for the next requests about documents with this HTTP method, one each, in this order. */
  fail(method: 'GET' | 'POST' | 'PUT', ...faults: Fault[]): void;
  /** How many requests about documents came with this method since the last call. */
  count(method: string): number;
  close(): Promise<void>;
}

/** Stands before an HTTP server and does to its answers what networks do. */
export async function faultyProxy(target: number): Promise<FaultyProxy> {
  const faults: { method: string; fault: Fault }[] = [];
  let seen: string[] = [];
  const server = createServer(async (req, res) => {
    const body = await read(req);
    const aboutDocuments = /\/docs\b/.test(req.url ?? '');
    if (aboutDocuments) seen.push(req.method ?? '');
    const at = aboutDocuments ? faults.findIndex((one) => one.method === req.method) : -1;
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault;
    if (fault === 'lost-request') return req.socket.destroy();
    if (typeof fault === 'object' && 'status' in fault)
      return res.writeHead(fault.status, fault.headers).end(fault.body ?? '{"message":"on purpose"}');
    const answer = await forward(target, req, body);
    if (typeof fault === 'object') await fault.lostAnswerAfter();
    if (fault === 'no-answer') return;
    if (fault === 'empty-answer') return res.writeHead(answer.status).end();
    if (!fault) return res.writeHead(answer.status, answer.headers).end(answer.body);
    if (fault === 'half-answer') await half(res, answer);
    req.socket.destroy();
  });
  await listening(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fail: (method, ...next) => faults.push(...next.map((fault) => ({ method, fault }))),
    count: (method) => {
      const number = seen.filter((one) => one === method).length;
      seen = seen.filter((one) => one !== method);
      return number;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export const listening = (server: Server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

const read = async (message: IncomingMessage) => Buffer.concat((await message.toArray()) as Buffer[]);

const half = (res: ServerResponse, { status, headers, body }: Answer) =>
  new Promise<void>((done) => {
    res.writeHead(status, { ...headers, 'content-length': body.length });
    res.write(body.subarray(0, body.length / 2), () => done());
  });

const forward = (port: number, { method, url, headers }: IncomingMessage, body: Buffer) =>
  new Promise<Answer>((resolve, reject) => {
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, async (answer) =>
      resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: await read(answer) }),
    );
    onward.on('error', reject).end(body);
  });
