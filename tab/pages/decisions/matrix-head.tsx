import type { MatrixColumn } from '../../../domain/views/matrix';
import { Bar } from '../../kit/bar';
import { decisionLook } from '../../kit/mandate-look';
import { Mark } from '../../kit/mark';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** A decision at the head of its column: what it is about, how it stands, until when. */
export function MatrixHead({ column }: { readonly column: MatrixColumn }) {
  const { t } = usePage();
  const w = t.words.decision;
  const { id, title, state, deadline, closedAt, counts } = column;
  const look = decisionLook[state];
  return (
    <th scope="col">
      <PageLink className="matrix-title" to={{ page: 'decision', id }} title={title}>
        {title}
      </PageLink>
      <Mark Icon={look.Icon} tone={look.tone}>
        {state === 'open' ? t.date(deadline) : `${w.states[state]}${closedAt ? ` ${t.day(closedAt)}` : ''}`}
      </Mark>
      <Bar
        parts={[
          { count: counts.agreed + counts.silent, tone: 'good' },
          { count: counts.condition, tone: 'warning' },
          { count: counts.declined, tone: 'bad' },
          { count: counts.waiting, tone: 'calm' },
        ]}
      />
    </th>
  );
}
