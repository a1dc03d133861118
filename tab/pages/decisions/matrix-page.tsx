import { useEffect, useState } from 'react';
import { useView } from '../../api/use-view';
import { State } from '../../frame/state';
import { ViewOf } from '../../frame/view-of';
import { PageHead } from '../../kit/page-head';
import { usePage } from '../../page-context';
import { Legend } from './legend';
import { Matrix } from './matrix';
import { Shapes } from './shapes';

/** Decisions beside organisations, in one picture. */
export default function MatrixPage() {
  const { t } = usePage();
  const w = t.words.tab.decisions;
  const [show, setShow] = useState<'open' | 'all'>('open');
  const matrix = useView('matrix', { show });
  useEffect(() => {
    document.documentElement.classList.add('wide');
    return () => document.documentElement.classList.remove('wide');
  }, []);
  return (
    <>
      <PageHead title={w.matrixTitle} about={w.matrixAbout}>
        <Shapes current="matrix" />
        <div className="shapes">
          {(['open', 'all'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === show} onClick={() => setShow(one)}>
              {one === 'open' ? w.showOpen : w.showAll}
            </button>
          ))}
        </div>
      </PageHead>
      <ViewOf of={matrix} rows={10}>
        {(view) =>
          view.columns.length === 0 ? (
            <State title={w.emptyTitle} text={w.empty} />
          ) : (
            <>
              <Legend />
              <Matrix view={view} />
            </>
          )
        }
      </ViewOf>
    </>
  );
}
