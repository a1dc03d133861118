import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pageHtml } from './page-html';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Only this host; styles may be inline because Fluent makes them as it goes. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface File {
  readonly body: string | Buffer;
  readonly type: string;
  readonly tag: string;
}

const file = (body: string | Buffer, type: string): File => ({
  body,
  type,
  tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
});

/** Serves the page that `buildPage` wrote to `outDir`: `/` and `/page/*`. False for any other address. */
export function pageServer(outDir: string): (req: IncomingMessage, res: ServerResponse) => Promise<boolean> {
  const files = new Map(
    readdirSync(outDir).flatMap((name): [string, File][] => {
      const type = types[extname(name)];
      return type ? [[`/page/${name}`, file(readFileSync(join(outDir, name)), type)]] : [];
    }),
  );
  return async (req, res) => {
    const url = new URL(req.url ?? '/', 'http://localhost');
    if (url.pathname !== '/' && !url.pathname.startsWith('/page/')) return false;
    const found =
      url.pathname === '/' ? file(pageHtml(url.search), 'text/html; charset=utf-8') : files.get(url.pathname);
    if (req.method !== 'GET' && req.method !== 'HEAD') return false;
    send(req, res, found);
    return true;
  };
}

function send(req: IncomingMessage, res: ServerResponse, found: File | undefined): void {
  res.setHeader('content-security-policy', policy);
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('referrer-policy', 'no-referrer');
  // Looked at again each time, so that a new build shows at once; unchanged, it costs a 304.
  res.setHeader('cache-control', 'no-cache');
  if (!found) {
    res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  if (req.headers['if-none-match'] === found.tag) {
    res.writeHead(304, { etag: found.tag }).end();
    return;
  }
  res.writeHead(200, { 'content-type': found.type, etag: found.tag });
  res.end(req.method === 'HEAD' ? undefined : found.body);
}
