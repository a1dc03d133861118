import { Button } from '@fluentui/react-button';
import { useDecisions } from '../../api/use-decisions';
import { part } from '../../frame/part';
import { State } from '../../frame/state';
import { ViewOf } from '../../frame/view-of';
import { PageHead } from '../../kit/page-head';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { DecisionRow } from './decision-row';
import { Shapes } from './shapes';

/** Fetched once there is more than the first page; its words with it, and not with this page. */
const Earlier = part(async () => {
  const earlier = await import('./earlier');
  await earlier.loadEarlierWords();
  return earlier;
});

/** What the table advised and what became of it: what runs first, nearest date first. */
export default function DecisionsPage() {
  const { t, openForm } = usePage();
  const w = t.words.tab.decisions;
  const decisions = useDecisions();
  return (
    <>
      <PageHead title={t.words.decision.title} about={t.words.decision.listAbout}>
        <Shapes current="decisions" />
        {decisions.data?.mayRecord && (
          <Button appearance="primary" onClick={() => openForm({ form: 'decision' })}>
            {t.words.decision.record}
          </Button>
        )}
      </PageHead>
      <ViewOf of={decisions}>
        {(view) => {
          const open = view.decisions.filter((one) => one.state === 'open');
          const closed = view.decisions.filter((one) => one.state !== 'open');
          if (view.decisions.length === 0) return <State title={w.emptyTitle} text={w.empty} />;
          return (
            <>
              <Section title={w.openTitle}>
                <ul className="sheet">
                  {open.map((one) => (
                    <DecisionRow key={one.id} decision={one} />
                  ))}
                  {open.length === 0 && <li className="subtle">{w.noneOpen}</li>}
                </ul>
              </Section>
              {closed.length > 0 && (
                <Section
                  title={w.closedTitle}
                  aside={view.next && <span className="small subtle">{w.of(closed.length, view.closed)}</span>}
                >
                  <ul className="sheet">
                    {closed.map((one) => (
                      <DecisionRow key={one.id} decision={one} />
                    ))}
                  </ul>
                  {decisions.paged && <Earlier earlier={decisions.earlier} more={view.next !== undefined} />}
                </Section>
              )}
            </>
          );
        }}
      </ViewOf>
    </>
  );
}
