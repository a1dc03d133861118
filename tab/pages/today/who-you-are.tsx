import { Button } from '@fluentui/react-button';
import { usePage } from '../../page-context';

/** In what capacity the reader is here: it says why the page shows what it shows. */
export function WhoYouAre() {
  const { me, t, openForm } = usePage();
  const w = t.words.tab.today;
  const confirmed = me.organisations.filter((one) => one.confirmed).map((one) => one.name);
  const waiting = me.organisations.filter((one) => !one.confirmed).map((one) => one.name);
  const said = [
    me.chair && w.roles.chair,
    me.secretary && w.roles.secretary,
    confirmed.length > 0 && w.youAre(t.list(confirmed)),
    waiting.length > 0 && w.youWait(t.list(waiting)),
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
