import type { MeetingLine } from '../../domain/views/meetings';
import { usePage } from '../page-context';
import { FormDialog } from './form-dialog';
import { MeetingFields } from './meeting-fields';
import { changedFields, useForm } from './use-form';

interface Props {
  readonly meeting: MeetingLine;
  readonly close: () => void;
}

/** Changes a meeting that is planned. Only what was changed is sent. */
export function MeetingForm({ meeting, close }: Props) {
  const { t } = usePage();
  const { agenda: w, common } = t.words;
  const form = useForm({
    action: 'change-meeting',
    about: meeting.id,
    initial: {
      date: meeting.date,
      time: meeting.time ?? '',
      place: meeting.place ?? '',
      minutes: String(meeting.minutes),
    },
    input: (values, shown) => {
      const { changed, seen } = changedFields(values, shown);
      return { ...changed, meeting: meeting.id, seen };
    },
    done: () => w.meetingChanged,
    close,
  });
  return (
    <FormDialog
      form={form}
      title={w.changeMeeting}
      about={w.past(t.date(meeting.date))}
      send={common.save}
      labels={{ date: w.dateLabel, time: w.timeLabel, minutes: w.lengthLabel, place: w.placeLabel }}
      read={(field, value) => (field === 'date' && value ? t.date(value) : value)}
    >
      <MeetingFields form={form} />
    </FormDialog>
  );
}
