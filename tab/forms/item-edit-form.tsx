import type { ActionInput } from '../../domain/actions';
import type { Purpose, RegionalReason } from '../../domain/documents';
import type { AgendaItemFields } from '../../domain/views/agenda-item';
import { usePage } from '../page-context';
import { FormDialog } from './form-dialog';
import { ItemFields } from './item-fields';
import { changedFields, useForm } from './use-form';

interface Props {
  readonly item: AgendaItemFields;
  readonly close: () => void;
}

/** Changes the words of an item. Only what was changed is sent: what somebody else changed meanwhile stays theirs. */
export function ItemEditForm({ item, close }: Props) {
  const { t } = usePage();
  const { agenda: w, common } = t.words;
  const form = useForm({
    action: 'edit-item',
    about: item.id,
    initial: {
      title: item.title,
      explanation: item.explanation ?? '',
      why: item.why ?? '',
      purpose: item.purpose as string,
      minutes: String(item.minutes),
    },
    input: (values, shown) => {
      const { changed, seen } = changedFields(values, shown);
      return { ...(changed as Partial<ActionInput<'edit-item'>>), item: item.id, seen };
    },
    done: () => w.edited,
    close,
  });
  return (
    <FormDialog
      form={form}
      title={w.editTitle}
      send={common.save}
      labels={{
        title: w.titleLabel,
        explanation: w.explanationLabel,
        why: w.whyLabel,
        purpose: w.purposeLabel,
        minutes: w.minutesLabel,
      }}
      read={(field, value) =>
        field === 'why'
          ? (w.why[value as RegionalReason] ?? w.whyLater)
          : field === 'purpose'
            ? w.purposes[value as Purpose]
            : value
      }
    >
      <ItemFields form={form} />
    </FormDialog>
  );
}
