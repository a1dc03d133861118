import { useView } from '../../api/use-view';
import { useCoalition } from '../../coalition-context';
import { State } from '../../frame/state';
import { ViewOf } from '../../frame/view-of';
import { PageHead } from '../../kit/page-head';
import { lastLook } from '../../last-look';
import { mandatePart } from '../../mandates/mandate-part';
import { usePage } from '../../page-context';
import { ForSecretary } from './for-secretary';
import { MyMandates } from './my-mandates';
import { MyProposals } from './my-proposals';
import { MyUpdate } from './my-update';
import { WhoYouAre } from './who-you-are';

const ForChair = mandatePart(() => import('./for-chair'));

/** What the reader has to do, first; what the roles have to do besides; and where to begin when there is nothing. */
export default function TodayPage() {
  const { me, t } = usePage();
  const w = t.words.tab.today;
  const { host, coalitionId } = useCoalition();
  const today = useView('today', { since: lastLook(`${host.userId} ${coalitionId}`) });
  return (
    <ViewOf of={today}>
      {(view) => {
        const { mine, secretary, chair, meeting } = view;
        const { asked, posted } = mine.update;
        const nothing = mine.mandates.length === 0 && (posted || !asked);
        return (
          <>
            <PageHead
              title={w.title}
              about={meeting ? w.next(t.date(meeting.date), t.relative(meeting.date)) : w.noMeeting}
            >
              <WhoYouAre deputies={mine.deputies} />
            </PageHead>
            {mine.mandates.length > 0 && <MyMandates lines={mine.mandates} />}
            {secretary && <ForSecretary view={secretary} />}
            {chair && <ForChair view={chair} />}
            {asked && !posted && <MyUpdate update={mine.update} />}
            {nothing && !me.leads && <State title={w.nothing} text={w.nothingAbout} />}
            <MyProposals proposals={mine.proposals} />
            {asked && posted && <MyUpdate update={mine.update} />}
          </>
        );
      }}
    </ViewOf>
  );
}
