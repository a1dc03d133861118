import { Button } from '@fluentui/react-button';
import type { AgendaView } from '../../../domain/views/agenda';
import { usePage } from '../../page-context';

/** For chair and secretary: a meeting whose day has come is still to be closed. */
export function NotClosed({ view: { toClose } }: { readonly view: AgendaView }) {
  const { me, t, openForm } = usePage();
  if (!toClose) return null;
  const { agenda: w, tab } = t.words;
  return (
    <aside className="hint row no-print">
      <span>{toClose.date === me.today ? tab.agenda.closeToday : tab.agenda.notClosed(t.date(toClose.date))}</span>
      <Button onClick={() => openForm({ form: 'close', meeting: toClose })}>{w.closeMeeting}</Button>
    </aside>
  );
}
