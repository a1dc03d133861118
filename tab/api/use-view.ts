import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Views } from '../../domain/views';
import { useCoalition } from '../coalition-context';
import type { QueryOf, ViewName } from './client';
import type { ApiProblem } from './problem';

/** Others' changes are on the page within five seconds: this, and what the answer takes. */
export const lookAgainMs = 4_000;

/**
 * A view of the coalition, looked at again while the page is in sight. What is equal stays the same object, so nothing
 * moves or loses focus where nothing changed.
 */
export function useView<N extends ViewName>(
  name: N,
  ...[query]: Record<string, never> extends QueryOf<N> ? [query?: QueryOf<N>] : [query: QueryOf<N>]
): UseQueryResult<Views[N], ApiProblem> {
  const { api, coalitionId } = useCoalition();
  const asked = (query ?? {}) as QueryOf<N>;
  return useQuery<Views[N], ApiProblem>({
    queryKey: [coalitionId, name, asked],
    queryFn: ({ signal }) => api.view(coalitionId, name, asked, signal),
    refetchInterval: lookAgainMs,
    placeholderData: keepPreviousData as never,
  });
}
