import type { ReactNode } from 'react';
import type { Theme, UpdateType } from '../../domain/documents';
import { usePage } from '../page-context';
import { ChoiceField, RadioField, TextField } from './fields';
import type { Form } from './use-form';

// A type, not an interface: only that fits the forms' own record of values.
type UpdateValues = { readonly type: string; readonly text: string; readonly theme: string };

interface Props<V extends UpdateValues> {
  readonly form: Form<V>;
  readonly children?: ReactNode;
}

/** What is asked about an update, new or changed; between the text and the theme what only a new one is asked. */
export function UpdateFields<V extends UpdateValues>({ form, children }: Props<V>) {
  const { t } = usePage();
  const { round: w, common } = t.words;
  const kinds = Object.keys(w.kinds) as UpdateType[];
  const themes = Object.keys(w.themes) as Theme[];
  return (
    <>
      <RadioField
        form={form}
        name="type"
        label={w.kindLabel}
        options={kinds.map((kind) => [kind, w.kindHints[kind]])}
      />
      <TextField
        form={form}
        name="text"
        label={form.values.type === 'nothing' ? `${w.textLabel} ${common.optional}` : w.textLabel}
        required={form.values.type !== 'nothing'}
        lines={5}
        most={4000}
        placeholder={w.textPlaceholder}
        hint={w.privacy}
      />
      {children}
      <ChoiceField
        form={form}
        name="theme"
        label={`${w.themeLabel} ${common.optional}`}
        empty={common.choose}
        options={themes.map((theme) => [theme, w.themes[theme]])}
      />
    </>
  );
}
