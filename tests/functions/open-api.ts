import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocal } from '../../local/compose';
import { regionCoalitionId } from '../../local/region/place';

interface Sent {
  readonly coalitionId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back; `T` is what the test expects it to be. */
export interface Came<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

type Loose = Readonly<Record<string, unknown>>;

/** The whole product on loopback with a clock that moves when told, and the API as personas of the region call it. */
export async function openApi({ seeded = true }: { readonly seeded?: boolean } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'coalitietafel-api-'));
  const page = join(dataDir, 'page');
  mkdirSync(page);
  const time = { now: Date.parse('2026-03-03T09:00:00.000Z') };
  const local = await startLocal({
    dataDir,
    port: 0,
    empty: !seeded,
    builtPage: page,
    clock: () => new Date(time.now).toISOString(),
  });
  await local.connector.idle();
  // Each refusal is a line in the server's log, and refusals are what is tried here.
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let keys = 0;

  async function call<T>(
    key: string,
    path: string,
    init: RequestInit & { headers?: Readonly<Record<string, string>> },
  ): Promise<Came<T>> {
    const { token } = await (await fetch(`${local.url}/local/api/token?as=${key}`)).json();
    const headers = { authorization: `Bearer ${token}`, ...init.headers };
    const response = await fetch(`${local.url}/api/coalitions${path}`, { ...init, headers });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: text ? JSON.parse(text) : undefined };
  }
  const at = (coalitionId: string) => `/${encodeURIComponent(coalitionId)}`;

  return {
    local,
    time,
    coalitions: (key: string) => call<{ readonly coalitions: readonly Loose[] }>(key, '', {}),
    view: <T = Loose>(key: string, view: string, { coalitionId = regionCoalitionId, headers = {} }: Sent = {}) =>
      call<T>(key, `${at(coalitionId)}/views/${view}`, { headers }),
    act: (key: string, action: string, input: unknown, { coalitionId = regionCoalitionId, headers = {} }: Sent = {}) =>
      call<Loose>(key, `${at(coalitionId)}/actions/${action}`, {
        method: 'POST',
        headers: { 'idempotency-key': `request-${++keys}`, 'content-type': 'application/json', ...headers },
        body: typeof input === 'string' ? input : JSON.stringify(input),
      }),
    async close() {
      quiet.mockRestore();
      await local.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type Api = Awaited<ReturnType<typeof openApi>>;
