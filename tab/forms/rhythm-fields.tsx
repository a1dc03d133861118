import type { CoalitionView } from '../../domain/views/coalition';
import { usePage } from '../page-context';
import { ChoiceField, TextField } from './fields';
import type { Form } from './use-form';

// A type, not an interface: only that fits the forms' own record of values.
export type Rhythm = {
  readonly region: string;
  readonly meetingsPerYear: string;
  readonly meetingMinutes: string;
  readonly language: string;
};

/** How the coalition stands, as the fields have it. */
export const rhythmOf = ({ region = '', meetingsPerYear = 4, meetingMinutes, language }: CoalitionView): Rhythm => ({
  region,
  meetingsPerYear: String(meetingsPerYear),
  meetingMinutes: String(meetingMinutes),
  language,
});

/** Region, rhythm and language: the same questions at the set-up and in the settings. */
export function RhythmFields({ form }: { readonly form: Form<Rhythm> }) {
  const { t } = usePage();
  const w = t.words.coalition;
  return (
    <>
      <TextField
        form={form}
        name="region"
        label={w.regionLabel}
        required
        most={120}
        placeholder={w.regionPlaceholder}
      />
      <TextField form={form} name="meetingsPerYear" label={w.meetingsLabel} type="number" />
      <TextField form={form} name="meetingMinutes" label={w.lengthLabel} type="number" />
      <ChoiceField form={form} name="language" label={w.languageLabel} options={Object.entries(w.languages)} />
    </>
  );
}
