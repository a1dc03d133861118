import { useCallback, useDeferredValue, useState } from 'react';
import { useView } from '../../api/use-view';
import { ViewOf } from '../../frame/view-of';
import { CoalitionHead } from './coalition-head';
import { MissingParts } from './missing-parts';
import { Partners } from './partners';
import { SearchField } from './search-field';

/** So many organisations and people are found at a glance; more are searched. */
const manyLines = 12;

/** Who takes part, who speaks for whom, and what is still to be arranged. */
export default function CoalitionPage() {
  const coalition = useView('coalition');
  const [typed, type] = useState('');
  const sought = useDeferredValue(typed);
  const clear = useCallback(() => type(''), []);
  return (
    <ViewOf of={coalition}>
      {(view) => (
        <>
          <CoalitionHead view={view} />
          <MissingParts view={view} />
          {view.organisations.length + view.members.length > manyLines && <SearchField value={typed} onType={type} />}
          <Partners view={view} sought={sought} clear={clear} />
        </>
      )}
    </ViewOf>
  );
}
