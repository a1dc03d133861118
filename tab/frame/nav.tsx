import { Button } from '@fluentui/react-button';
import {
  CalendarAgendaRegular,
  CheckmarkCircleRegular,
  HomeRegular,
  PeopleCommunityRegular,
  PeopleTeamRegular,
  PrintRegular,
  ShareRegular,
} from '@fluentui/react-icons';
import { type TabPage, tabPath } from '../../domain/tab-pages';
import { useCoalition } from '../coalition-context';
import { usePage } from '../page-context';
import { PageLink } from '../place';

const entries = [
  { page: 'today', Icon: HomeRegular, holds: ['today'] },
  { page: 'agenda', Icon: CalendarAgendaRegular, holds: ['agenda'] },
  { page: 'round', Icon: PeopleCommunityRegular, holds: ['round'] },
  { page: 'decisions', Icon: CheckmarkCircleRegular, holds: ['decisions', 'matrix', 'decision'] },
  { page: 'coalition', Icon: PeopleTeamRegular, holds: ['coalition'] },
] as const;

/** The way between the pages, and what one can do with each: share it, print it. */
export function Nav({ current }: { readonly current: TabPage }) {
  const { host, chooseAnother } = useCoalition();
  const { me, t } = usePage();
  const w = t.words.tab.frame;
  const label = [
    w[entries.find(({ holds }) => holds.some((one) => one === current.page))?.page ?? 'today'],
    me.coalition.region,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <header className="top">
      <nav aria-label={w.pages}>
        {entries.map(({ page, Icon, holds }) => (
          <PageLink
            key={page}
            to={{ page }}
            aria-current={holds.some((one) => one === current.page) ? 'page' : undefined}
          >
            <Icon aria-hidden />
            <span>{w[page]}</span>
          </PageLink>
        ))}
      </nav>
      <div className="top-tools">
        {chooseAnother && (
          <Button size="small" appearance="subtle" onClick={chooseAnother}>
            {w.otherCoalition}
          </Button>
        )}
        <Button
          appearance="subtle"
          icon={<ShareRegular />}
          aria-label={w.share}
          title={w.share}
          onClick={() => host.share({ subPage: tabPath(current), label })}
        />
        <span className="top-print">
          <Button
            appearance="subtle"
            icon={<PrintRegular />}
            aria-label={w.print}
            title={w.print}
            onClick={() => window.print()}
          />
        </span>
      </div>
    </header>
  );
}
