import { ArrowTurnRightRegular, CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { PastAgendaView, PastLine } from '../../../domain/views/agenda-past';
import { Mark } from '../../kit/mark';
import { PageHead } from '../../kit/page-head';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';
import { ItemAbout } from './item-about';
import { ItemBody } from './item-body';
import { ItemTitle } from './item-title';
import { meetingFacts } from './meeting-facts';
import { MeetingList } from './meeting-list';

/** A meeting that was held: what was discussed, and what went on to the next. */
export function PastAgenda({ view }: { readonly view: PastAgendaView }) {
  const { t } = usePage();
  const { agenda: w, tab } = t.words;
  const { meeting, meetings, lines } = view;
  const known = meetings.find(({ id }) => id === meeting.id);
  return (
    <>
      <PageHead
        above={<PageLink to={{ page: 'agenda' }}>{tab.frame.back(w.title)}</PageLink>}
        title={w.past(t.date(meeting.date))}
        about={known && meetingFacts(known, t)}
      />
      <Section
        title={w.title}
        aside={<PageLink to={{ page: 'round', meeting: meeting.id }}>{tab.agenda.roundBefore}</PageLink>}
      >
        {lines.length === 0 ? (
          <p className="subtle">{w.nothingOnIt}</p>
        ) : (
          <ol className="sheet agenda-sheet">
            {lines.map((line) => (
              <li key={line.id} className="agenda-line agenda-past">
                <ItemTitle id={line.id} title={line.title} about={<ItemAbout item={line} />}>
                  <ItemBody item={line} />
                </ItemTitle>
                <div className="agenda-tools">
                  <Outcome line={line} />
                </div>
              </li>
            ))}
          </ol>
        )}
      </Section>
      <MeetingList meetings={meetings} current={meeting.id} open />
    </>
  );
}

function Outcome({ line: { outcome } }: { readonly line: PastLine }) {
  const { t } = usePage();
  const w = t.words.agenda;
  return outcome === 'discussed' ? (
    <Mark Icon={CheckmarkCircleFilled} tone="good">
      {w.states.discussed}
    </Mark>
  ) : (
    <Mark Icon={ArrowTurnRightRegular} tone="warning">
      {w.carriedOver}
    </Mark>
  );
}
