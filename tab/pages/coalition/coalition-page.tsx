import { useCallback, useDeferredValue, useState } from 'react';
import { useView } from '../../api/use-view';
import { part } from '../../frame/part';
import { ViewOf } from '../../frame/view-of';
import { loadTellingWords } from '../../telling/words';
import { CoalitionHead } from './coalition-head';
import { MissingParts } from './missing-parts';
import { Partners } from './partners';
import { SearchField } from './search-field';

const Tellings = part(async () => (await Promise.all([import('./tellings'), loadTellingWords()]))[0]);

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
          {view.leads && view.setUp && <Tellings />}
        </>
      )}
    </ViewOf>
  );
}
