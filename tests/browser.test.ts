import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser, launchPackedBrowser } from './browser';

/** How many pixels of a page are dark, counted by the browser itself in its own screenshot. */
async function ink(browser: Browser, html: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 400, height: 120 } });
  await page.setContent(`<body style="margin:0;background:#fff;color:#000;font:32px 'Segoe UI'">${html}</body>`);
  const png = (await page.screenshot()).toString('base64');
  const dark = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height).data;
    let count = 0;
    for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 255) < 128) count += 1;
    return count;
  }, png);
  await page.close();
  return dark;
}

describe.each([
  ['the browser of this machine', launchBrowser],
  ['the browser inside the package', launchPackedBrowser],
])('%s', (_, launch) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('draws the words of a page, and more of them take more ink', async () => {
    const empty = await ink(browser, '');
    const short = await ink(browser, 'Besluit');
    const long = await ink(browser, 'Besluit over géén mandaat');
    expect(empty).toBe(0);
    expect(short).toBeGreaterThan(200);
    expect(long).toBeGreaterThan(short * 2);
  });

  it('keeps web security on: a page may not read another origin', async () => {
    const open = () => createServer((_request, answer) => answer.end('secret')).listen(0, '127.0.0.1');
    const servers = [open(), open()] as const;
    await Promise.all(servers.map((server) => once(server, 'listening')));
    const [here, elsewhere] = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const page = await browser.newPage();
    await page.goto(`${here}`);
    const read = (address?: string) =>
      page.evaluate(
        (url) =>
          fetch(`${url}`)
            .then((answer) => answer.text())
            .catch(() => 'refused'),
        address,
      );
    expect(await read(here)).toBe('secret');
    expect(await read(elsewhere)).toBe('refused');
    await page.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  it('survives emoji, also where no font has them', async () => {
    expect(await ink(browser, 'Klaar ✅')).toBeGreaterThanOrEqual(await ink(browser, 'Klaar'));
  });
});
