import type { ActionInput } from '../../domain/actions';
import type { Theme, UpdateType } from '../../domain/documents';
import type { UpdateLine } from '../../domain/views/round';
import { usePage } from '../page-context';
import { FormDialog } from './form-dialog';
import { UpdateFields } from './update-fields';
import { changedFields, useForm } from './use-form';

interface Props {
  readonly update: UpdateLine;
  readonly close: () => void;
}

/** Changes what was shared before; what somebody else changed meanwhile is shown beside it. */
export function UpdateEditForm({ update, close }: Props) {
  const { t } = usePage();
  const w = t.words.round;
  const { id, organisation, type, text, theme = '' } = update;
  const form = useForm({
    action: 'edit-update',
    about: id,
    initial: { type: type as string, text, theme: theme as string },
    input: (values, shown) => {
      const { changed, seen } = changedFields(values, shown);
      return { update: id, ...changed, seen } as ActionInput<'edit-update'>;
    },
    done: () => w.changed,
    close,
  });
  const read = (field: string, value: string) => {
    if (field === 'type') return w.kinds[value as UpdateType];
    return field === 'theme' && value ? w.themes[value as Theme] : value;
  };
  return (
    <FormDialog
      form={form}
      title={w.editTitle}
      about={organisation}
      send={t.words.common.save}
      labels={{ type: w.kindLabel, text: w.textLabel, theme: w.themeLabel }}
      read={read}
    >
      <UpdateFields form={form} />
    </FormDialog>
  );
}
