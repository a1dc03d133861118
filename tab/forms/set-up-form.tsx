import type { CoalitionView } from '../../domain/views/coalition';
import { usePage } from '../page-context';
import { FormDialog } from './form-dialog';
import { RhythmFields, rhythmOf } from './rhythm-fields';
import { useForm } from './use-form';

interface Props {
  readonly coalition: CoalitionView;
  readonly close: () => void;
}

/** Sets the coalition up; who does becomes its secretary. */
export function SetUpForm({ coalition, close }: Props) {
  const { t } = usePage();
  const w = t.words.coalition;
  const form = useForm({
    action: 'start-set-up',
    about: 'coalition',
    initial: rhythmOf(coalition),
    input: ({ language, ...values }) => ({ ...values, language: language as CoalitionView['language'] }),
    done: () => w.setUpDone,
    close,
  });
  return (
    <FormDialog form={form} title={w.setUpTitle} about={w.setUpAbout} send={w.setUp}>
      <RhythmFields form={form} />
    </FormDialog>
  );
}
