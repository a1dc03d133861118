import { likelyNext } from '../../domain/views/meetings';
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
  const likely = likelyNext(agenda.data?.meetings ?? [], { today: me.today, perYear: coalition.data?.meetingsPerYear });
  const { date = '', time = '', place = '', minutes = coalition.data?.meetingMinutes ?? '' } = likely;
  const initial = { date, time, place, minutes: String(minutes) };
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
