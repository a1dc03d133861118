import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Select } from '@fluentui/react-select';
import { Textarea } from '@fluentui/react-textarea';
import { useId } from 'react';
import { usePage } from '../page-context';
import type { Form, Values } from './use-form';
import { formWords } from './words';

interface Common<V extends Values> {
  readonly form: Form<V>;
  readonly name: keyof V & string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
}

type Props<V extends Values, More> = Common<V> & More;
type Option = readonly [value: string, label: string];

const textOf = <V extends Values>(form: Form<V>, name: keyof V) => String(form.values[name] ?? '');

/** Field's own props: what is wrong stands under it, in the reader's words. */
function fieldProps<V extends Values>({ form, name, label, hint, required }: Common<V>) {
  const problem = form.fieldProblem(name);
  return {
    label,
    hint,
    required,
    ...(problem && { validationState: 'error' as const, validationMessage: problem }),
  };
}

export function TextField<V extends Values>(
  props: Props<V, { lines?: number; most?: number; placeholder?: string; type?: 'text' | 'time' | 'number' }>,
) {
  const { form, name, lines = 1, most = 200, placeholder, type = 'text' } = props;
  const value = textOf(form, name);
  const onChange = (_: unknown, data: { value: string }) => form.set(name, data.value as V[typeof name]);
  // Said only near the end, beside the hint: a counter from the first letter on is noise.
  const counted = value.length > most * 0.8 && formWords().characters(value.length, most);
  return (
    <Field {...fieldProps({ ...props, hint: [props.hint, counted].filter(Boolean).join(' · ') || undefined })}>
      {lines > 1 ? (
        <Textarea value={value} onChange={onChange} rows={lines} resize="vertical" placeholder={placeholder} />
      ) : (
        <Input value={value} onChange={onChange} type={type} placeholder={placeholder} />
      )}
    </Field>
  );
}

/** A day, with how people say it under it: the browser writes dates in its own language. */
export function DateField<V extends Values>(props: Props<V, { min?: string }>) {
  const { form, name, min } = props;
  const { t } = usePage();
  const value = textOf(form, name);
  const said = /^\d{4}-\d\d-\d\d$/.test(value) && `${t.date(value)} (${t.relative(value)})`;
  return (
    <Field {...fieldProps({ ...props, hint: [said, props.hint].filter(Boolean).join('. ') || undefined })}>
      <Input type="date" value={value} min={min} onChange={(_, data) => form.set(name, data.value as V[typeof name])} />
    </Field>
  );
}

export function ChoiceField<V extends Values>(
  props: Props<V, { options: readonly Option[]; empty?: string; onChoose?: (value: string) => void }>,
) {
  const { form, name, options, empty, onChoose } = props;
  return (
    <Field {...fieldProps(props)}>
      <Select
        value={textOf(form, name)}
        onChange={(_, data) => {
          form.set(name, data.value as V[typeof name]);
          onChoose?.(data.value);
        }}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A few choices that are all worth reading. */
export function RadioField<V extends Values>(props: Props<V, { options: readonly Option[] }>) {
  const { form, name, options } = props;
  return (
    <Field {...fieldProps(props)}>
      <RadioGroup value={textOf(form, name)} onChange={(_, data) => form.set(name, data.value as V[typeof name])}>
        {options.map(([value, label]) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
}

export function TickField<V extends Values>({ form, name, label }: Common<V>) {
  return (
    <Checkbox
      label={label}
      checked={form.values[name] === true}
      onChange={(_, data) => form.set(name, (data.checked === true) as V[typeof name])}
    />
  );
}

/** Several of many: ticks in a list that scrolls by itself. */
export function SeveralField<V extends Values>(props: Props<V, { options: readonly Option[] }>) {
  const { form, name, label, options } = props;
  const chosen = form.values[name] as readonly string[];
  const problem = form.fieldProblem(name);
  const id = useId();
  const toggle = (value: string, on: boolean) =>
    form.set(name, (on ? [...chosen, value] : chosen.filter((one) => one !== value)) as unknown as V[typeof name]);
  return (
    <fieldset
      className="several"
      aria-invalid={problem !== undefined}
      aria-describedby={problem ? id : undefined}
      tabIndex={-1}
    >
      <legend>{label}</legend>
      <div className="several-list">
        {options.map(([value, text]) => (
          <Checkbox
            key={value}
            label={text}
            checked={chosen.includes(value)}
            onChange={(_, data) => toggle(value, data.checked === true)}
          />
        ))}
      </div>
      {problem && (
        <p id={id} className="field-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
