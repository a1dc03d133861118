import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions';
import type { FunctionTable } from './function-table';
import { health } from './health';
import { invokeFunction, invokeTimer } from './invoke-function';
import type { Log } from './log';
import type { Services } from './services';

/** Tells the Functions runtime of every function in the table. Call once, while the entry file loads. */
export function registerFunctions(table: FunctionTable, services: Services): void {
  for (const fn of table.http) {
    app.http(fn.name, {
      methods: [...fn.methods],
      route: fn.route,
      // No function keys: Teams cannot send one. Each function checks who calls.
      authLevel: 'anonymous',
      handler: async (request, context) =>
        fromResponse(await invokeFunction(fn, toRequest(request), { services, ...traceOf(context) })),
    });
  }
  for (const timer of table.timers) {
    app.timer(timer.name, {
      // {second} {minute} {hour} {day} {month} {day-of-week}, in UTC
      schedule: `0 */${timer.schedule.everyMinutes} * * * *`,
      handler: (_timer, context) => invokeTimer(timer, { services, ...traceOf(context) }),
    });
  }
}

/** Instead of every function: `health`, which says what is missing. */
export function registerHealthOnly(missing: readonly string[]): void {
  const handler = async (request: HttpRequest) =>
    fromResponse(await health(toRequest(request), { missing: async () => missing }));
  app.http('health', { methods: ['GET'], route: 'api/health', authLevel: 'anonymous', handler });
}

function traceOf(context: InvocationContext): { readonly log: Log; readonly operationId: string } {
  const log: Log = (level, event, details) => context[level](JSON.stringify({ event, ...details }));
  return { log, operationId: context.invocationId };
}

/** Azure's request has the fields of a web request without being one. */
function toRequest({ url, method, headers, body }: HttpRequest): Request {
  const init = { method, headers: headers as HeadersInit, body: body as BodyInit | null, duplex: 'half' };
  return new Request(url, init);
}

function fromResponse({ status, headers, body }: Response): HttpResponseInit {
  return { status, headers, body: body as HttpResponseInit['body'] };
}
