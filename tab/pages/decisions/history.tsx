import type { DecisionView } from '../../../domain/views/decision';
import { usePage } from '../../page-context';
import { useParts } from './use-parts';

/** All that happened with a decision, folded: for who has to account for it. */
export function History({ view }: { readonly view: DecisionView }) {
  const { t } = usePage();
  const parts = useParts();
  return (
    <details className="section">
      <summary>
        {t.words.tab.decisions.history} ({view.history.length})
      </summary>
      <div className="sheet">{parts && <parts.HistoryLines lines={view.history} />}</div>
    </details>
  );
}
