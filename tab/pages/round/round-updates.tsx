import { useDeferredValue } from 'react';
import { useSearch } from 'wouter/use-browser-location';
import type { RoundView } from '../../../domain/views/round';
import { State } from '../../frame/state';
import { usePage } from '../../page-context';
import { filtersIn } from './filters';
import { FoundUpdates } from './found-updates';
import { RoundFilters } from './round-filters';

/** Everything that was shared, or what of it was asked for. */
export function RoundUpdates({ view }: { readonly view: RoundView }) {
  const { t } = usePage();
  const search = useSearch();
  // A press shows at once; a long list follows when it is drawn.
  const drawn = useDeferredValue(search);
  const { updates, running } = view;
  if (updates.length === 0) return <State title={running ? t.words.round.none : t.words.tab.round.noneThen} />;
  return (
    <>
      <RoundFilters updates={updates} filters={filtersIn(search)} />
      <FoundUpdates updates={updates} {...filtersIn(drawn)} />
    </>
  );
}
