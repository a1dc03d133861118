import { Button } from '@fluentui/react-button';
import type { DecisionView } from '../../../domain/views/decision';
import type { DecisionLine } from '../../../domain/views/decision-line';
import { useAct } from '../../api/use-act';
import { usePage } from '../../page-context';
import { AnswerWords } from './answer-words';
import { HistoryLines } from './history-lines';

interface Props {
  readonly view: DecisionView;
  readonly line: DecisionLine;
  readonly history: DecisionView['history'];
}

/** One organisation's answer, what it said before, and what the reader may do with it. */
export function AnswerLine({ view, line, history }: Props) {
  const { t, openForm } = usePage();
  const { act, busy } = useAct();
  const w = t.words.decision;
  const tab = t.words.tab.decisions;
  const own = view.mine.some((one) => one.organisationId === line.organisationId);
  const meets = view.mayMeetConditions && line.state === 'conditional';
  const mark = (met: boolean) =>
    act(
      'meet-condition',
      { decision: view.id, organisation: line.organisationId, met, seen: line.seen },
      met ? w.met : tab.unmet,
    );
  return (
    <li className="line">
      <div className="line-main">
        <b>{line.name}</b>
        {line.version < view.version && <span className="line-about"> {tab.onVersion(line.version)}</span>}
        <AnswerWords line={line} />
        {history.length > 1 && (
          <details>
            <summary>{tab.historyOf(line.name)}</summary>
            <HistoryLines lines={history} />
          </details>
        )}
      </div>
      <div className="row no-print">
        {meets && (
          <Button
            size="small"
            appearance={line.conditionMet ? 'secondary' : 'primary'}
            aria-label={line.conditionMet ? tab.unmeetFor(line.name) : tab.meetFor(line.name)}
            disabledFocusable={busy}
            // The second click of a double click would undo the first.
            onClick={({ detail }) => detail < 2 && void mark(!line.conditionMet)}
          >
            {line.conditionMet ? tab.unmeet : w.meet}
          </Button>
        )}
        {!own && view.mayAnswer.includes(line.organisationId) && (
          <Button
            size="small"
            aria-label={tab.reportFor(line.name)}
            onClick={() => openForm({ form: 'report', decision: view.id, organisation: line.organisationId })}
          >
            {w.report}
          </Button>
        )}
      </div>
    </li>
  );
}
