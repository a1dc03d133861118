import { Button } from '@fluentui/react-button';
import type { CoalitionView, MemberLine } from '../../domain/views/coalition';
import { knownOrganisation } from '../kit/known-organisation';
import { usePage } from '../page-context';
import { FormDialog } from './form-dialog';
import { OrganisationTicks } from './organisation-ticks';
import { useForm } from './use-form';

interface Props {
  readonly coalition: CoalitionView;
  readonly member: MemberLine;
  readonly close: () => void;
}

/** The secretary confirms or changes which organisations somebody represents; what they said is ticked already. */
export function ConfirmForm({ coalition, member, close }: Props) {
  const { t, openForm } = usePage();
  const w = t.words.coalition;
  const { person, represents } = member;
  const { organisations } = coalition;
  const known = represents.flatMap((one) => knownOrganisation(organisations, one)?.id ?? []);
  const unknown = represents.filter((one) => !knownOrganisation(organisations, one)).map(({ said }) => said);
  const form = useForm({
    action: 'confirm-member',
    about: person.id,
    initial: { organisations: known as readonly string[] },
    input: ({ organisations: ids }) => ({ person: person.id, organisations: [...ids] }),
    done: ({ organisations: ids }) => (ids.length > 0 ? w.confirmedNow : w.confirmedNobody),
    close,
  });
  const says = t.list(represents.map(({ said }) => said));
  return (
    <FormDialog
      form={form}
      title={w.confirmTitle}
      about={says ? `${w.confirmAbout(person.name)} ${says}` : person.name}
      send={represents.some(({ confirmed }) => !confirmed) ? w.confirm : t.words.common.save}
    >
      <OrganisationTicks form={form} label={w.confirmLabel(person.name)} organisations={organisations} first={known} />
      <p className="small subtle">{w.confirmHint}</p>
      {unknown.length > 0 && (
        <p className="form-restored">
          {w.confirmUnknown}{' '}
          <Button size="small" onClick={() => openForm({ form: 'organisations' })}>
            {w.addTitle}
          </Button>
        </p>
      )}
    </FormDialog>
  );
}
