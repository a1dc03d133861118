import { createHash, randomBytes } from 'node:crypto';
import { HttpError } from './http-error';
import type { Services } from './services';
import { tabHtml } from './tab-html';
import type { TabFile, TabSite } from './tab-site';

const assets = 'assets/';

/**
 * `GET /tab/{*path}`: the built page, whatever page of it the path names, and under `assets/` its files. It holds nothing
 * of anybody: what people see comes from the views, with a token.
 */
export async function tab(
  request: Request,
  { tab: site }: Services,
  { path = '' }: Readonly<Record<string, string>>,
): Promise<Response> {
  if (!path.startsWith(assets)) return page(request, site, path);
  const file = site.file(path.slice(assets.length));
  if (!file) throw new HttpError(404, 'no-such-file');
  return answerFile(request, file);
}

function page(request: Request, site: TabSite, path: string): Response {
  const query = new URL(request.url).searchParams;
  const nonce = randomBytes(16).toString('base64');
  const html = tabHtml(site.index(), {
    path,
    nonce,
    locale: query.get('locale') ?? '',
    theme: query.get('theme') ?? '',
  });
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // Each answer has a nonce of its own, and a new build must show at once.
      'cache-control': 'no-store',
      'content-security-policy': policy(nonce, site.ancestors),
      // A host that isolates itself shows only frames that say so; the page holds nothing of anybody.
      'cross-origin-resource-policy': 'cross-origin',
    },
  });
}

/** Nothing but our own host; no inline script, and inline styles only by Fluent's own style elements, which carry the nonce. */
const policy = (nonce: string, ancestors: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    // teams-js asks Microsoft for the list of hosts it may trust.
    "connect-src 'self' https://res.cdn.office.net",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors.join(' ')}`,
  ].join('; ');

function answerFile(request: Request, { type, body, gzip, br }: TabFile): Response {
  const headers = new Headers({
    'content-type': type,
    // Its name changes with what is inside.
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  });
  const accepted = (request.headers.get('accept-encoding') ?? '').split(',').map((one) => one.trim().split(';')[0]);
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
  if (encoding) headers.set('content-encoding', encoding);
  const sent = encoding === 'br' ? br : encoding === 'gzip' ? gzip : body;
  return new Response(sent as BodyInit, { headers });
}
