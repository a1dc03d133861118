import type { CoalitionView } from '../../domain/views/coalition';
import { usePage } from '../page-context';
import { ChoiceField, RadioField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

const roles = ['chair', 'secretary'] as const;
type Role = (typeof roles)[number];

interface Props {
  readonly coalition: CoalitionView;
  readonly close: () => void;
}

/** Names the chair, or hands the secretary's work over. */
export function RolesForm({ coalition, close }: Props) {
  const { t } = usePage();
  const { coalition: w, common } = t.words;
  const form = useForm({
    action: 'hand-over-role',
    about: 'role',
    initial: { role: 'chair', person: '' },
    input: ({ role, person }) => ({ role: role as Role, person }),
    done: () => w.handedOver,
    close,
  });
  const holder = (role: Role) => coalition[role]?.name ?? w.nobodyYet;
  return (
    <FormDialog form={form} title={w.rolesTitle} about={w.rolesAbout} send={w.handOver}>
      <RadioField
        form={form}
        name="role"
        label={w.roleLabel}
        options={roles.map((role) => [role, `${w[role]}: ${holder(role)}`])}
      />
      <ChoiceField
        form={form}
        name="person"
        label={w.personLabel}
        required
        empty={common.choose}
        options={coalition.members.map(({ person }) => [person.id, person.name])}
      />
    </FormDialog>
  );
}
