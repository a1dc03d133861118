import type { ReportedState } from '../../domain/documents';
import type { DecisionView } from '../../domain/views/decision';
import type { DecisionLine } from '../../domain/views/decision-line';
import { useView } from '../api/use-view';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { ChoiceField, RadioField, TextField } from './fields';
import { FormDialog } from './form-dialog';
import { MoneyFields, othersThan } from './money-fields';
import { ReportDetails } from './report-details';
import { answerOf, inputOf, reportStates } from './report-values';
import type { FormRequest } from './requests';
import { TextNow } from './text-now';
import { useForm } from './use-form';
import { useNeeded } from './use-needed';

type Request = Extract<FormRequest, { form: 'report' }>;

/** What a backing body answers. The decision is looked up first: who may answer, and what was said already. */
export function ReportForm({ decision: id, organisation, close }: Request & { readonly close: () => void }) {
  const view = useNeeded(useView('decision', { id }), close);
  if (!view) return null;
  const lines = view.groups
    .flatMap((group) => group.lines)
    .filter((line) =>
      organisation ? line.organisationId === organisation : view.mayAnswer.includes(line.organisationId),
    );
  return <Report view={view} lines={lines} close={close} />;
}

interface Props {
  readonly view: DecisionView;
  readonly lines: readonly DecisionLine[];
  readonly close: () => void;
}

function Report({ view, lines, close }: Props) {
  const { me, t } = usePage();
  const w = t.words.decision;
  const m = mandateWords();
  const only = lines.length === 1 ? lines[0] : undefined;
  const form = useForm({
    action: 'report-mandate',
    about: `${view.id} ${only?.organisationId ?? ''}`,
    initial: {
      // What one answers is what the form began with, also when it is opened again later.
      version: String(view.version),
      organisation: only?.organisationId ?? '',
      ...answerOf(only, me.today, t.language),
      onWordOf: '',
      because: '',
    },
    input: (values, _, conflict) => ({
      decision: view.id,
      ...inputOf(values),
      expectedVersion: Number(values.version),
      seen: conflict?.seen ?? values.seen,
    }),
    done: ({ state }) => w.reported[state as ReportedState],
    close,
  });
  const lineOf = (organisation: string) => lines.find((line) => line.organisationId === organisation);
  const { organisation, state } = form.values;
  const line = lineOf(organisation);
  const own = line !== undefined && view.mine.some((one) => one.organisationId === line.organisationId);
  const gives = state === 'agreed' || state === 'conditional';

  const choose = (id: string) => {
    const answer = answerOf(lineOf(id), me.today, t.language);
    for (const field of Object.keys(answer) as (keyof typeof answer)[]) form.set(field, answer[field]);
  };
  return (
    <FormDialog
      form={form}
      title={w.reportTitle}
      about={only ? `${only.name}: ${view.title}` : view.title}
      send={w.report}
      labels={{
        state: w.stateLabel,
        ...([state, form.conflict?.theirs.state].includes('submitted') && { bodyDate: w.bodyDateAny }),
        condition: w.conditionLabel,
        reason: w.reasonLabel,
      }}
      whole
      read={(field, value) =>
        field === 'state'
          ? w.mandates[value as ReportedState]
          : field === 'bodyDate' && value
            ? t.date(String(value))
            : String(value)
      }
    >
      <TextNow form={form} view={view} next={m.textNowAnswer} />
      <details>
        <summary>{t.words.tab.decisions.readAdvice}</summary>
        <p className="people-text">{view.text}</p>
      </details>
      {!only && (
        <ChoiceField
          form={form}
          name="organisation"
          label={w.organisationLabel}
          required
          empty={t.words.common.choose}
          options={lines.map((one) => [one.organisationId, one.name])}
          onChoose={choose}
        />
      )}
      <RadioField
        form={form}
        name="state"
        label={w.stateLabel}
        required
        options={reportStates.map((one) => [one, w.mandates[one]])}
      />
      {line && !own && <TextField form={form} name="onWordOf" label={m.wordLabel} hint={m.wordHint} required />}
      {view.correctableUntil && (
        <TextField
          form={form}
          name="because"
          label={m.becauseLabel}
          hint={m.becauseHint}
          required
          lines={2}
          most={2000}
        />
      )}
      <ReportDetails form={form} view={view} line={line} />
      {view.money && gives && (
        <MoneyFields
          form={form}
          label={m.amountLabel}
          hint={line?.share?.asked === undefined ? undefined : m.amountHint(t.money(line.share.asked))}
          others={othersThan(
            organisation,
            view.groups.flatMap((group) => group.lines),
          )}
        />
      )}
    </FormDialog>
  );
}
