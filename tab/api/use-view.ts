import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Views } from '../../domain/views';
import { type CoalitionContext, useCoalition } from '../coalition-context';
import type { QueryOf, ViewName } from './client';
import type { Look } from './first-view';
import type { ApiProblem } from './problem';

/** Others' changes are on the page within five seconds: this, and what the answer takes. */
export const lookAgainMs = 4_000;

export const viewOptions = <N extends ViewName>(
  { api, coalitionId }: CoalitionContext,
  name: N,
  query: QueryOf<N>,
) => ({
  queryKey: [coalitionId, name, query],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => api.view(coalitionId, name, query, signal),
});

/** A view as it was found last, and why it was not found. */
export type Viewed<T> = Pick<UseQueryResult<T, ApiProblem>, 'data' | 'error' | 'refetch'>;

/**
 * A view of the coalition, looked at again while the page is in sight. What is equal stays the same object, so nothing
 * moves or loses focus where nothing changed. A refusal stays too, until there is another answer.
 */
export function useView<N extends ViewName>(
  name: N,
  ...[query]: Record<string, never> extends QueryOf<N> ? [query?: QueryOf<N>] : [query: QueryOf<N>]
): Viewed<Views[N]> {
  const options = viewOptions(useCoalition(), name, (query ?? {}) as QueryOf<N>);
  const { data, error, status, refetch } = useQuery<Views[N], ApiProblem>({
    ...options,
    refetchInterval: lookAgainMs,
    placeholderData: keepPreviousData as never,
  });
  // Looking again TanStack Query forgets what was refused.
  const key = JSON.stringify(options.queryKey);
  const refused = useRef<{ readonly key: string; readonly error: ApiProblem }>(undefined);
  if (status !== 'pending') refused.current = error ? { key, error } : undefined;
  const looking = status === 'pending' && refused.current?.key === key;
  return { data, error: looking ? (refused.current?.error ?? null) : error, refetch };
}

/** Asks for a view that is about to be shown, once. */
export function useAsked(look: Look): void {
  const coalition = useCoalition();
  const client = useQueryClient();
  useState(() => void client.prefetchQuery(viewOptions(coalition, look.name, look.query as never)));
}
