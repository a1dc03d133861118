import type { ReactNode } from 'react';
import { usePage } from '../page-context';
import { ChoiceField, TextField } from './fields';
import type { Form } from './use-form';

// A type, not an interface: only that fits the forms' own record of values.
type ItemValues = {
  readonly title: string;
  readonly why: string;
  readonly purpose: string;
  readonly minutes: string;
  readonly explanation: string;
};

interface Props<V extends ItemValues> {
  readonly form: Form<V>;
  readonly children?: ReactNode;
}

/** What is asked about an agenda item, new or changed. Only the title is needed, so it comes first. */
export function ItemFields<V extends ItemValues>({ form, children }: Props<V>) {
  const { t } = usePage();
  const { agenda: w, common } = t.words;
  return (
    <>
      <TextField form={form} name="title" label={w.titleLabel} required placeholder={w.titlePlaceholder} />
      <TextField
        form={form}
        name="explanation"
        label={`${w.explanationLabel} ${common.optional}`}
        lines={4}
        most={4000}
        placeholder={w.explanationPlaceholder}
      />
      <ChoiceField form={form} name="why" label={w.whyLabel} empty={w.whyLater} options={Object.entries(w.why)} />
      <div className="fields-two">
        <ChoiceField form={form} name="purpose" label={w.purposeLabel} options={Object.entries(w.purposes)} />
        <TextField form={form} name="minutes" label={w.minutesLabel} type="number" />
      </div>
      {children}
    </>
  );
}
