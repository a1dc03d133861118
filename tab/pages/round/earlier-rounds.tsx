import type { RoundView } from '../../../domain/views/round';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** The way to the rounds before earlier meetings, each at its own address. */
export function EarlierRounds({ view }: { readonly view: RoundView }) {
  const { t } = usePage();
  const w = t.words.tab.round;
  const { rounds, running, meeting } = view;
  if (rounds.length === 0) return null;
  return (
    <nav className="no-print" aria-label={w.earlier}>
      <details className="earlier-rounds">
        <summary>{w.earlier}</summary>
        <ul>
          {!running && (
            <li>
              <PageLink to={{ page: 'round' }}>{w.running}</PageLink>
            </li>
          )}
          {rounds.map(({ meetingId, date }) => (
            <li key={meetingId}>
              <PageLink
                to={{ page: 'round', meeting: meetingId }}
                aria-current={!running && meeting?.id === meetingId ? 'page' : undefined}
              >
                {t.date(date)}
              </PageLink>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
