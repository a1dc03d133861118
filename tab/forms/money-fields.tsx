import { useState } from 'react';
import type { DecisionLine } from '../../domain/views/decision-line';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { AmountField } from './amount-field';
import { SeveralField, TextField } from './fields';
import type { Form, Values } from './use-form';

interface MoneyValues extends Values {
  readonly amount: string;
  readonly means: string;
  readonly dependsOn: readonly string[];
}

interface Props<V extends MoneyValues> {
  readonly form: Form<V>;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Names of the others that are asked. */
  readonly others: readonly string[];
}

/** With what an organisation takes part, from which means, and on whose taking part that depends. */
export function MoneyFields<V extends MoneyValues>({ form, label, hint, others }: Props<V>) {
  const { common } = usePage().t.words;
  const m = mandateWords();
  // As it was when the form opened: it does not fold under one's hand.
  const [depends] = useState(form.values.dependsOn.length > 0);
  return (
    <>
      <AmountField form={form} name="amount" label={`${label} ${common.optional}`} hint={hint} />
      <TextField form={form} name="means" label={`${m.meansLabel} ${common.optional}`} hint={m.meansHint} />
      {others.length > 0 && (
        <details open={depends}>
          <summary>
            {m.dependsLabel} {common.optional}
          </summary>
          <SeveralField form={form} name="dependsOn" label={m.asksNamed} options={others.map((name) => [name, name])} />
        </details>
      )}
    </>
  );
}

/** Names of everyone who is asked as well, but for one organisation. */
export const othersThan = (organisationId: string | undefined, lines: readonly DecisionLine[]): string[] =>
  lines.filter((one) => one.organisationId !== organisationId && one.state !== 'released').map((one) => one.name);
