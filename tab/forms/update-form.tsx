import type { ActionInput } from '../../domain/actions';
import type { UpdateType } from '../../domain/documents';
import { usePage } from '../page-context';
import { ForField, useSpeakers } from './for-field';
import { FormDialog } from './form-dialog';
import { UpdateFields } from './update-fields';
import { useForm } from './use-form';

interface Props {
  /** Id or name of the organisation it is for; chosen in the form when absent. */
  readonly for?: string | undefined;
  readonly close: () => void;
}

/** A new update for the round. What is typed is all that is asked: for whom follows from who one is, where it can. */
export function UpdateForm({ for: asked = '', close }: Props) {
  const { t } = usePage();
  const w = t.words.round;
  const speakers = useSpeakers(asked);
  const form = useForm({
    action: 'post-update',
    about: `new ${asked}`,
    initial: { type: 'progress', text: '', for: speakers.only?.value ?? asked, theme: '' },
    input: ({ type, text, for: whom, theme }): ActionInput<'post-update'> => ({
      type: type as UpdateType,
      text,
      for: whom,
      theme: theme as ActionInput<'post-update'>['theme'],
    }),
    done: () => w.sent,
    close,
  });
  return (
    <FormDialog form={form} title={w.formTitle} send={w.send}>
      <UpdateFields form={form}>
        <ForField form={form} speakers={speakers} />
      </UpdateFields>
    </FormDialog>
  );
}
