import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { tabSite } from '../../functions/tab-site';
import { call, servicesWith } from './front-door';
import { writeBuiltTab } from './written-tab';

const site = 'https://tab.test';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tab-'));
  writeBuiltTab(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function get(path: string, headers: Record<string, string> = {}) {
  const services = servicesWith({ tab: tabSite(folder) });
  return (await call('tab', new Request(`${site}${path}`, { headers }), services)).response;
}

const policyOf = (response: Response) =>
  Object.fromEntries(
    (response.headers.get('content-security-policy') ?? '').split('; ').map((one) => {
      const [name = '', ...values] = one.split(' ');
      return [name, values];
    }),
  );

describe('the page', () => {
  it.each(['/tab', '/tab/', '/tab/agenda', '/tab/decisions/decision%3A1', '/tab/nothing/there'])(
    'is at %s, whatever page of it that names',
    async (path) => {
      const response = await get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toContain('src="/tab/assets/tab-1.js"');
    },
  );

  it('asks at once for what the address needs: words, theme and page', async () => {
    const html = await (await get('/tab/agenda?locale=en-GB&theme=dark')).text();
    const asked = [...html.matchAll(/modulepreload" href="\/tab\/assets\/([^"]+)"/g)].map(([, file]) => file);
    expect(asked.sort()).toEqual(['agenda-1.js', 'dark-1.js', 'en-1.js', 'shared-1.js']);
    expect(html).toContain('<html lang="en" data-theme="dark">');
    const unknown = await (await get('/tab/constructor?locale=fr&theme=neon')).text();
    expect(unknown).toContain('<html lang="nl" data-theme="default">');
  });

  it('is another script where the tab is put beside the posts', async () => {
    const html = await (await get('/tab/configure?locale=en-GB&theme=dark')).text();
    expect(html).toContain('src="/tab/assets/configure-1.js"');
    const asked = [...html.matchAll(/modulepreload" href="\/tab\/assets\/([^"]+)"/g)].map(([, file]) => file);
    expect(asked).toEqual(['configure-en-1.js', 'dark-1.js']);
  });

  it('writes nothing of the address into the page', async () => {
    const html = await (await get('/tab/%22%3E%3Cscript%3E?locale=%22%3E%3Cb%3E&theme=%22onload=%22')).text();
    expect(html).not.toMatch(/<b>|onload|<script>/);
  });

  it('runs no inline script, and is framed by Microsoft’s hosts only', async () => {
    const response = await get('/tab/today');
    const policy = policyOf(response);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toEqual(["'self'"]);
    expect(policy['base-uri']).toEqual(["'none'"]);
    expect(policy['form-action']).toEqual(["'none'"]);
    expect(policy['frame-ancestors']).toEqual([
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.cloud.microsoft',
      'https://*.microsoft365.com',
      'https://*.office.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
    ]);
    expect(JSON.stringify(policy)).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('carries a nonce for styles that is another each time, and the same in page and policy', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await get('/tab/today');
        const [, nonce = ''] = /nonce="([^"]+)"/.exec(await response.text()) ?? [];
        expect(policyOf(response)['style-src']).toEqual(["'self'", `'nonce-${nonce}'`]);
        return nonce;
      }),
    );
    expect(nonces[0]?.length).toBeGreaterThanOrEqual(22);
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});

describe('its files', () => {
  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip;q=0.8', 'gzip', gunzipSync],
    ['identity', null, (body: Buffer) => body],
  ])('are sent as the browser can read them (%s)', async (accepted, encoding, unpack) => {
    const response = await get('/tab/assets/tab-1.js', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(unpack(Buffer.from(await response.arrayBuffer())).toString()).toBe('/* tab-1.js */');
  });

  it.each(['nothing.js', 'index.json', 'tab-1.js.gz', '..%2Findex.json', 'constructor', ''])(
    'are those of the page alone: not %s',
    async (name) => {
      expect((await get(`/tab/assets/${name}`)).status).toBe(404);
    },
  );
});
