import type { ActionInput } from '../../domain/actions';
import { addDays } from '../../domain/dates';
import type { DecisionView } from '../../domain/views/decision';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { DateField, RadioField, TextField } from './fields';
import { FormDialog } from './form-dialog';
import { OrganisationTicks } from './organisation-ticks';
import { TextNow } from './text-now';
import { useForm } from './use-form';

type Asks = NonNullable<ActionInput<'amend-decision'>['asks']>;

/** Another text as a new version, and who is asked about it again. */
export function AmendForm({ view, close }: { readonly view: DecisionView; readonly close: () => void }) {
  const { t } = usePage();
  const m = mandateWords();
  const { optional } = t.words.common;
  const form = useForm({
    action: 'amend-decision',
    about: view.id,
    initial: {
      // What one changes is what the form began with, also when it is opened again later.
      version: String(view.version),
      text: view.text,
      because: '',
      asks: 'answered' as string,
      organisations: [] as readonly string[],
      deadline: '',
    },
    input: ({ version, asks, organisations, ...values }) => ({
      decision: view.id,
      ...values,
      asks: asks as Asks,
      organisations: asks === 'named' ? [...organisations] : [],
      expectedVersion: Number(version),
    }),
    done: () => m.amended,
    close,
  });
  const lines = view.groups.flatMap((group) => group.lines).filter((line) => line.state !== 'released');
  const asked = lines.map(({ organisationId: id, name }) => ({ id, name }));
  // Before one presses: how many lose what they said, and who they are.
  const counted = { answered: view.answered.length, everyone: lines.length, named: 0, nobody: 0 };
  return (
    <FormDialog form={form} title={m.amendTitle} about={m.amendAbout} send={m.amend}>
      <TextNow form={form} view={view} next={m.textNowAmend} />
      <TextField form={form} name="text" label={m.amendText} required lines={8} most={4000} />
      <TextField form={form} name="because" label={`${m.amendBecause} ${optional}`} lines={2} most={2000} />
      <RadioField
        form={form}
        name="asks"
        label={m.asksLabel}
        hint={form.values.asks === 'answered' ? t.list(view.answered.map((one) => one.name)) : undefined}
        options={(Object.keys(m.asks) as Asks[]).map((one) => [
          one,
          counted[one] > 0 ? `${m.asks[one]} (${counted[one]})` : m.asks[one],
        ])}
      />
      {form.values.asks === 'named' && (
        <OrganisationTicks form={form} label={m.asksNamed} organisations={asked} first={[]} />
      )}
      <DateField
        form={form}
        name="deadline"
        label={`${m.amendDeadline} ${optional}`}
        hint={t.words.decision.until(t.date(view.deadline), t.relative(view.deadline))}
        min={addDays(view.deadline, 1)}
      />
    </FormDialog>
  );
}
