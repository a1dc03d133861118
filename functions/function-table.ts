import type { Services } from './services';

export type Method = 'GET' | 'POST';

/** Web-standard in and out; `params` holds what the route's `{braces}` matched, decoded. */
export type Handler = (
  request: Request,
  services: Services,
  params: Readonly<Record<string, string>>,
) => Promise<Response>;

export interface HttpFunction {
  readonly name: string;
  readonly methods: readonly Method[];
  /** Whole path without the leading slash, in Azure's template form: `api/coalitions/{id}`, `tab/{*path}`. */
  readonly route: string;
  readonly handler: Handler;
  /** Answers what goes wrong as problem details (RFC 9457) in the reader's language: the functions of the tab. */
  readonly problems?: boolean;
}

export interface TimerFunction {
  readonly name: string;
  readonly schedule: { readonly everyMinutes: number };
  readonly run: (services: Services) => Promise<void>;
}

/** Everything this application answers or does by itself. Azure and the local server both read it. */
export interface FunctionTable {
  /** First match wins, so put a catch-all route last. All are anonymous to Azure: each function does its own sign-in. */
  readonly http: readonly HttpFunction[];
  readonly timers: readonly TimerFunction[];
}
