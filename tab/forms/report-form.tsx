import { useState } from 'react';
import type { DecisionView } from '../../domain/views/decision';
import type { DecisionLine } from '../../domain/views/decision-line';
import { useView } from '../api/use-view';
import { usePage } from '../page-context';
import { ChoiceField, DateField, RadioField, TextField } from './fields';
import { FormDialog } from './form-dialog';
import type { FormRequest } from './requests';
import { useForm } from './use-form';

type Request = Extract<FormRequest, { form: 'report' }>;

/** What a backing body answers. The decision is looked up first: who may answer, and what was said already. */
export function ReportForm({ decision: id, organisation, close }: Request & { readonly close: () => void }) {
  const decision = useView('decision', { id });
  const view = decision.data;
  if (!view) return null;
  const lines = view.groups
    .flatMap((group) => group.lines)
    .filter((line) =>
      organisation ? line.organisationId === organisation : view.mayAnswer.includes(line.organisationId),
    );
  return <Report view={view} lines={lines} close={close} />;
}

const states = ['submitted', 'agreed', 'conditional', 'declined'] as const;

interface Props {
  readonly view: DecisionView;
  readonly lines: readonly DecisionLine[];
  readonly close: () => void;
}

function Report({ view, lines, close }: Props) {
  const { me, t } = usePage();
  const w = t.words.decision;
  const tab = t.words.tab.decisions;
  const only = lines.length === 1 ? lines[0] : undefined;
  const [version] = useState(view.version);
  const form = useForm({
    action: 'report-mandate',
    about: `${view.id} ${only?.organisationId ?? ''}`,
    initial: { organisation: only?.organisationId ?? '', ...answerOf(only, me.today), onWordOf: '' },
    input: ({ organisation, state, bodyDate, condition, reason, onWordOf, seen }, _, conflict) => ({
      decision: view.id,
      organisation,
      state: state as (typeof states)[number],
      bodyDate,
      ...(state === 'conditional' && { condition }),
      ...(state === 'declined' && { reason }),
      onWordOf,
      expectedVersion: version,
      // The page behind the form goes on looking; what one answers is what the form began with.
      seen: conflict?.seen ?? seen,
    }),
    done: ({ state }) => w.reported[state as (typeof states)[number]],
    close,
  });
  const lineOf = (organisation: string) => lines.find((line) => line.organisationId === organisation);
  const { organisation, state, bodyDate } = form.values;
  const line = lineOf(organisation);
  const own = line !== undefined && view.mine.some((one) => one.organisationId === line.organisationId);
  const proposed = bodyDate !== '' && bodyDate === line?.nextBodyMeeting && bodyDate !== line.bodyDate;

  const choose = (id: string) => {
    const answer = answerOf(lineOf(id), me.today);
    for (const field of ['state', 'bodyDate', 'condition', 'reason', 'seen'] as const) form.set(field, answer[field]);
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
          ? w.mandates[value as (typeof states)[number]]
          : field === 'bodyDate' && value
            ? t.date(String(value))
            : String(value)
      }
    >
      <details>
        <summary>{tab.readAdvice}</summary>
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
        options={states.map((one) => [one, w.mandates[one]])}
      />
      {state === 'submitted' && (
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
      )}
      {state === 'conditional' && (
        <TextField form={form} name="condition" label={w.conditionLabel} required lines={3} most={2000} />
      )}
      {state === 'declined' && (
        <TextField form={form} name="reason" label={w.reasonLabel} required lines={3} most={2000} />
      )}
      {line && !own && (
        <TextField form={form} name="onWordOf" label={w.onWordLabel} hint={w.onWordHint} placeholder={line.body} />
      )}
    </FormDialog>
  );
}

/** What was answered before, else the day on which the body meets next: what only the person knows stays empty. */
function answerOf(line: DecisionLine | undefined, today: string) {
  const next = line?.nextBodyMeeting && line.nextBodyMeeting >= today ? line.nextBodyMeeting : '';
  return {
    state: line && (states as readonly string[]).includes(line.state) ? line.state : ('' as string),
    bodyDate: line?.bodyDate ?? next,
    condition: line?.condition ?? '',
    reason: line?.reason ?? '',
    seen: line?.seen ?? '',
  };
}
