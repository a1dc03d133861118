import { createHash } from 'node:crypto';
import type { ViewName } from '../domain/views';
import { viewerOf } from '../domain/views/viewer';
import { admit } from './admit';
import { HttpError } from './http-error';
import { readerLanguage } from './reader-language';
import type { Services } from './services';
import { viewTable } from './view-table';

/**
 * `GET /api/coalitions/{id}/views/{view}`: a view as JSON, made for who asks, with an ETag of what it says, so that a page
 * that looks again gets 304 while nothing changed.
 */
export async function views(
  request: Request,
  services: Services,
  { id = '', view = '' }: Readonly<Record<string, string>>,
): Promise<Response> {
  const admitted = await admit(services, await services.signIn(request), id);
  // Own keys only: a name like `constructor` comes from outside and is no view.
  const load = Object.hasOwn(viewTable, view) ? viewTable[view as ViewName] : undefined;
  if (!load) throw new HttpError(404, 'unknown-view');
  const shown = await load({
    ...admitted,
    store: services.store,
    viewer: viewerOf(admitted),
    query: Object.fromEntries(new URL(request.url).searchParams),
    language: readerLanguage(request.headers.get('accept-language')),
  });
  const body = JSON.stringify(shown);
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = { etag, 'cache-control': 'private, no-cache', vary: 'authorization, accept-language' };
  if (isNamed(etag, request.headers.get('if-none-match'))) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } });
}

/** Compared weakly, as for `If-None-Match` it should be: a proxy that compresses makes a tag weak. */
const isNamed = (etag: string, header: string | null) =>
  (header ?? '').split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));
