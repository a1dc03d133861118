import { guessOrganisation } from '../../domain/guess-organisation';
import type { CoalitionView } from '../../domain/views/coalition';
import { usePage } from '../page-context';
import { ChoiceField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

interface Props {
  readonly coalition: CoalitionView;
  /** The name as it was typed. */
  readonly said: string;
  readonly close: () => void;
}

/** Says which organisation a typed name stands for. */
export function MatchForm({ coalition: { organisations }, said, close }: Props) {
  const { t } = usePage();
  const w = t.words.coalition;
  const guess = guessOrganisation(said, organisations) ?? '';
  const form = useForm({
    action: 'match-name',
    about: said,
    initial: { organisation: guess },
    input: ({ organisation }) => ({ said, organisation }),
    done: () => w.matched,
    close,
  });
  return (
    <FormDialog form={form} title={w.matchTitle} about={t.words.tab.coalition.typedName(said)} send={w.match}>
      <ChoiceField
        form={form}
        name="organisation"
        label={w.matchTo}
        required
        empty={t.words.common.choose}
        hint={guess && form.values.organisation === guess ? w.matchGuess : undefined}
        options={organisations.map(({ id, name }) => [id, name])}
      />
    </FormDialog>
  );
}
