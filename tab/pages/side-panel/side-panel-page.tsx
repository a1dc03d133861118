import { Button } from '@fluentui/react-button';
import { useView } from '../../api/use-view';
import { State } from '../../frame/state';
import { ViewOf } from '../../frame/view-of';
import { usePage } from '../../page-context';
import { Panel } from './panel';

/** The next agenda beside a meeting: while it goes on, what is on now and for how long. */
export default function SidePanelPage(_: object) {
  const { t, openForm } = usePage();
  const view = useView('agenda');
  const { agenda: w, tab } = t.words;
  return (
    <ViewOf of={view}>
      {(shown) =>
        shown.kind === 'agenda' && shown.meeting ? (
          <Panel view={shown} meeting={shown.meeting} />
        ) : (
          <State whole title={tab.agenda.noMeetingTitle} text={tab.agenda.noMeeting}>
            <Button onClick={() => openForm({ form: 'item' })}>{w.propose}</Button>
          </State>
        )
      }
    </ViewOf>
  );
}
