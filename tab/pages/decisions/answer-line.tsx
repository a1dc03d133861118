import { Button } from '@fluentui/react-button';
import type { DecisionView } from '../../../domain/views/decision';
import type { DecisionLine } from '../../../domain/views/decision-line';
import { usePage } from '../../page-context';
import { AnswerWords } from './answer-words';
import { useParts } from './use-parts';

interface Props {
  readonly view: DecisionView;
  readonly line: DecisionLine;
  readonly history: DecisionView['history'];
}

/** One organisation's answer, what it said before, and what the reader may report for it. */
export function AnswerLine({ view, line, history }: Props) {
  const { t, openForm } = usePage();
  const parts = useParts();
  const tab = t.words.tab.decisions;
  const own = view.mine.some((one) => one.organisationId === line.organisationId);
  return (
    <li className="line">
      <div className="line-main">
        <b>{line.name}</b>
        {line.version < view.version && <span className="line-about"> {tab.onVersion(line.version)}</span>}
        <AnswerWords line={line} />
        {parts && history.length > 1 && (
          <details>
            <summary>{tab.historyOf(line.name)}</summary>
            <parts.HistoryLines lines={history} />
          </details>
        )}
      </div>
      {!own && view.mayAnswer.includes(line.organisationId) && (
        <div className="no-print">
          <Button
            size="small"
            aria-label={tab.reportFor(line.name)}
            onClick={() => openForm({ form: 'report', decision: view.id, organisation: line.organisationId })}
          >
            {t.words.decision.report}
          </Button>
        </div>
      )}
    </li>
  );
}
