import { useId } from 'react';
import { parseAmount } from '../../domain/money/parse-amount';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { AmountField } from './amount-field';
import type { Form, Values } from './use-form';

interface Props<V extends Values> {
  readonly form: Form<V>;
  /** Cents; undefined while it cannot be read. */
  readonly total: number | undefined;
  readonly figures: readonly { readonly field: keyof V & string; readonly name: string }[];
}

/** A field per organisation, what they are together, and to the cent what that is too much or too little. */
export function OwnFigures<V extends Values>({ form, total, figures }: Props<V>) {
  const { t } = usePage();
  const m = mandateWords();
  const id = useId();
  const typed = figures.map(({ field }) => String(form.values[field] ?? '').trim());
  const parsed = typed.map(parseAmount);
  const sum = parsed.reduce((all, one) => all + ('cents' in one ? one.cents : 0), 0);
  const more = total === undefined ? 0 : sum - total;
  const amiss = more > 0 ? m.askedMore(t.money(more)) : more < 0 ? m.askedShort(t.money(-more)) : '';
  // The refusal is about the first that cannot be read; of nobody named, about the first of all.
  const unread = typed.findIndex((text, index) => text !== '' && 'problem' in (parsed[index] ?? {}));
  const wrong = form.problem?.about.fields?.shares?.detail;
  const wrongAt = Math.max(0, unread);
  return (
    <fieldset className="several" aria-describedby={id}>
      <legend>{m.sharesLabel}</legend>
      <div className="own-figures">
        {figures.map(({ field, name }, index) => (
          <AmountField
            key={field}
            form={form}
            name={field}
            label={name}
            problem={index === wrongAt && (unread >= 0 || sum === 0) ? wrong : undefined}
          />
        ))}
      </div>
      <p id={id} role="status" className="own-sum">
        <b>
          {m.sum}: {t.money(sum)}
        </b>{' '}
        {amiss}
      </p>
    </fieldset>
  );
}
