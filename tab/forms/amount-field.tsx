import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { parseAmount } from '../../domain/money/parse-amount';
import { usePage } from '../page-context';
import type { Form, Values } from './use-form';

interface Props<V extends Values> {
  readonly form: Form<V>;
  readonly name: keyof V & string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  /** What is wrong with it, where the form says it of another field. */
  readonly problem?: string | undefined;
}

/** Euros as people write them, with how they are read under it. */
export function AmountField<V extends Values>({ form, name, label, hint, required, problem }: Props<V>) {
  const { t } = usePage();
  const value = String(form.values[name] ?? '');
  const wrong = problem ?? form.fieldProblem(name);
  const parsed = parseAmount(value);
  const read = 'cents' in parsed && t.money(parsed.cents);
  return (
    <Field
      label={label}
      required={required}
      hint={[read, hint].filter(Boolean).join('. ') || undefined}
      {...(wrong && { validationState: 'error' as const, validationMessage: wrong })}
    >
      <Input
        value={value}
        inputMode="decimal"
        autoComplete="off"
        onChange={(_, data) => form.set(name, data.value as V[typeof name])}
      />
    </Field>
  );
}
