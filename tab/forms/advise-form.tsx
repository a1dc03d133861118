import type { Stance } from '../../domain/documents';
import type { DecisionView } from '../../domain/views/decision';
import type { DecisionLine } from '../../domain/views/decision-line';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { RadioField, TextField } from './fields';
import { FormDialog } from './form-dialog';
import { MoneyFields, othersThan } from './money-fields';
import { typedAmount } from './typed-amount';
import { useForm } from './use-form';

interface Props {
  readonly view: DecisionView;
  readonly line: DecisionLine;
  readonly close: () => void;
}

/** How a delegate will advise their body, apart from what the body answers; and what they expect it to contribute. */
export function AdviseForm({ view, line, close }: Props) {
  const { t } = usePage();
  const m = mandateWords();
  const { organisationId, name, advice, share } = line;
  const form = useForm({
    action: 'give-advice',
    about: `${view.id} ${organisationId}`,
    initial: {
      stance: (advice?.stance ?? '') as string,
      text: advice?.text ?? '',
      amount: typedAmount(share?.pledged, t.language),
      means: share?.means ?? '',
      dependsOn: (share?.dependsOn ?? []).map((one) => one.name) as readonly string[],
    },
    input: ({ stance, dependsOn, ...values }) => ({
      decision: view.id,
      organisation: organisationId,
      ...values,
      stance: stance as Stance,
      dependsOn: [...dependsOn],
    }),
    done: () => m.adviceSaid,
    close,
  });
  const conditional = form.values.stance === 'for-if';
  return (
    <FormDialog form={form} title={m.adviseTitle} about={`${name}: ${view.title}. ${m.adviseAbout}`} send={m.advise}>
      <RadioField
        form={form}
        name="stance"
        label={m.stanceLabel}
        required
        options={(Object.keys(m.stances) as Stance[]).map((one) => [one, m.stances[one]])}
      />
      <TextField
        form={form}
        name="text"
        label={conditional ? m.adviceText : `${m.adviceText} ${t.words.common.optional}`}
        required={conditional}
        lines={3}
        most={2000}
      />
      {view.money && (
        <MoneyFields
          form={form}
          label={m.pledgeLabel}
          hint={share?.asked === undefined ? undefined : `${m.asked}: ${t.money(share.asked)}`}
          others={othersThan(
            organisationId,
            view.groups.flatMap((group) => group.lines),
          )}
        />
      )}
    </FormDialog>
  );
}
