import type { DecisionView } from '../../../domain/views/decision';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** Where a decision came from, small. */
export function DecisionFacts({ view }: { readonly view: DecisionView }) {
  const { t } = usePage();
  const tab = t.words.tab.decisions;
  return (
    <p className="decision-facts line-about">
      <span>{tab.recorded(view.recordedBy.name, t.day(view.recordedAt))}</span>
      {view.meetingDate && <span>{tab.fromMeeting(t.date(view.meetingDate))}</span>}
      {view.asksMoney && <span>{tab.costsMoney}</span>}
      {view.agendaItemId && <PageLink to={{ page: 'agenda', item: view.agendaItemId }}>{tab.toItem}</PageLink>}
    </p>
  );
}
