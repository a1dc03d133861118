import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { ConnectorError } from './connector-error';
import type { Core } from './core';

export interface Call {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** Parts of the path that the route names with `:`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  /** `/v3/conversations/:conversation/members` */
  readonly path: string;
  /** Nothing when it answers by itself. */
  handle(core: Core, call: Call): Answer | undefined | Promise<Answer>;
}

/** The route of this method and path with its parameters, if there is one. */
export function findRoute(routes: readonly Route[], method: string, pathname: string) {
  const given = pathname.split('/');
  for (const route of routes) {
    const wanted = route.path.split('/');
    if (route.method !== method || wanted.length !== given.length) continue;
    if (!wanted.every((part, i) => part.startsWith(':') || part === given[i])) continue;
    const params = wanted.flatMap((part, i) =>
      part.startsWith(':') ? [[part.slice(1), decodeURIComponent(given[i] ?? '')] as const] : [],
    );
    return { route, params: Object.fromEntries(params) };
  }
}

/** Parses what came in. Throws 400 `Bad Argument` saying what is wrong with it. */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ConnectorError(400, 'Bad Argument', z.prettifyError(parsed.error));
  return parsed.data;
}

/** A parameter that the route's path names. */
export const param = (call: Call, name: string) => call.params[name] ?? '';
