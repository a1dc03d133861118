import type { ActionInput } from '../../domain/actions';
import type { CoalitionView } from '../../domain/views/coalition';
import { usePage } from '../page-context';
import { FormDialog } from './form-dialog';
import { RhythmFields, rhythmOf } from './rhythm-fields';
import { changedFields, useForm } from './use-form';

interface Props {
  readonly coalition: CoalitionView;
  readonly close: () => void;
}

/** Changes region, rhythm and language; what somebody else changed meanwhile is shown beside it. */
export function SettingsForm({ coalition, close }: Props) {
  const { t } = usePage();
  const w = t.words.coalition;
  const form = useForm({
    action: 'change-settings',
    about: 'settings',
    initial: rhythmOf(coalition),
    input: (values, shown) => {
      const { changed, seen } = changedFields(values, shown);
      return { ...changed, seen } as ActionInput<'change-settings'>;
    },
    done: () => t.words.tab.coalition.settingsSaved,
    close,
  });
  return (
    <FormDialog
      form={form}
      title={w.settingsTitle}
      send={t.words.common.save}
      labels={{
        region: w.regionLabel,
        meetingsPerYear: w.meetingsLabel,
        meetingMinutes: w.lengthLabel,
        language: w.languageLabel,
      }}
      read={(field, value) => (field === 'language' ? w.languages[value as CoalitionView['language']] : value)}
    >
      <RhythmFields form={form} />
    </FormDialog>
  );
}
