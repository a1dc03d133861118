import type { CoalitionView } from '../../domain/views/coalition';
import type { DecisionView } from '../../domain/views/decision';
import { useView } from '../api/use-view';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { DateField, SeveralField } from './fields';
import { FormDialog } from './form-dialog';
import { changedFields, useForm } from './use-form';
import { useNeeded } from './use-needed';

interface Props {
  readonly view: DecisionView;
  readonly close: () => void;
}

/** By whom an agreement is carried out, and when the table looks at it again. */
export function PlanLandingForm(props: Props) {
  const coalition = useNeeded(useView('coalition'), props.close);
  return coalition ? <PlanLanding {...props} organisations={coalition.organisations} /> : null;
}

function PlanLanding({ view, organisations, close }: Props & Pick<CoalitionView, 'organisations'>) {
  const { me, t } = usePage();
  const m = mandateWords();
  const form = useForm({
    action: 'plan-landing',
    about: view.id,
    initial: { concerns: view.concerns, reviewOn: view.reviewOn ?? '' },
    // What was not touched stays, also when somebody else changed it meanwhile.
    input: (values, shown) => {
      const { concerns, ...changed } = changedFields(values, shown).changed;
      return { decision: view.id, ...changed, ...(concerns && { concerns: [...concerns] }) };
    },
    done: () => m.landingPlanned,
    close,
  });
  const asked = view.groups.flatMap((group) => group.lines).map((line) => line.organisationId);
  // Who was asked stands in sight, at the top.
  const ordered = [
    ...organisations.filter(({ id }) => asked.includes(id)),
    ...organisations.filter(({ id }) => !asked.includes(id)),
  ];
  return (
    <FormDialog form={form} title={m.landingPlan} about={view.title} send={t.words.common.save}>
      <SeveralField
        form={form}
        name="concerns"
        label={`${m.concerns} ${m.concernsHint}`}
        options={ordered.map(({ id, name }) => [id, name])}
      />
      <DateField form={form} name="reviewOn" label={`${m.reviewLabel} ${t.words.common.optional}`} min={me.today} />
    </FormDialog>
  );
}
