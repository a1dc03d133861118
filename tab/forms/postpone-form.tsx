import type { AgendaItemFields } from '../../domain/views/agenda-item';
import { useView } from '../api/use-view';
import { usePage } from '../page-context';
import { DateField, TextField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

interface Props {
  readonly item: AgendaItemFields;
  readonly close: () => void;
}

/** Keeps an item for later: why, and after which date it comes back. Proposed is the day of the next meeting. */
export function PostponeForm(props: Props) {
  const agenda = useView('agenda');
  if (!agenda.data && !agenda.error) return null;
  return <Postpone {...props} next={agenda.data?.meeting?.date} />;
}

function Postpone({ item, next = '', close }: Props & { readonly next: string | undefined }) {
  const { me, t } = usePage();
  const { agenda: w, common } = t.words;
  const { postponedUntilAfter: before = '' } = item;
  const form = useForm({
    action: 'postpone-item',
    about: item.id,
    initial: { reason: '', untilAfter: before >= me.today ? before : next },
    input: (values) => ({ ...values, item: item.id }),
    done: () => w.postponed,
    close,
  });
  return (
    <FormDialog form={form} title={w.postponeTitle} about={item.title} send={w.postponeSend}>
      <TextField form={form} name="reason" label={w.reasonLabel} required lines={3} most={1000} />
      <DateField
        form={form}
        name="untilAfter"
        label={`${w.afterLabel} ${common.optional}`}
        min={me.today}
        hint={w.afterHint}
      />
    </FormDialog>
  );
}
