import type { ActionInput } from '../../domain/actions';
import type { FixedItemKey } from '../../domain/documents';
import type { FixedLine } from '../../domain/views/agenda-lines';
import { useView } from '../api/use-view';
import { usePage } from '../page-context';
import { TextField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

interface Props {
  /** Id of the meeting. */
  readonly meeting: string;
  readonly item: FixedItemKey;
  readonly close: () => void;
}

/** What is to be said at a point that is always there, written beforehand; filled in with what stands there. */
export function InputForm({ meeting, item, close }: Props) {
  const agenda = useView('agenda');
  if (!agenda.data && !agenda.error) return null;
  const lines = agenda.data?.kind === 'agenda' ? agenda.data.lines : [];
  const line = lines.find((one): one is FixedLine => one.fixed === item);
  return <Input meeting={meeting} item={item} text={line?.input?.text ?? ''} close={close} />;
}

function Input({ meeting, item, text, close }: Props & { readonly text: string }) {
  const { t } = usePage();
  const { agenda, common, tab } = t.words;
  const w = tab.agenda;
  const form = useForm({
    action: 'write-input',
    about: `${meeting} ${item}`,
    initial: { text },
    input: (values, shown) => ({
      meeting,
      item: item as ActionInput<'write-input'>['item'],
      text: values.text,
      seen: { text: shown.text },
    }),
    done: (values) => (values.text.trim() ? w.inputSaved : w.inputGone),
    close,
  });
  return (
    <FormDialog
      form={form}
      title={w.inputTitle}
      about={agenda.fixed[item]}
      send={common.save}
      labels={{ text: w.inputLabel }}
    >
      <TextField form={form} name="text" label={w.inputLabel} lines={6} most={4000} hint={w.inputHint} />
    </FormDialog>
  );
}
