import type { DecisionRule } from '../../domain/documents';
import { usualDeadline } from '../../domain/usual-deadline';
import { useView } from '../api/use-view';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { AskedFields } from './asked-fields';
import { ChoiceField, DateField, RadioField, TextField, TickField } from './fields';
import { FormDialog } from './form-dialog';
import type { FormRequest } from './requests';
import { useForm } from './use-form';

type Request = Extract<FormRequest, { form: 'decision' }>;

/** An advice of the table, and whom it asks for a mandate. */
export function DecisionForm({ item, close }: Request & { readonly close: () => void }) {
  const { me, t } = usePage();
  const w = t.words.decision;
  const tab = t.words.tab.decisions;
  const agenda = useView('agenda');
  const coalition = useView('coalition');
  // The last meetings, and one of today: an advice is never of a meeting still to come.
  const meetings = (agenda.data?.meetings ?? []).filter(({ date }) => date <= me.today).slice(0, 4);
  const form = useForm({
    action: 'record-decision',
    about: item?.id ?? '',
    initial: {
      title: item?.title ?? '',
      // What somebody proposed is not yet what the table advises.
      text: '',
      meeting: '',
      deadline: usualDeadline(me.today),
      rule: 'unanimous',
      askAll: true,
      askKinds: [] as readonly string[],
      touches: [] as readonly string[],
      asked: [] as readonly string[],
      asksMoney: false,
      reviewOn: '',
    },
    // Kinds and municipalities proposed whom to ask; what was ticked in the end is what counts.
    input: ({ meeting, rule, asked, askKinds: _, touches: __, ...rest }) => ({
      ...rest,
      rule: rule as DecisionRule,
      asked: [...asked],
      meetingId: meeting,
      meetingDate: meetings.find(({ id }) => id === meeting)?.date,
      agendaItemId: item?.id,
    }),
    done: () => w.sent,
    close,
  });
  const organisations = coalition.data?.organisations ?? [];
  return (
    <FormDialog form={form} title={w.recordTitle} about={w.listAbout} send={w.send}>
      <TextField form={form} name="title" label={w.titleLabel} placeholder={w.titlePlaceholder} required />
      <TextField
        form={form}
        name="text"
        label={w.textLabel}
        placeholder={w.textPlaceholder}
        required
        lines={5}
        most={4000}
      />
      {meetings.length > 0 && (
        <ChoiceField
          form={form}
          name="meeting"
          label={w.meetingLabel}
          empty={tab.noMeeting}
          options={meetings.map(({ id, date }) => [id, t.date(date)])}
        />
      )}
      <DateField form={form} name="deadline" label={w.deadlineLabel} required min={me.today} />
      <RadioField
        form={form}
        name="rule"
        label={w.ruleLabel}
        options={(Object.keys(w.rules) as DecisionRule[]).map((one) => [one, w.rules[one]])}
      />
      <TickField form={form} name="asksMoney" label={w.moneyLabel} />
      <AskedFields form={form} organisations={organisations} />
      <DateField
        form={form}
        name="reviewOn"
        label={`${mandateWords().reviewLabel} ${t.words.common.optional}`}
        min={form.values.deadline}
      />
    </FormDialog>
  );
}
