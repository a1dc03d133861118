import { useEffect } from 'react';
import type { Viewed } from '../api/use-view';
import { usePage } from '../page-context';

/**
 * What a form cannot do without, once it is known. When it cannot be had, or does not hold what was asked for, that is said
 * and the form is gone: a press always does something, and nothing opens later by itself.
 */
export function useNeeded<T, R = T>(
  { data, error }: Viewed<T>,
  close: () => void,
  find: (data: T) => R | undefined = (found) => found as never,
): R | undefined {
  const { say, t } = usePage();
  const { notFound, offline } = t.words.tab.frame;
  const needed = data === undefined ? undefined : find(data);
  const refused = error?.about.status === 0 ? offline : error?.detail;
  const trouble = needed !== undefined ? undefined : data === undefined ? refused : notFound;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once
  useEffect(() => {
    if (trouble === undefined) return;
    say({ tone: 'bad', text: trouble });
    close();
  }, [trouble]);
  return needed;
}
