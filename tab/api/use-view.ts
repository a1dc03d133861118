import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Views } from '../../domain/views';
import { type CoalitionContext, useCoalition } from '../coalition-context';
import type { QueryOf, ViewName } from './client';
import type { Look } from './first-view';
import type { ApiProblem } from './problem';

/** Others' changes are on the page within five seconds: this, and what the answer takes. */
const lookAgainMs = 4_000;

const viewOptions = <N extends ViewName>({ api, coalitionId }: CoalitionContext, name: N, query: QueryOf<N>) => ({
  queryKey: [coalitionId, name, query],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => api.view(coalitionId, name, query, signal),
});

/**
 * A view of the coalition, looked at again while the page is in sight. What is equal stays the same object, so nothing
 * moves or loses focus where nothing changed.
 */
export function useView<N extends ViewName>(
  name: N,
  ...[query]: Record<string, never> extends QueryOf<N> ? [query?: QueryOf<N>] : [query: QueryOf<N>]
): UseQueryResult<Views[N], ApiProblem> {
  return useQuery<Views[N], ApiProblem>({
    ...viewOptions(useCoalition(), name, (query ?? {}) as QueryOf<N>),
    refetchInterval: lookAgainMs,
    placeholderData: keepPreviousData as never,
  });
}

/** Asks for a view that is about to be shown, once. */
export function useAsked(look: Look): void {
  const coalition = useCoalition();
  const client = useQueryClient();
  useState(() => void client.prefetchQuery(viewOptions(coalition, look.name, look.query as never)));
}
