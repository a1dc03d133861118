import type { DecisionView } from '../../domain/views/decision';
import type { DecisionLine } from '../../domain/views/decision-line';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { DateField, TextField } from './fields';
import type { ReportValues } from './report-values';
import type { Form } from './use-form';

interface Props {
  readonly form: Form<ReportValues>;
  readonly view: DecisionView;
  readonly line: DecisionLine | undefined;
}

/** What goes with an answer, by what was answered: the body and its day, a condition, a reason, where it is to be read. */
export function ReportDetails({ form, view, line }: Props) {
  const { me, t } = usePage();
  const w = t.words.decision;
  const tab = t.words.tab.decisions;
  const m = mandateWords();
  const { optional } = t.words.common;
  const { state, bodyDate } = form.values;
  const proposed = bodyDate !== '' && bodyDate === line?.nextBodyMeeting && bodyDate !== line.bodyDate;
  if (state === 'submitted')
    return (
      <>
        <DateField
          form={form}
          name="bodyDate"
          label={line ? w.bodyDateLabel(line.body) : w.bodyDateAny}
          required
          min={me.today}
          hint={
            bodyDate > view.deadline
              ? tab.afterDeadline(t.date(view.deadline))
              : proposed
                ? tab.bodyProposed(t.date(bodyDate))
                : undefined
          }
        />
        <TextField form={form} name="body" label={m.bodyLabel} hint={line && m.bodyHint(line.body)} />
      </>
    );
  return (
    <>
      {state === 'conditional' && (
        <>
          <TextField form={form} name="condition" label={w.conditionLabel} required lines={3} most={2000} />
          <TextField
            form={form}
            name="satisfiedBy"
            label={`${m.satisfiedByLabel} ${optional}`}
            hint={m.satisfiedByHint}
            lines={2}
            most={2000}
          />
        </>
      )}
      {state === 'declined' && (
        <TextField form={form} name="reason" label={w.reasonLabel} required lines={3} most={2000} />
      )}
      {state && (
        <>
          <TextField form={form} name="reference" label={`${m.referenceLabel} ${optional}`} />
          <TextField form={form} name="link" label={`${m.linkLabel} ${optional}`} placeholder="https://" most={1000} />
        </>
      )}
    </>
  );
}
