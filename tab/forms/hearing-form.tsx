import type { HearingPlace } from '../../domain/documents';
import { usePage } from '../page-context';
import { tellingWords } from '../telling/words';
import { RadioField } from './fields';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

/** Where the reader wants to read what is coming. */
export function HearingForm({ close }: { readonly close: () => void }) {
  const { me, t } = usePage();
  const w = tellingWords();
  const places: readonly HearingPlace[] = ['channel', 'chat', 'tab'];
  const form = useForm({
    action: 'choose-hearing',
    about: 'mine',
    initial: { hears: me.hears as string },
    input: ({ hears }) => ({ hears: hears as HearingPlace }),
    done: () => w.heard,
    close,
  });
  return (
    <FormDialog form={form} title={w.settings} about={w.hearsHint} send={t.words.common.save}>
      <RadioField
        form={form}
        name="hears"
        label={w.hearsLabel}
        required
        options={places.map((one) => [one, one === 'chat' && !me.chatKnown ? w.chatFirst : w.hears[one]])}
      />
    </FormDialog>
  );
}
