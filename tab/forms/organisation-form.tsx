import { useMemo, useState } from 'react';
import type { ActionInput } from '../../domain/actions';
import type { OrganisationKind, Seat } from '../../domain/documents';
import type { CoalitionView, OrganisationLine } from '../../domain/views/coalition';
import { useAct } from '../api/use-act';
import { AskFirst } from '../kit/ask-first';
import { mandateWords } from '../mandates/words';
import { type Notice, PageProvider, usePage } from '../page-context';
import { ChoiceField, DateField, RadioField, SeveralField, TextField, TickField } from './fields';
import { FormDialog } from './form-dialog';
import { changedFields, useForm } from './use-form';

interface Props {
  readonly coalition: CoalitionView;
  readonly organisation: OrganisationLine;
  readonly close: () => void;
}

/** Changes one organisation; what somebody else changed meanwhile is shown beside it. */
export function OrganisationForm({ coalition, organisation, close }: Props) {
  const { me, t } = usePage();
  const [leaving, setLeaving] = useState(false);
  const m = mandateWords();
  const { coalition: w, common, tab } = t.words;
  const { id, name, kind, seat, backingBody, inRound, worksIn = [], inhabitants } = organisation;
  const form = useForm({
    action: 'edit-organisation',
    about: id,
    initial: {
      name,
      kind: kind as string,
      seat: seat as string,
      body: backingBody.name,
      bodyMeets: backingBody.nextMeeting ?? '',
      inRound: inRound as boolean,
      // In the order in which somebody else's would come.
      worksIn: [...worksIn].sort() as readonly string[],
      inhabitants: inhabitants === undefined ? '' : String(inhabitants),
    },
    input: (values, shown) => {
      const { changed, seen } = changedFields(values, shown);
      const { worksIn } = seen;
      return {
        organisation: id,
        ...changed,
        seen: { ...seen, ...(worksIn && { worksIn: worksIn.join(',') }) },
      } as ActionInput<'edit-organisation'>;
    },
    done: () => tab.coalition.organisationSaved,
    close,
  });
  const municipalities = coalition.organisations.filter((one) => one.kind === 'municipality');
  const read = (field: string, value: string | boolean | readonly string[]) => {
    if (typeof value === 'object') {
      const named = municipalities.filter((one) => value.includes(one.id)).map((one) => one.name);
      return named.join(', ') || m.worksInHint;
    }
    if (field === 'kind') return w.kinds[value as OrganisationKind];
    if (field === 'seat') return w.seats[value as Seat];
    if (field === 'inRound') return value ? w.inRound : tab.coalition.notInRound;
    return field === 'bodyMeets' && value ? t.date(String(value)) : String(value);
  };
  const kinds = Object.keys(w.kinds) as OrganisationKind[];
  const seats = Object.keys(w.seats) as Seat[];
  return (
    <FormDialog
      form={form}
      title={w.editTitle}
      about={name}
      send={common.save}
      labels={{
        name: w.nameLabel,
        kind: w.kindLabel,
        seat: w.seatLabel,
        body: w.bodyLabel,
        bodyMeets: w.bodyMeetsLabel,
        inRound: w.inRoundLabel,
        worksIn: m.worksIn,
        inhabitants: m.inhabitants,
      }}
      read={read}
      asking={leaving}
    >
      <TextField form={form} name="name" label={w.nameLabel} required />
      <ChoiceField form={form} name="kind" label={w.kindLabel} options={kinds.map((one) => [one, w.kinds[one]])} />
      <RadioField form={form} name="seat" label={w.seatLabel} options={seats.map((one) => [one, w.seats[one]])} />
      <TextField form={form} name="body" label={w.bodyLabel} required />
      <DateField form={form} name="bodyMeets" label={`${w.bodyMeetsLabel} ${common.optional}`} min={me.today} />
      <TickField form={form} name="inRound" label={w.inRoundLabel} />
      {form.values.kind === 'municipality' ? (
        <TextField
          form={form}
          name="inhabitants"
          label={`${m.inhabitants} ${common.optional}`}
          hint={m.inhabitantsHint}
          type="number"
        />
      ) : (
        municipalities.length > 0 && (
          <SeveralField
            form={form}
            name="worksIn"
            label={`${m.worksIn} ${m.worksInHint}`}
            options={municipalities.map((one) => [one.id, one.name])}
          />
        )
      )}
      <Leave organisation={organisation} close={close} onAsk={setLeaving} />
    </FormDialog>
  );
}

interface LeaveProps extends Omit<Props, 'coalition'> {
  readonly onAsk: (asking: boolean) => void;
}

/** It takes part no longer; what is refused of that stands here, where the page's own notice lies under the form. */
function Leave(props: LeaveProps) {
  const page = usePage();
  const [refused, setRefused] = useState<Notice>();
  const { say } = page;
  const here = useMemo(
    () => ({ ...page, say: (notice: Notice) => (notice.tone === 'bad' ? setRefused(notice) : say(notice)) }),
    [page, say],
  );
  const onAsk = (asking: boolean) => {
    if (asking) setRefused(undefined);
    props.onAsk(asking);
  };
  return (
    <PageProvider value={here}>
      <div role="alert">{refused && <p className="form-problem">{refused.text}</p>}</div>
      <AskLeave {...props} onAsk={onAsk} />
    </PageProvider>
  );
}

/** Asked once more, with what that does. */
function AskLeave({ organisation: { id, name }, close, onAsk }: LeaveProps) {
  const { common } = usePage().t.words;
  const { act, busy } = useAct();
  const m = mandateWords();
  const leave = async () => {
    const left = await act('leave-organisation', { organisation: id }, m.left);
    if (left) close();
    return left;
  };
  return (
    <div className="form-apart">
      <AskFirst
        label={m.leave}
        about={name}
        sure={m.leaveAbout}
        yes={m.leaveSure}
        no={common.back}
        busy={busy}
        onYes={leave}
        onAsk={onAsk}
      />
    </div>
  );
}
