import { Button } from '@fluentui/react-button';
import type { ReactNode } from 'react';
import type { Viewed } from '../api/use-view';
import { usePage } from '../page-context';
import { goTo } from '../place';
import { Problem } from './problem';
import { Skeleton } from './skeleton';

interface Props<T> {
  readonly of: Viewed<T>;
  readonly rows?: number;
  readonly children: (view: T) => ReactNode;
}

/** A view once it is there: its shape while it comes, and why not when it does not. What was shown before stays. */
export function ViewOf<T>({ of: { data, error, refetch }, rows, children }: Props<T>) {
  const { t } = usePage();
  const { words } = t;
  if (data && !(error && !error.passing)) return <>{children(data)}</>;
  if (!error) return <Skeleton label={words.tab.frame.loading} rows={rows} />;
  return (
    <Problem problem={error} words={words} onRetry={() => void refetch()}>
      <Button onClick={() => goTo({ page: 'today' })}>{words.tab.frame.toToday}</Button>
    </Problem>
  );
}
