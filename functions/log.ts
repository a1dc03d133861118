/** One structured line. Details never hold a token, a secret or what somebody wrote. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, details: Readonly<Record<string, unknown>>) => void;

/** What of an unknown error may be logged: its name, message and stack, and those of its causes. */
export function errorDetails(error: unknown, depth = 3): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = error.cause === undefined || depth === 0 ? {} : { cause: errorDetails(error.cause, depth - 1) };
  return { error: error.name, message: error.message, stack: error.stack, ...cause };
}
