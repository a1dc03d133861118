import { addDays } from '../../domain/dates';
import type { DecisionView } from '../../domain/views/decision';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { DateField, TextField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

/** Two weeks to put right what was reported wrong: a proposal that can be changed. */
const usualDays = 14;

/** Lets answers be corrected after the outcome, for a while and with a reason. */
export function ReopenForm({ view, close }: { readonly view: DecisionView; readonly close: () => void }) {
  const { me } = usePage();
  const m = mandateWords();
  const form = useForm({
    action: 'reopen-decision',
    about: view.id,
    initial: { because: '', until: addDays(me.today, usualDays) },
    input: (values) => ({ decision: view.id, ...values }),
    done: () => m.reopened,
    close,
  });
  return (
    <FormDialog form={form} title={m.reopenTitle} about={m.reopenAbout} send={m.reopen}>
      <TextField form={form} name="because" label={m.reopenBecause} required lines={3} most={2000} />
      <DateField form={form} name="until" label={m.reopenUntil} min={me.today} />
    </FormDialog>
  );
}
