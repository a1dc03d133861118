import type { DecisionLine } from '../../../domain/views/decision-line';
import { lookOf } from '../../kit/mandate-look';
import { Mark } from '../../kit/mark';
import { usePage } from '../../page-context';
import { useParts } from './use-parts';

/** What an organisation answers: its state, condition or reason, who said so on whose word. */
export function AnswerWords({ line }: { readonly line: DecisionLine }) {
  const { t } = usePage();
  const parts = useParts();
  const w = t.words.decision;
  const { Icon, tone } = lookOf(line);
  const said =
    line.state === 'submitted' && line.bodyDate
      ? w.submittedOn(line.submittedTo ?? line.body, t.date(line.bodyDate))
      : line.askedAgain
        ? w.askedAgain
        : w.mandates[line.state];
  const when = line.answeredAt && t.day(line.answeredAt);
  return (
    <div className="answer">
      <Mark Icon={Icon} tone={tone}>
        {said}
        {line.bodyDateAfterDeadline && ` (${w.afterDeadline})`}
        {line.overdue && ` · ${t.words.tab.decisions.late}`}
      </Mark>
      {line.condition && (
        <p className="people-text">
          {w.conditionIs(line.condition)} ({line.conditionMet ? w.conditionMet : w.conditionNotMet})
        </p>
      )}
      {line.reason && <p className="people-text">{w.reasonIs(line.reason)}</p>}
      {line.answeredBy && when && (
        <p className="line-about">
          {line.onWordOf ? w.answeredFor(line.answeredBy, line.onWordOf, when) : w.answeredBy(line.answeredBy, when)}
        </p>
      )}
      {parts && <parts.AnswerMore line={line} />}
    </div>
  );
}
