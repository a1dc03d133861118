import type { DecisionView } from '../../domain/views/decision';
import type { DecisionLine } from '../../domain/views/decision-line';
import { mandateWords } from '../mandates/words';
import { TextField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

interface Props {
  readonly view: DecisionView;
  readonly line: DecisionLine;
  readonly close: () => void;
}

/** The organisation that set a condition says that it is not met, though the chair marked it so. */
export function ContradictForm({ view, line, close }: Props) {
  const m = mandateWords();
  const form = useForm({
    action: 'contradict-condition',
    about: `${view.id} ${line.organisationId}`,
    initial: { reason: '' },
    input: ({ reason }) => ({ decision: view.id, organisation: line.organisationId, reason }),
    done: () => m.contradictSaid,
    close,
  });
  return (
    <FormDialog form={form} title={m.contradictTitle} about={m.contradictAbout} send={m.contradict}>
      <p className="people-text">
        {line.name}: {line.condition}
      </p>
      {line.how && <p className="people-text">{m.how(line.how)}</p>}
      <TextField form={form} name="reason" label={m.contradictLabel} required lines={3} most={2000} />
    </FormDialog>
  );
}
