import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { DecisionsView } from '../../domain/views/decisions';
import { useCoalition } from '../coalition-context';
import type { ApiProblem } from './problem';
import { lookAgainMs, type Viewed, viewOptions } from './use-view';

export interface ViewedDecisions extends Viewed<DecisionsView> {
  /** The list is longer than its first page. */
  readonly paged: boolean;
  /** Reads one page further back. Resolves to the ids that came, or to why they did not. */
  readonly earlier: () => Promise<readonly string[] | ApiProblem>;
}

/** The list of decisions as far back as was asked for, as one view; all of it is looked at again, as with `useView`. */
export function useDecisions(): ViewedDecisions {
  const coalition = useCoalition();
  const client = useQueryClient();
  const { data, error, status, refetch, fetchNextPage } = useInfiniteQuery({
    queryKey: [coalition.coalitionId, 'decisions', 'pages'],
    // Each page is a view of its own: the first was asked for before this page came, and is not asked for twice.
    queryFn: ({ pageParam }) => client.fetchQuery(viewOptions(coalition, 'decisions', { before: pageParam })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: DecisionsView) => last.next,
    refetchInterval: lookAgainMs,
    retry: false,
  });
  // Looking again TanStack Query forgets what was refused.
  const refused = useRef<ApiProblem>(null);
  if (status !== 'pending') refused.current = error as ApiProblem | null;
  const pages = data?.pages;
  return {
    data: useMemo(() => pages && asOne(pages), [pages]),
    error: refused.current,
    refetch: refetch as unknown as Viewed<DecisionsView>['refetch'],
    paged: (pages?.length ?? 0) > 1 || pages?.at(-1)?.next !== undefined,
    earlier: async () => {
      const asked = await fetchNextPage();
      if (asked.isFetchNextPageError) return asked.error as ApiProblem;
      return asked.data?.pages.at(-1)?.decisions.map(({ id }) => id) ?? [];
    },
  };
}

/** Pages are read one after the other: what closed anew meanwhile may be on two of them, and stands where it came first. */
function asOne(pages: readonly DecisionsView[]): DecisionsView | undefined {
  const [first] = pages;
  const all = new Map(pages.flatMap(({ decisions }) => decisions.map((one) => [one.id, one])));
  return first && { ...first, decisions: [...all.values()], next: pages.at(-1)?.next };
}
