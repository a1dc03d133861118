import { addDays } from '../../domain/dates';
import type { MeetingLine } from '../../domain/views/meetings';
import { useView } from '../api/use-view';
import { usePage } from '../page-context';
import { FormDialog } from './form-dialog';
import { MeetingFields, type MeetingValues } from './meeting-fields';
import { useForm } from './use-form';

/** Plans a meeting: filled in after the last one and the rhythm of the coalition, once those are known. */
export function PlanForm({ close }: { readonly close: () => void }) {
  const { me } = usePage();
  const agenda = useView('agenda');
  const coalition = useView('coalition');
  const known = agenda.data && coalition.data;
  // Without them it is an empty form, and still one that works.
  if (!known && !agenda.error && !coalition.error) return null;
  const initial = likelyNext(agenda.data?.meetings ?? [], {
    today: me.today,
    perYear: coalition.data?.meetingsPerYear,
    minutes: coalition.data?.meetingMinutes,
  });
  return <Plan initial={initial} close={close} />;
}

function Plan({ initial, close }: { readonly initial: MeetingValues; readonly close: () => void }) {
  const { t } = usePage();
  const w = t.words.agenda;
  const form = useForm({
    action: 'plan-meeting',
    about: 'new',
    initial,
    input: (values) => values,
    done: () => w.planned,
    close,
  });
  return (
    <FormDialog form={form} title={w.planTitle} send={w.plan}>
      <MeetingFields form={form} />
    </FormDialog>
  );
}

/** As the last one, a quarter of a year later when there are four a year, on the same day of the week. */
function likelyNext(
  meetings: readonly MeetingLine[],
  about: { readonly today: string; readonly perYear: number | undefined; readonly minutes: number | undefined },
): MeetingValues {
  const { today, perYear = 4, minutes = '' } = about;
  const [last] = meetings;
  const date = last ? addDays(last.date, 7 * Math.max(1, Math.round(52 / perYear))) : '';
  return {
    date: date >= today ? date : '',
    time: last?.time ?? '',
    place: last?.place ?? '',
    minutes: String(last?.minutes ?? minutes),
  };
}
