import { Button } from '@fluentui/react-button';
import type { AgendaView } from '../../../domain/views/agenda';
import type { MeetingLine } from '../../../domain/views/meetings';
import { State } from '../../frame/state';
import { PageHead } from '../../kit/page-head';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';
import { meetingFacts } from './meeting-facts';
import { MeetingList } from './meeting-list';
import { NotClosed } from './not-closed';

interface Props {
  readonly view: AgendaView;
  readonly meeting: MeetingLine;
}

/** A meeting that is planned and is not the next one: when and where it is. What it is about comes later. */
export function LaterMeeting({ view, meeting }: Props) {
  const { t, openForm } = usePage();
  const w = t.words.tab.agenda;
  const next = view.meeting;
  return (
    <>
      <NotClosed view={view} />
      <PageHead
        above={<PageLink to={{ page: 'agenda' }}>{t.words.tab.frame.back(t.words.agenda.title)}</PageLink>}
        title={t.words.agenda.past(t.date(meeting.date))}
        about={meetingFacts(meeting, t)}
      >
        {view.leads && (
          <>
            <Button onClick={() => openForm({ form: 'meeting', meeting })}>{t.words.agenda.changeMeeting}</Button>
            <Button onClick={() => openForm({ form: 'cancel', meeting })}>{t.words.agenda.cancelMeeting}</Button>
          </>
        )}
      </PageHead>
      {next && next.date < meeting.date && (
        <State title={w.later} text={w.laterAbout(t.date(next.date))}>
          <PageLink to={{ page: 'agenda' }}>{w.toNext}</PageLink>
        </State>
      )}
      <MeetingList meetings={view.meetings} current={meeting.id} next={next?.id} open />
    </>
  );
}
