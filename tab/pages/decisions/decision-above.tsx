import type { DecisionView } from '../../../domain/views/decision';
import { decisionLook } from '../../kit/mandate-look';
import { Mark } from '../../kit/mark';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** Above a decision's title: the way back to all of them, and how it stands. */
export function DecisionAbove({ view }: { readonly view: DecisionView }) {
  const { t } = usePage();
  const w = t.words.decision;
  const look = decisionLook[view.state];
  return (
    <div className="row">
      <PageLink to={{ page: 'decisions' }}>{w.title}</PageLink>
      <span aria-hidden="true">›</span>
      <Mark Icon={look.Icon} tone={look.tone}>
        {w.states[view.state]}
        {view.closedAt && ` ${w.endedOn(t.day(view.closedAt))}`}
        {view.version > 1 && ` · ${w.version(view.version)}`}
      </Mark>
    </div>
  );
}
