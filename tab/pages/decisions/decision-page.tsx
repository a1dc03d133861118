import { Button } from '@fluentui/react-button';
import type { DecisionView } from '../../../domain/views/decision';
import { ApiProblem } from '../../api/problem';
import { useView } from '../../api/use-view';
import { loadAnew } from '../../frame/load-anew';
import { Problem } from '../../frame/problem';
import { ViewOf } from '../../frame/view-of';
import { PageHead } from '../../kit/page-head';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { Answers } from './answers';
import { DecisionAbove } from './decision-above';
import { DecisionFacts } from './decision-facts';
import { History } from './history';
import { MyAnswers } from './my-answers';
import { OutcomeSheet } from './outcome-sheet';
import { PartsProvider, useLoadedParts } from './use-parts';

/** One decision: what the table advises, what is asked of me, where everybody stands, and all that happened. */
export default function DecisionPage({ id }: { readonly id: string }) {
  const { t } = usePage();
  const decision = useView('decision', { id });
  const parts = useLoadedParts();
  const offline = new ApiProblem(t.words.tab.frame.offline, { status: 0, code: 'offline' });
  return (
    <PartsProvider value={parts === 'failed' ? undefined : parts}>
      <ViewOf of={decision}>{(view) => <Decision view={view} parts={parts === 'failed' ? undefined : parts} />}</ViewOf>
      {parts === 'failed' && decision.data && <Problem problem={offline} words={t.words} onRetry={loadAnew} />}
    </PartsProvider>
  );
}

interface Props {
  readonly view: DecisionView;
  readonly parts: Exclude<ReturnType<typeof useLoadedParts>, 'failed'>;
}

function Decision({ view, parts }: Props) {
  const { t, openForm } = usePage();
  return (
    <>
      <PageHead title={view.title} above={<DecisionAbove view={view} />}>
        {view.mine.length === 0 && view.mayAnswer.length > 0 && (
          <Button onClick={() => openForm({ form: 'report', decision: view.id })}>{t.words.decision.answerFor}</Button>
        )}
        {parts && <parts.DecisionMore view={view} />}
      </PageHead>
      {view.mine.length > 0 && <MyAnswers view={view} />}
      {parts && <parts.MyLanding view={view} />}
      <Section title={t.words.tab.decisions.advice}>
        <p className="advice">{view.text}</p>
        <DecisionFacts view={view} />
        {parts && <parts.Changes view={view} />}
      </Section>
      <OutcomeSheet view={view} />
      {parts && view.landing && <parts.Landing view={view} landing={view.landing} />}
      {parts && <parts.Conditions view={view} />}
      {parts && view.money && <parts.Money view={view} money={view.money} />}
      <Answers view={view} />
      <History view={view} />
    </>
  );
}
