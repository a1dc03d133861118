import { addDays } from '../../domain/dates';
import { usePage } from '../page-context';
import { DateField } from './fields';
import { FormDialog } from './form-dialog';
import type { FormRequest } from './requests';
import { useForm } from './use-form';

type Request = Extract<FormRequest, { form: 'extend' }>;

/** More time for the backing bodies. */
export function ExtendForm({ decision, close }: Request & { readonly close: () => void }) {
  const { t } = usePage();
  const w = t.words.decision;
  const form = useForm({
    action: 'extend-deadline',
    about: decision.id,
    initial: { deadline: decision.deadline },
    input: ({ deadline }) => ({ decision: decision.id, deadline }),
    done: () => w.extended,
    close,
  });
  return (
    <FormDialog form={form} title={w.extendTitle} about={decision.title} send={w.extend}>
      <DateField
        form={form}
        name="deadline"
        label={w.deadlineLabel}
        hint={t.words.tab.decisions.deadlineStays}
        required
        min={addDays(decision.deadline, 1)}
      />
    </FormDialog>
  );
}
