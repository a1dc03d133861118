import { useView } from '../../api/use-view';
import { ViewOf } from '../../frame/view-of';
import { LaterMeeting } from './later-meeting';
import { NextAgenda } from './next-agenda';
import { PastAgenda } from './past-agenda';

interface Props {
  readonly meeting?: string | undefined;
}

/** The agenda of the next meeting, or of the one that the address names. An item it names is opened where it stands. */
export default function AgendaPage({ meeting }: Props) {
  const view = useView('agenda', { meeting });
  return (
    <ViewOf of={view}>
      {(shown) => {
        if (shown.kind === 'pastAgenda') return <PastAgenda key={shown.meeting.id} view={shown} />;
        const other =
          meeting === undefined || meeting === shown.meeting?.id
            ? undefined
            : shown.meetings.find(({ id }) => id === meeting);
        return other ? <LaterMeeting view={shown} meeting={other} /> : <NextAgenda view={shown} />;
      }}
    </ViewOf>
  );
}
