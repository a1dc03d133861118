import type { DecisionView } from '../../../domain/views/decision';
import { usePage } from '../../page-context';
import { HistoryLines } from './history-lines';

/** All that happened with a decision, folded: for who has to account for it. */
export function History({ view }: { readonly view: DecisionView }) {
  const { t } = usePage();
  return (
    <details className="section">
      <summary>
        {t.words.tab.decisions.history} ({view.history.length})
      </summary>
      <div className="sheet">
        <HistoryLines lines={view.history} />
      </div>
    </details>
  );
}
