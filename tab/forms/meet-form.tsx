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

/** The chair marks a condition met, with how that came about where it needs saying. */
export function MeetForm({ view, line, close }: Props) {
  const { t } = usePage();
  const m = mandateWords();
  const w = t.words.decision;
  const form = useForm({
    action: 'meet-condition',
    about: `${view.id} ${line.organisationId}`,
    initial: { how: '', seen: line.seen },
    input: ({ how, seen }) => ({ decision: view.id, organisation: line.organisationId, met: true, how, seen }),
    done: () => w.met,
    close,
  });
  return (
    <FormDialog form={form} title={m.conditionBy(line.name)} about={line.condition} send={w.meet}>
      {line.satisfiedBy && <p className="people-text">{m.satisfiedBy(line.satisfiedBy)}</p>}
      <TextField form={form} name="how" label={`${m.howLabel} ${t.words.common.optional}`} lines={3} most={2000} />
    </FormDialog>
  );
}
