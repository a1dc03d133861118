import { Button } from '@fluentui/react-button';
import { useView } from '../../api/use-view';
import { ViewOf } from '../../frame/view-of';
import { decisionLook } from '../../kit/mandate-look';
import { Mark } from '../../kit/mark';
import { PageHead } from '../../kit/page-head';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';
import { Answers } from './answers';
import { History } from './history';
import { MyAnswers } from './my-answers';
import { OutcomeSheet } from './outcome-sheet';
import { Versions } from './versions';

/** One decision: what the table advises, what is asked of me, where everybody stands, and all that happened. */
export default function DecisionPage({ id }: { readonly id: string }) {
  const { t, openForm } = usePage();
  const w = t.words.decision;
  const tab = t.words.tab.decisions;
  const decision = useView('decision', { id });
  return (
    <ViewOf of={decision}>
      {(view) => {
        const look = decisionLook[view.state];
        return (
          <>
            <PageHead
              title={view.title}
              above={
                <div className="row">
                  <PageLink to={{ page: 'decisions' }}>{w.title}</PageLink>
                  <span aria-hidden="true">›</span>
                  <Mark Icon={look.Icon} tone={look.tone}>
                    {w.states[view.state]}
                    {view.closedAt && ` ${w.endedOn(t.day(view.closedAt))}`}
                    {view.version > 1 && ` · ${w.version(view.version)}`}
                  </Mark>
                </div>
              }
            >
              {view.mine.length === 0 && view.mayAnswer.length > 0 && (
                <Button onClick={() => openForm({ form: 'report', decision: view.id })}>{w.answerFor}</Button>
              )}
              {view.mayExtend && (
                <Button onClick={() => openForm({ form: 'extend', decision: view })}>{w.extend}</Button>
              )}
            </PageHead>
            {view.mine.length > 0 && <MyAnswers view={view} />}
            <Section title={tab.advice}>
              <p className="advice">{view.text}</p>
              <p className="decision-facts line-about">
                <span>{tab.recorded(view.recordedBy.name, t.day(view.recordedAt))}</span>
                {view.meetingDate && <span>{tab.fromMeeting(t.date(view.meetingDate))}</span>}
                {view.asksMoney && <span>{tab.costsMoney}</span>}
                {view.agendaItemId && (
                  <PageLink to={{ page: 'agenda', item: view.agendaItemId }}>{tab.toItem}</PageLink>
                )}
              </p>
              {view.versions.length > 1 && <Versions versions={view.versions} />}
            </Section>
            <OutcomeSheet view={view} />
            <Answers view={view} />
            <History view={view} />
          </>
        );
      }}
    </ViewOf>
  );
}
