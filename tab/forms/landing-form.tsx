import type { LandingState } from '../../domain/documents';
import type { DecisionView } from '../../domain/views/decision';
import type { LandingLine } from '../../domain/views/decision-landing';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { RadioField, TextField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

interface Props {
  readonly view: DecisionView;
  readonly line: LandingLine;
  readonly close: () => void;
}

/** How far one organisation is with what was agreed, and how it does it. */
export function LandingForm({ view, line, close }: Props) {
  const { t } = usePage();
  const m = mandateWords();
  const form = useForm({
    action: 'report-landing',
    about: `${view.id} ${line.organisationId}`,
    initial: { state: line.state as string, note: line.note ?? '' },
    input: ({ state, note }) => ({
      decision: view.id,
      organisation: line.organisationId,
      state: state as LandingState,
      note,
    }),
    done: () => m.landingSaid,
    close,
  });
  const notHere = form.values.state === 'not-here';
  return (
    <FormDialog
      form={form}
      title={m.landingReport}
      about={`${line.name}: ${view.title}`}
      send={t.words.decision.report}
    >
      <RadioField
        form={form}
        name="state"
        label={t.words.decision.stateLabel}
        required
        options={(Object.keys(m.landingStates) as LandingState[]).map((one) => [one, m.landingStates[one]])}
      />
      <TextField
        form={form}
        name="note"
        label={notHere ? m.contradictLabel : `${m.landingNote} ${t.words.common.optional}`}
        required={notHere}
        lines={3}
        most={2000}
      />
    </FormDialog>
  );
}
