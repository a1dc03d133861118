import type { DecisionView } from '../../domain/views/decision';
import type { DecisionLine } from '../../domain/views/decision-line';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { TextField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

interface Props {
  readonly view: DecisionView;
  readonly line: DecisionLine;
  readonly close: () => void;
}

/** Notes that an organisation was called, with what was said. */
export function CallForm({ view, line, close }: Props) {
  const { common } = usePage().t.words;
  const m = mandateWords();
  const form = useForm({
    action: 'note-call',
    about: `${view.id} ${line.organisationId}`,
    initial: { note: '' },
    input: ({ note }) => ({ decision: view.id, organisation: line.organisationId, note }),
    done: () => m.calledSaid,
    close,
  });
  return (
    <FormDialog form={form} title={m.calledFor(line.name)} about={view.title} send={common.save}>
      <TextField form={form} name="note" label={`${m.calledNote} ${common.optional}`} lines={3} most={1000} />
    </FormDialog>
  );
}
