import { usePage } from '../page-context';
import { TextField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

interface Props {
  readonly meeting: { readonly id: string; readonly date: string };
  readonly close: () => void;
}

/** Calls a planned meeting off, with a reason that everybody reads. */
export function CancelForm({ meeting, close }: Props) {
  const { t } = usePage();
  const { agenda: w, common } = t.words;
  const form = useForm({
    action: 'cancel-meeting',
    about: meeting.id,
    initial: { reason: '' },
    input: ({ reason }) => ({ meeting: meeting.id, reason }),
    done: () => w.cancelled,
    close,
  });
  return (
    <FormDialog
      form={form}
      title={w.cancelTitle}
      about={`${w.past(t.date(meeting.date))}. ${w.cancelAbout}`}
      send={w.cancelSend}
    >
      <TextField form={form} name="reason" label={`${w.cancelReason} ${common.optional}`} lines={3} most={1000} />
    </FormDialog>
  );
}
