import { createHash } from 'node:crypto';
import type { ViewName } from '../domain/views';
import { viewerOf } from '../domain/views/viewer';
import { type Admitted, admit } from './admit';
import { HttpError } from './http-error';
import { readerLanguage } from './reader-language';
import type { Services } from './services';
import { viewTable } from './view-table';

/**
 * `GET /api/coalitions/{id}/views/{view}`: a view as JSON, made for who asks. Its ETag says what it says and of what it was
 * made (`"<what it says>.<what it was made of>"`): while nothing was written, looking again reads three small things and
 * answers 304; when something was written that does not show here, it answers 304 as well.
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
  const language = readerLanguage(request.headers.get('accept-language'));
  const known = tagsIn(request.headers.get('if-none-match'));
  // Before anything is read: what is written meanwhile makes the mark an old one, never a wrong one.
  const madeOf = await madeOfWhat(request, services, { ...admitted, language });
  const same = known.find((tag) => madeOf && tag.madeOf === madeOf);
  if (same) return unchanged(tagOf(same));

  const shown = await load({
    ...admitted,
    store: services.store,
    viewer: viewerOf(admitted),
    query: Object.fromEntries(new URL(request.url).searchParams),
    language,
  });
  const body = JSON.stringify(shown);
  const says = hash(body);
  const etag = tagOf({ says, madeOf: madeOf ?? 'now' });
  if (known.some((tag) => tag.says === says || tag.says === '*')) return unchanged(etag);
  return new Response(body, { headers: { ...headersOf(etag), 'content-type': 'application/json' } });
}

/** Everything a view depends on besides the documents themselves, and their mark; undefined while that is not certain. */
async function madeOfWhat(
  request: Request,
  { store, build }: Services,
  { coalition, actor, seen, today, language }: Admitted & { readonly language: string | undefined },
): Promise<string | undefined> {
  const mark = await store.mark(coalition.coalitionId);
  if (mark === undefined) return undefined;
  const { pathname, search } = new URL(request.url);
  return hash(JSON.stringify([build, mark, actor, seen.guest, today, language, pathname, search])).slice(0, 22);
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url');

interface Tag {
  readonly says: string;
  readonly madeOf: string;
}
const tagOf = ({ says, madeOf }: Tag) => `"${says}.${madeOf}"`;

/** Compared weakly, as for `If-None-Match` it should be: a proxy that compresses makes a tag weak. */
const tagsIn = (header: string | null): Tag[] =>
  (header ?? '').split(',').map((one) => {
    const [says = '', madeOf = ''] = one.trim().replace(/^W\//, '').replaceAll('"', '').split('.');
    return { says, madeOf };
  });

const headersOf = (etag: string) => ({
  etag,
  'cache-control': 'private, no-cache',
  vary: 'authorization, accept-language',
});

const unchanged = (etag: string) => new Response(null, { status: 304, headers: headersOf(etag) });
