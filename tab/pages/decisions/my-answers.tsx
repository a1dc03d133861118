import { Button } from '@fluentui/react-button';
import type { DecisionView } from '../../../domain/views/decision';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { AnswerWords } from './answer-words';
import { useParts } from './use-parts';

/** What is asked of the reader: for each organisation of theirs its answer, and the way to give it. */
export function MyAnswers({ view }: { readonly view: DecisionView }) {
  const { t, openForm } = usePage();
  const tab = t.words.tab.decisions;
  const parts = useParts();
  return (
    <Section title={tab.yourPart}>
      <ul className="sheet">
        {view.mine.map((line) => {
          const answered = line.state !== 'open';
          return (
            <li key={line.organisationId} className="line">
              <div className="line-main">
                <b>{line.name}</b>
                <AnswerWords line={line} />
              </div>
              {parts && <parts.MyMore view={view} line={line} />}
              <Button
                appearance={line.standing === 'waiting' ? 'primary' : 'secondary'}
                aria-label={`${answered ? tab.correct : tab.report}: ${line.name}`}
                onClick={() => openForm({ form: 'report', decision: view.id, organisation: line.organisationId })}
              >
                {answered ? tab.correct : tab.report}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
