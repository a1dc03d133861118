import type { CoalitionView } from '../../domain/views/coalition';
import { deputyWords } from '../deputies/words';
import { usePage } from '../page-context';
import { ChoiceField, DateField } from './fields';
import { FormDialog } from './form-dialog';
import { OrganisationTicks } from './organisation-ticks';
import { useForm } from './use-form';

interface Props {
  readonly coalition: CoalitionView;
  /** Ids of the organisations it is about, ticked already. */
  readonly organisations: readonly string[];
  readonly close: () => void;
}

/** Says who stands in while a delegate is absent, for which organisations and how long. */
export function DeputyForm({ coalition, organisations: asked, close }: Props) {
  const { me, t } = usePage();
  const { common } = t.words;
  const w = deputyWords();
  const own = coalition.organisations.filter(({ delegates }) => has(delegates, me.person.id));
  const choices = me.leads ? coalition.organisations : own;
  const form = useForm({
    action: 'name-deputy',
    about: asked.join(),
    initial: { deputy: '', organisations: asked, from: me.today, until: '' },
    input: ({ organisations, ...values }) => ({
      ...values,
      organisations: [...organisations],
      for: absentFor(organisations),
    }),
    done: () => w.named,
    close,
  });
  /** Who is absent, when that is clear: oneself, else the only delegate. */
  function absentFor(ids: readonly string[]): string | undefined {
    const absent = coalition.organisations.filter(({ id }) => ids.includes(id)).flatMap((one) => one.delegates);
    if (has(absent, me.person.id)) return me.person.id;
    return new Set(absent.map(({ id }) => id)).size === 1 ? absent[0]?.id : undefined;
  }
  const { organisations, from } = form.values;
  const absent = absentFor(organisations);
  return (
    <FormDialog form={form} title={w.title} about={w.about} send={w.title}>
      <ChoiceField
        form={form}
        name="deputy"
        label={w.person}
        required
        empty={common.choose}
        hint={w.personHint}
        options={coalition.members
          .map((one) => one.person)
          .filter(({ id }) => id !== absent)
          .map(({ id, name }) => [id, name])}
      />
      <OrganisationTicks form={form} label={w.organisations} organisations={choices} first={asked} />
      <DateField form={form} name="from" label={w.from} required />
      <DateField form={form} name="until" label={w.until} required min={from} />
    </FormDialog>
  );
}

const has = (people: readonly { readonly id: string }[], personId: string) => people.some(({ id }) => id === personId);
