import { Button } from '@fluentui/react-button';
import { deputyWords } from '../../deputies/words';
import { usePage } from '../../page-context';

/** Whom the reader speaks for, and how they change that or have somebody stand in. */
export function YouHere() {
  const { me, t, openForm } = usePage();
  const { coalition: w, tab } = t.words;
  const stoodIn = me.organisations.filter(({ until }) => until);
  const own = me.organisations.filter(({ until }) => !until);
  const named = (sure: boolean) => own.filter(({ confirmed }) => confirmed === sure).map(({ name }) => name);
  const [sure, waiting] = [named(true), named(false)];
  const lines = [
    ...(sure.length > 0 ? [w.you(t.list(sure))] : []),
    ...(waiting.length > 0 ? [w.youWait(t.list(waiting))] : []),
    ...stoodIn.map(({ name, until = '' }) => w.youStandIn(name, t.date(until))),
  ];
  // Chair and secretary often speak for nobody but the table.
  const said = lines.length > 0 || me.leads ? lines : [w.youNobody];
  const mine = own.flatMap(({ id, confirmed }) => (id && confirmed ? [id] : []));
  return (
    <>
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="row no-print">
        <Button
          size="small"
          appearance={own.length > 0 || me.leads ? 'secondary' : 'primary'}
          onClick={() => openForm({ form: 'join' })}
        >
          {own.length > 0 ? w.edit : w.joinShort}
        </Button>
        {mine.length > 0 && (
          <Button size="small" onClick={() => openForm({ form: 'deputy', organisations: mine })}>
            {deputyWords().title}
          </Button>
        )}
        <Button size="small" onClick={() => openForm({ form: 'hearing' })}>
          {tab.coalition.reminders}
        </Button>
      </div>
    </>
  );
}
