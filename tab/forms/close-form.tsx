import type { Views } from '../../domain/views';
import { useView } from '../api/use-view';
import { usePage } from '../page-context';
import { SeveralField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';
import { useNeeded } from './use-needed';

interface Props {
  readonly meeting: { readonly id: string; readonly date: string };
  readonly close: () => void;
}

/** Closes a meeting whose day has come: what was discussed is ticked, the rest goes on. */
export function CloseForm(props: Props) {
  const agenda = useNeeded(useView('agenda'), props.close);
  return agenda ? <Close {...props} agenda={agenda} /> : null;
}

function Close({ agenda, meeting, close }: Props & { readonly agenda: Views['agenda'] }) {
  const { t } = usePage();
  const w = t.words.agenda;
  const lines = agenda.kind === 'agenda' ? agenda.lines : [];
  const items = lines.flatMap((line) => (line.fixed === undefined && line.standsSince <= meeting.date ? [line] : []));
  const form = useForm({
    action: 'close-meeting',
    about: meeting.id,
    initial: { discussed: [] as readonly string[] },
    // What stood on it by its day: what is ticked counts as discussed, the rest is carried over.
    input: ({ discussed }) => ({ meeting: meeting.id, discussed, carried: items.map(({ id }) => id) }),
    done: () => w.closed,
    close,
  });
  return (
    <FormDialog
      form={form}
      title={w.closeTitle}
      about={`${w.past(t.date(meeting.date))}. ${items.length > 0 ? w.closeAbout : w.nothingOnIt}`}
      send={w.closeMeeting}
    >
      {items.length > 0 && (
        <SeveralField
          form={form}
          name="discussed"
          label={w.discussedLabel}
          options={items.map(({ id, title }) => [id, title])}
        />
      )}
    </FormDialog>
  );
}
