import type { MeetingLine } from '../../../domain/views/meetings';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

interface Props {
  readonly meetings: readonly MeetingLine[];
  /** Id of the one that is looked at. */
  readonly current: string | undefined;
  /** Id of the next one: its agenda is the page itself. */
  readonly next?: string | undefined;
  /** Unfolded: where there is nothing else to do. */
  readonly open?: boolean;
}

/** The way to meetings that were held, and to those that are still to come. */
export function MeetingList({ meetings, current, next, open }: Props) {
  const { t } = usePage();
  const { agenda: w, tab } = t.words;
  const held = meetings.filter(({ state }) => state === 'held');
  const planned = meetings.filter(({ state }) => state === 'planned').toReversed();
  if (meetings.every(({ id }) => id === current)) return null;
  const list = (title: string, lines: readonly MeetingLine[]) =>
    lines.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul>
          {lines.map(({ id, date, place }) => (
            <li key={id}>
              <PageLink
                to={id === next ? { page: 'agenda' } : { page: 'agenda', meeting: id }}
                aria-current={id === current ? 'page' : undefined}
              >
                {t.date(date)}
              </PageLink>
              {place && <span className="small subtle">{place}</span>}
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <details className="section agenda-meetings no-print" open={open}>
      <summary>{tab.agenda.meetings}</summary>
      {list(w.meetingStates.planned, planned)}
      {list(w.meetingStates.held, held)}
    </details>
  );
}
