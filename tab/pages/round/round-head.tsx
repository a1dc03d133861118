import { Button } from '@fluentui/react-button';
import type { RoundView } from '../../../domain/views/round';
import { Bar } from '../../kit/bar';
import { PageHead } from '../../kit/page-head';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** Which round it is, how far it is, and the way to take part. */
export function RoundHead({ view }: { readonly view: RoundView }) {
  const { t, openForm } = usePage();
  const { round: w, tab } = t.words;
  const { running, posted, expected, toCome } = view;
  const date = view.meeting && t.date(view.meeting.date);
  const progress = running
    ? [w.posted(posted, expected), expected > 0 ? w.toCome(toCome) : ''].filter(Boolean).join('. ')
    : tab.round.postedThen(posted, expected);
  return (
    <>
      <PageHead
        title={running || !date ? w.title : tab.round.titleOf(date)}
        above={!running && <PageLink to={{ page: 'round' }}>{tab.round.toRunning}</PageLink>}
        about={running ? w.about(date) : tab.round.aboutThen}
      >
        {running && (
          <Button appearance="primary" onClick={() => openForm({ form: 'update' })}>
            {w.share}
          </Button>
        )}
      </PageHead>
      {progress && (
        <div className="round-progress">
          <Bar
            parts={[
              { count: posted, tone: 'good' },
              { count: expected - posted, tone: 'calm' },
            ]}
          />
          <p>{progress}</p>
        </div>
      )}
    </>
  );
}
