import { Button } from '@fluentui/react-button';
import type { AgendaView } from '../../../domain/views/agenda';
import { State } from '../../frame/state';
import { PageHead } from '../../kit/page-head';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { AgendaLines } from './agenda-lines';
import { LinkedItem } from './linked-item';
import { meetingFacts } from './meeting-facts';
import { MeetingList } from './meeting-list';
import { MeetingMore } from './meeting-more';
import { MinutesTogether } from './minutes-together';
import { NotClosed } from './not-closed';
import { Postponed } from './postponed';
import { Proposals } from './proposals';
import { useArrange } from './use-arrange';

/** The next agenda: what is on it and for how long, what waits to be judged, and the way to other meetings. */
export function NextAgenda({ view }: { readonly view: AgendaView }) {
  const { t, openForm } = usePage();
  const arrange = useArrange(view);
  const { agenda: w, tab } = t.words;
  const { meeting, leads, setUp, proposals } = view;
  const planned = meeting && view.meetings.find(({ id }) => id === meeting.id);
  const propose = (
    // Who judges has that to do first.
    <Button
      appearance={leads && (proposals.length > 0 || !meeting) ? 'secondary' : 'primary'}
      onClick={() => openForm({ form: 'item' })}
    >
      {w.propose}
    </Button>
  );
  return (
    <>
      <NotClosed view={view} />
      {meeting ? (
        <PageHead above={tab.agenda.next} title={t.date(meeting.date)} about={meetingFacts(meeting, t)}>
          {propose}
          {leads && planned && <MeetingMore meeting={planned} />}
        </PageHead>
      ) : (
        <>
          <PageHead title={w.title} />
          <State
            title={tab.agenda.noMeetingTitle}
            text={leads && setUp ? tab.agenda.noMeetingLead : tab.agenda.noMeeting}
          >
            {leads && setUp && (
              <Button appearance="primary" onClick={() => openForm({ form: 'meeting' })}>
                {w.plan}
              </Button>
            )}
            {propose}
          </State>
        </>
      )}
      <LinkedItem view={view} />
      <div className="agenda-page">
        <div className="agenda-own">
          <Section
            title={w.states.accepted}
            aside={
              proposals.length > 0 && (
                <a className="agenda-jump no-print" href="#proposals">
                  {w.proposals(proposals.length)}
                </a>
              )
            }
          >
            {meeting && <MinutesTogether {...arrange} length={view.length} leads={leads} />}
            <AgendaLines arrange={arrange} leads={leads} meeting={meeting?.id} ownOnly={!setUp && !meeting} />
          </Section>
        </div>
        <div className="agenda-side no-print" id="proposals">
          <Proposals view={view} />
          <Postponed view={view} />
          <MeetingList meetings={view.meetings} current={meeting?.id} next={meeting?.id} />
        </div>
      </div>
    </>
  );
}
