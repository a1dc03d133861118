import type { AgendaItemFields } from '../../domain/views/agenda-item';
import { usePage } from '../page-context';
import { TextField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

interface Props {
  readonly item: AgendaItemFields;
  readonly close: () => void;
}

/** Keeps an item off the agenda, with the reason that the proposer reads. */
export function DeclineForm({ item, close }: Props) {
  const { t } = usePage();
  const w = t.words.agenda;
  const form = useForm({
    action: 'decline-item',
    about: item.id,
    initial: { reason: '' },
    input: ({ reason }) => ({ item: item.id, reason }),
    done: () => w.declined,
    close,
  });
  return (
    <FormDialog form={form} title={w.declineTitle} about={item.title} send={w.declineSend}>
      <TextField form={form} name="reason" label={w.reasonLabel} required lines={3} most={1000} />
    </FormDialog>
  );
}
