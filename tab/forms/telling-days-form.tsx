import type { ActionInput } from '../../domain/actions';
import type { TellingDay } from '../../domain/documents';
import type { TellingsView } from '../../domain/views/tellings';
import { usePage } from '../page-context';
import { tellingWords } from '../telling/words';
import { TextField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

interface Props {
  readonly days: TellingsView['days'];
  readonly close: () => void;
}

/** On which days people are told something. */
export function TellingDaysForm({ days, close }: Props) {
  const { t } = usePage();
  const w = tellingWords();
  const names = Object.keys(w.days) as TellingDay[];
  const form = useForm({
    action: 'change-telling-days',
    about: 'days',
    initial: Object.fromEntries(names.map((name) => [name, String(days[name])])) as Record<TellingDay, string>,
    input: (values) => values as ActionInput<'change-telling-days'>,
    done: () => w.daysSaid,
    close,
  });
  return (
    <FormDialog form={form} title={w.daysTitle} about={w.settingsAbout} send={t.words.common.save}>
      {names.map((name) => (
        <TextField key={name} form={form} name={name} label={w.days[name]} hint={w.daysHints[name]} type="number" />
      ))}
    </FormDialog>
  );
}
