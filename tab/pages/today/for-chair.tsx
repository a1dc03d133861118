import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { PendingLine } from '../../../domain/views/pending';
import type { TodayView } from '../../../domain/views/today';
import { useView } from '../../api/use-view';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { Changes } from './changes';
import { PendingRow } from './pending-row';

/** What the chair tracks: what is pending with whom, worst first, and what changed. */
export function ForChair({ view }: { readonly view: NonNullable<TodayView['chair']> }) {
  const { t } = usePage();
  const w = t.words.tab.today;
  const [all, setAll] = useState(false);
  return (
    <>
      <Section title={w.pending} aside={<span className="subtle">{w.pendingCount(view.pendingCount)}</span>}>
        {all ? <AllPending worst={view.pending} /> : <PendingList lines={view.pending} />}
        {view.pendingCount > view.pending.length && (
          <Button className="more" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? w.showLess : w.showAll(view.pendingCount)}
          </Button>
        )}
      </Section>
      <Changes changes={view.changes} since={view.changesSince} />
    </>
  );
}

/** Everything that is pending, fetched when it is asked for; until then the worst. */
function AllPending({ worst }: { readonly worst: readonly PendingLine[] }) {
  const pending = useView('pending');
  return <PendingList lines={pending.data?.lines ?? worst} />;
}

function PendingList({ lines }: { readonly lines: readonly PendingLine[] }) {
  const { t } = usePage();
  return (
    <ul className="sheet">
      {lines.map((line) => (
        <PendingRow key={`${line.decisionId} ${line.organisationId}`} line={line} />
      ))}
      {lines.length === 0 && <li className="subtle">{t.words.tab.today.pendingNone}</li>}
    </ul>
  );
}
