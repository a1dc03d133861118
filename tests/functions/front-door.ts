import type { BotAnswer, VerifiedClaims } from '../../bot/port';
import type { Store } from '../../domain/store/store';
import type { HttpFunction } from '../../functions/function-table';
import { invokeFunction } from '../../functions/invoke-function';
import type { Services } from '../../functions/services';
import { tabSite } from '../../functions/tab-site';
import { table } from '../../functions/table';

export const emptyStore: Store = {
  get: async () => undefined,
  list: async () => [],
  newestClosed: async () => [],
  count: async () => 0,
  create: () => Promise.reject(new Error('not here')),
  replace: () => Promise.reject(new Error('not here')),
  due: async () => [],
  mark: async () => undefined,
  coalitionsOf: async () => [],
  close: async () => undefined,
};

/** A bot that keeps what reaches it and answers as told. */
export class BotDouble {
  readonly heard: { activity: unknown; claims: VerifiedClaims | undefined }[] = [];
  readonly delivered: { until: string; budgetMs: number }[] = [];
  answer: () => Promise<BotAnswer> = async () => ({ status: 200 });

  async handleActivity(activity: unknown, claims: VerifiedClaims | undefined): Promise<BotAnswer> {
    this.heard.push({ activity, claims });
    return this.answer();
  }

  async deliverDue(until: string, budgetMs: number): Promise<void> {
    this.delivered.push({ until, budgetMs });
  }

  async membership(): Promise<undefined> {
    return undefined;
  }

  async deliver(): Promise<void> {}
}

export function servicesWith(some: Partial<Services>): Services {
  return {
    store: emptyStore,
    bot: new BotDouble(),
    gate: async () => () => undefined,
    signIn: () => Promise.reject(new Error('not here')),
    clock: () => '2026-03-02T09:00:00.000Z',
    build: 'test',
    tab: tabSite(''),
    missing: async () => [],
    ...some,
  };
}

export interface LogLine {
  readonly level: string;
  readonly event: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export function functionNamed(name: string): HttpFunction {
  const found = table.http.find((fn) => fn.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
}

/** Calls one function of the table the way both hosts do, and keeps what was logged. */
export async function call(name: string, request: Request, services: Services) {
  const lines: LogLine[] = [];
  const response = await invokeFunction(functionNamed(name), request, {
    services,
    operationId: 'operation-1',
    log: (level, event, details) => lines.push({ level, event, details }),
  });
  return { response, lines };
}
