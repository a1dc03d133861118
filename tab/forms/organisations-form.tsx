import { usePage } from '../page-context';
import { TextField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

/** Adds organisations from a pasted list. */
export function OrganisationsForm({ close }: { readonly close: () => void }) {
  const { t } = usePage();
  const w = t.words.coalition;
  const form = useForm({
    action: 'add-organisations',
    about: 'list',
    initial: { list: '' },
    input: ({ list }) => ({ list }),
    done: () => t.words.tab.coalition.organisationsAdded,
    close,
  });
  return (
    <FormDialog form={form} title={w.addTitle} about={w.addAbout} send={w.add}>
      <TextField
        form={form}
        name="list"
        label={w.addLabel}
        required
        lines={8}
        most={40_000}
        placeholder={w.addPlaceholder}
      />
    </FormDialog>
  );
}
