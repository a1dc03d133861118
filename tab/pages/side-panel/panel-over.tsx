import { Button } from '@fluentui/react-button';
import type { AgendaView } from '../../../domain/views/agenda';
import { usePage } from '../../page-context';

/** The planned time is over. Chair and secretary can close the meeting from here. */
export function PanelOver({ toClose }: Pick<AgendaView, 'toClose'>) {
  const { t, openForm } = usePage();
  return (
    <div className="panel-note">
      <p>{t.words.tab.agenda.panel.over}</p>
      {toClose && (
        <Button onClick={() => openForm({ form: 'close', meeting: toClose })}>{t.words.agenda.closeMeeting}</Button>
      )}
    </div>
  );
}
