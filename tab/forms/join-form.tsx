import type { CoalitionView } from '../../domain/views/coalition';
import { knownOrganisation } from '../kit/known-organisation';
import { usePage } from '../page-context';
import { TextField } from './fields';
import { FormDialog } from './form-dialog';
import { OrganisationTicks } from './organisation-ticks';
import { useForm } from './use-form';

interface Props {
  readonly coalition: CoalitionView;
  readonly close: () => void;
}

/** Somebody says which organisations they represent, or types a name that is not in the list. */
export function JoinForm({ coalition, close }: Props) {
  const { me, t } = usePage();
  const { coalition: w, round } = t.words;
  const { organisations } = coalition;
  const said = coalition.members.find(({ person }) => person.id === me.person.id)?.represents ?? [];
  const known = said.flatMap((one) => knownOrganisation(organisations, one)?.id ?? []);
  const unknown = said.find((one) => !knownOrganisation(organisations, one))?.said ?? '';
  const form = useForm({
    action: 'say-organisations',
    about: 'mine',
    initial: { organisations: known as readonly string[], other: unknown },
    input: ({ organisations: named, other }) => ({ organisations: [...named], other }),
    done: () => w.joined,
    close,
  });
  const none = organisations.length === 0;
  return (
    <FormDialog form={form} title={w.joinTitle} about={none ? w.joinAboutOpen : w.joinAbout} send={w.join}>
      {!none && <OrganisationTicks form={form} label={w.joinLabel} organisations={organisations} first={known} />}
      <TextField
        form={form}
        name="other"
        label={none ? w.chooseOrganisation : w.joinOther}
        required={none}
        placeholder={round.forPlaceholder}
      />
    </FormDialog>
  );
}
