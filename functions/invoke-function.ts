import type { HttpFunction, TimerFunction } from './function-table';
import { HttpError } from './http-error';
import { errorDetails, type Log } from './log';
import { matchRoute } from './match-route';
import { problemOf } from './problem';
import { readerLanguage } from './reader-language';
import { withSecurityHeaders } from './security-headers';
import type { Services } from './services';

interface Invocation {
  readonly services: Services;
  readonly log: Log;
  /** Joins the answer, the log and Azure's own trace of one call. */
  readonly operationId: string;
}

const words = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many',
  503: 'unavailable',
} as const;

/** Runs one HTTP function and always answers: a refusal by its status, anything unexpected as a 500 without details. */
export const invokeFunction = async (fn: HttpFunction, request: Request, invocation: Invocation): Promise<Response> =>
  withSecurityHeaders(await answer(fn, request, invocation));

async function answer(fn: HttpFunction, request: Request, invocation: Invocation): Promise<Response> {
  const { services, log, operationId } = invocation;
  try {
    return await fn.handler(request, services, matchRoute(fn.route, new URL(request.url).pathname) ?? {});
  } catch (error) {
    if (fn.problems) return answerProblem(error, request, { log, details: { function: fn.name, operationId } });
    if (error instanceof HttpError) {
      log('warn', 'refused', { function: fn.name, operationId, status: error.status, code: error.code });
      return Response.json({ error: words[error.status] }, { status: error.status, headers: error.headers });
    }
    log('error', 'failed', { function: fn.name, operationId, ...errorDetails(error) });
    return Response.json({ error: 'unexpected', operationId }, { status: 500 });
  }
}

function answerProblem(
  error: unknown,
  request: Request,
  { log, details }: Pick<Invocation, 'log'> & { readonly details: Readonly<Record<string, unknown>> },
): Response {
  const { problem, headers } = problemOf(error, readerLanguage(request.headers.get('accept-language')) ?? 'nl');
  const { status, code } = problem;
  const unexpected = status === 500 ? { operationId: details.operationId } : {};
  if (status >= 500) log(status === 500 ? 'error' : 'warn', 'failed', { ...details, status, ...errorDetails(error) });
  else log('warn', 'refused', { ...details, status, code: error instanceof HttpError ? error.code : code });
  return Response.json(
    { ...problem, ...unexpected },
    { status, headers: { ...headers, 'content-type': 'application/problem+json' } },
  );
}

/** Runs one timer. A failure is logged and thrown on, so that Azure marks the run as failed. */
export async function invokeTimer(timer: TimerFunction, { services, log, operationId }: Invocation): Promise<void> {
  try {
    await timer.run(services);
  } catch (error) {
    log('error', 'failed', { function: timer.name, operationId, ...errorDetails(error) });
    throw error;
  }
}
