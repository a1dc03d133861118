import { usePage } from '../page-context';
import { DateField, TextField } from './fields';
import type { Form } from './use-form';

// A type, not an interface: only that fits the forms' own record of values.
export type MeetingValues = {
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly minutes: string;
};

/** What is asked about a meeting, new or changed. Only the day is needed. */
export function MeetingFields({ form }: { readonly form: Form<MeetingValues> }) {
  const { me, t } = usePage();
  const { agenda: w, common } = t.words;
  return (
    <>
      <DateField form={form} name="date" label={w.dateLabel} required min={me.today} />
      <div className="fields-two">
        <TextField form={form} name="time" label={`${w.timeLabel} ${common.optional}`} type="time" />
        <TextField form={form} name="minutes" label={w.lengthLabel} type="number" />
      </div>
      <TextField form={form} name="place" label={`${w.placeLabel} ${common.optional}`} />
    </>
  );
}
