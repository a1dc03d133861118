import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { PendingLine } from '../../../domain/views/pending';
import type { TodayView } from '../../../domain/views/today';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { Changes } from './changes';
import { PendingRow } from './pending-row';

/** So many are seen at a glance; the rest is one press away. */
const atAGlance = 6;

/** What the chair tracks: what is pending with whom, worst first, and what changed. */
export function ForChair({ view }: { readonly view: NonNullable<TodayView['chair']> }) {
  const { t } = usePage();
  const w = t.words.tab.today;
  const [all, setAll] = useState(false);
  const shown: readonly PendingLine[] = all ? view.pending : view.pending.slice(0, atAGlance);
  return (
    <>
      <Section title={w.pending} aside={<span className="subtle">{w.pendingCount(view.pending.length)}</span>}>
        <ul className="sheet">
          {shown.map((line) => (
            <PendingRow key={`${line.decisionId} ${line.organisationId}`} line={line} />
          ))}
          {view.pending.length === 0 && <li className="subtle">{w.pendingNone}</li>}
        </ul>
        {view.pending.length > atAGlance && (
          <Button className="more" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? w.showLess : w.showAll(view.pending.length)}
          </Button>
        )}
      </Section>
      <Changes changes={view.changes} since={view.changesSince} />
    </>
  );
}
