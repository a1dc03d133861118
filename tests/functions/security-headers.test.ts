import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import host from '../../functions/host.json';
import { HttpError } from '../../functions/http-error';
import { tabSite } from '../../functions/tab-site';
import { table } from '../../functions/table';
import { activity } from './connector';
import { BotDouble, call, servicesWith } from './front-door';
import { writeBuiltTab } from './written-tab';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tab-'));
  writeBuiltTab(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const failures: readonly (Error | undefined)[] = [
  undefined,
  ...([400, 401, 403, 404, 413, 429, 503] as const).map((status) => new HttpError(status, 'because')),
  new Error('unexpected'),
];

/** Every answer a function gives where each thing it stands on fails in every way, or in none. */
async function answersOf(name: string): Promise<Response[]> {
  const fn = table.http.find((one) => one.name === name);
  const path = fn?.route.replace('{*path}', 'today').replace(/\{\w+\}/g, 'x');
  return Promise.all(
    failures.map(async (error) => {
      const fails = () => Promise.reject(error);
      const bot = new BotDouble();
      if (error) bot.answer = fails;
      const services = servicesWith({
        bot,
        tab: error ? { ...tabSite(folder), index: () => fail(error) } : tabSite(folder),
        missing: error ? fails : async () => [],
        signIn: error ? fails : async () => ({ personId: 'tenant:person', name: '' }),
      });
      const method = fn?.methods[0] ?? 'GET';
      const init = { method, ...(method === 'POST' && { body: JSON.stringify(activity) }) };
      return (await call(name, new Request(`https://bot.test/${path}`, init), services)).response;
    }),
  );
}
function fail(error: Error): never {
  throw error;
}

describe.each(table.http.map(({ name }) => name))('every answer of %s', (name) => {
  it('says how it may be used, whether it succeeds, refuses or fails', async () => {
    const answers = await answersOf(name);
    expect(new Set(answers.map(({ status }) => status)).size).toBeGreaterThan(6);
    for (const { headers } of answers) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('cross-origin-resource-policy')).toMatch(/^(same|cross)-origin$/);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors /);
      expect(headers.get('cache-control')).toMatch(/^(private, )?no-store$/);
    }
  });
});

it('the page alone may be framed, and opens nothing that another site could hold on to', async () => {
  const [page, refused] = await answersOf('tab');
  expect(page?.headers.get('content-security-policy')).toContain('frame-ancestors https://teams.microsoft.com');
  expect(page?.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(page?.headers.get('x-frame-options')).toBeNull();
  for (const name of ['views', 'health', 'messages'])
    for (const { headers } of await answersOf(name)) {
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  expect(refused?.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

it('what the Functions host answers by itself says so too', () => {
  const { hsts, customHeaders } = host.extensions.http;
  expect(hsts).toEqual({ isEnabled: true, maxAge: '365' });
  expect(customHeaders).toEqual({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
});
