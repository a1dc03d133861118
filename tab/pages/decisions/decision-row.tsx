import type { DecisionSummary } from '../../../domain/views/decisions';
import { Bar } from '../../kit/bar';
import { decisionLook } from '../../kit/mandate-look';
import { Mark } from '../../kit/mark';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** One decision in the list: its state, how many agreed, until when, and whether it waits for the reader. */
export function DecisionRow({ decision }: { readonly decision: DecisionSummary }) {
  const { t } = usePage();
  const w = t.words.decision;
  const {
    id,
    title,
    rule,
    state,
    agreed,
    silent,
    of,
    open,
    conditions,
    declined,
    daysLeft,
    daysLate,
    deadline,
    closedAt,
    mine,
  } = decision;
  const look = decisionLook[state];
  return (
    <li className="line decision-row" data-decision={id}>
      <div className="line-main">
        <PageLink className="line-title" to={{ page: 'decision', id }}>
          {title}
        </PageLink>
        <p className="line-about">
          {state !== 'open'
            ? closedAt && `${w.states[state]} ${w.endedOn(t.day(closedAt))} · ${t.words.tab.decisions.needed[rule]}`
            : daysLeft === undefined
              ? w.untilPast(t.date(deadline))
              : w.until(t.date(deadline), t.relative(deadline))}
          {daysLate !== undefined && ` · ${w.late(daysLate)}`}
        </p>
      </div>
      <div className="decision-figures">
        <Mark Icon={look.Icon} tone={look.tone}>
          {w.states[state]} · {w.agreedOf(agreed + silent, of)}
        </Mark>
        <Bar
          parts={[
            { count: agreed + silent, tone: 'good' },
            { count: conditions, tone: 'warning' },
            { count: declined, tone: 'bad' },
            { count: open, tone: 'calm' },
          ]}
        />
        {mine > 0 && <b className="waits-for-you">{t.words.tab.decisions.waitsForYou}</b>}
      </div>
    </li>
  );
}
