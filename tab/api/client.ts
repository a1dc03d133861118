import type { ActionInput, ActionName } from '../../domain/actions';
import type { ViewQueries, Views } from '../../domain/views';
import type { Reader } from '../../i18n/reading';
import type { Host } from '../host';
import { ApiProblem } from './problem';

export type ViewName = keyof Views;
export type QueryOf<N extends ViewName> = N extends keyof ViewQueries ? ViewQueries[N] : Record<string, never>;

export interface CoalitionChoice {
  readonly id: string;
  readonly region?: string;
  readonly channel?: string;
}

/** An answer that takes longer is not coming; a page that waits forever says nothing. */
const patienceMs = 15_000;
/** A token this near its end is fetched anew. */
const marginMs = 5 * 60_000;

/** The API as this person, in their language. Everything rejects with `ApiProblem`. */
export function apiClient(host: Host, { language, words }: Pick<Reader, 'language' | 'words'>) {
  let token: { readonly value: Promise<string>; readonly until: number } | undefined;

  async function freshToken(): Promise<string> {
    if (!token || token.until <= Date.now()) {
      const value = host.token();
      // Asked for by all who wait; what failed is asked for again by the next.
      token = { value, until: Date.now() + patienceMs };
      try {
        token = { value, until: expiryOf(await value) - marginMs };
      } catch (cause) {
        token = undefined;
        const { signIn } = words.tab.frame;
        throw new ApiProblem(signIn, { status: 401, code: 'no-token' }, { cause });
      }
    }
    return token.value;
  }

  async function ask<T>(path: string, init: RequestInit = {}, again = true): Promise<T> {
    const authorization = `Bearer ${await freshToken()}`;
    const headers = { ...init.headers, authorization, 'accept-language': language };
    const timeout = AbortSignal.timeout(patienceMs);
    const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
    const unanswered = (cause: unknown): never => {
      if (init.signal?.aborted) throw cause;
      throw new ApiProblem(words.tab.frame.offlineSend, { status: 0, code: 'offline' }, { cause });
    };
    const response = await fetch(`/api/coalitions${path}`, { ...init, headers, signal }).catch(unanswered);
    if (response.status === 401 && again) {
      token = undefined;
      return ask(path, init, false);
    }
    // Cut off halfway, or something else between us and the server that answered: then this was not an answer.
    if (response.ok) return response.json().catch(unanswered);
    const body = await response.json().catch(() => ({}));
    const { detail = words.tab.frame.failed, code = 'unexpected' } = body;
    throw new ApiProblem(detail, { ...body, code, status: response.status });
  }

  const at = (coalitionId: string) => `/${encodeURIComponent(coalitionId)}`;
  return {
    coalitions: async () => (await ask<{ coalitions: CoalitionChoice[] }>('')).coalitions,
    /** The browser keeps the last answer and its ETag, and asks with `If-None-Match` by itself. */
    view<N extends ViewName>(coalitionId: string, name: N, query: QueryOf<N>, signal?: AbortSignal): Promise<Views[N]> {
      const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined));
      const search = asked.size > 0 ? `?${asked}` : '';
      return ask(`${at(coalitionId)}/views/${name}${search}`, { ...(signal && { signal }) });
    },
    /** `key` is the same for a repeat of the same request, which is then done once. */
    act<N extends ActionName>(coalitionId: string, name: N, input: ActionInput<N>, key: string) {
      return ask<{ readonly id: string; readonly repeated: boolean }>(`${at(coalitionId)}/actions/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(input),
      });
    },
  };
}

export type Api = ReturnType<typeof apiClient>;

/** When a token ends, epoch ms; only to know when to ask for another, so nothing is verified. */
function expiryOf(token: string): number {
  try {
    const [, claims = ''] = token.split('.');
    return JSON.parse(atob(claims.replace(/-/g, '+').replace(/_/g, '/'))).exp * 1000;
  } catch {
    return 0;
  }
}
