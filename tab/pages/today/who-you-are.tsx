import { Button } from '@fluentui/react-button';
import type { TodayView } from '../../../domain/views/today';
import { usePage } from '../../page-context';

interface Props {
  readonly deputies: TodayView['mine']['deputies'];
}

/** In what capacity the reader is here, and who stands in for them: it says why the page shows what it shows. */
export function WhoYouAre({ deputies }: Props) {
  const { me, t, openForm } = usePage();
  const w = t.words.tab.today;
  const c = t.words.coalition;
  const confirmed = me.organisations.filter((one) => one.confirmed && !one.until).map((one) => one.name);
  const waiting = me.organisations.filter((one) => !one.confirmed).map((one) => one.name);
  const said = [
    me.chair && w.roles.chair,
    me.secretary && w.roles.secretary,
    confirmed.length > 0 && w.youAre(t.list(confirmed)),
    waiting.length > 0 && w.youWait(t.list(waiting)),
    ...me.organisations.map(({ name, until }) => until && c.youStandIn(name, t.date(until))),
    ...deputies.map(({ name, until }) => c.stoodIn(name, t.date(until))),
  ].filter(Boolean);
  if (said.length > 0) return <span className="subtle">{said.join(' ')}</span>;
  return (
    <>
      <span className="subtle">{w.nobody}</span>
      <Button size="small" onClick={() => openForm({ form: 'join' })}>
        {w.whoAmI}
      </Button>
    </>
  );
}
