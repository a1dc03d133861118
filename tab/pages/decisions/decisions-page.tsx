import { Button } from '@fluentui/react-button';
import { useView } from '../../api/use-view';
import { State } from '../../frame/state';
import { ViewOf } from '../../frame/view-of';
import { PageHead } from '../../kit/page-head';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { DecisionRow } from './decision-row';
import { Shapes } from './shapes';

/** What the table advised and what became of it: what runs first, nearest date first. */
export default function DecisionsPage() {
  const { t, openForm } = usePage();
  const w = t.words.tab.decisions;
  const decisions = useView('decisions');
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
                <Section title={w.closedTitle}>
                  <ul className="sheet">
                    {closed.map((one) => (
                      <DecisionRow key={one.id} decision={one} />
                    ))}
                  </ul>
                </Section>
              )}
            </>
          );
        }}
      </ViewOf>
    </>
  );
}
