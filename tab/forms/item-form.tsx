import type { ActionInput } from '../../domain/actions';
import { firstSentence } from '../../domain/first-sentence';
import type { UpdateLine } from '../../domain/views/round';
import { usePage } from '../page-context';
import { ChoiceField, TextField } from './fields';
import { useSpeakers } from './for-field';
import { FormDialog } from './form-dialog';
import { ItemFields } from './item-fields';
import { useForm } from './use-form';

type Input = ActionInput<'propose-item'>;

interface Props {
  /** The update it comes from: its first sentence is the title. */
  readonly from?: UpdateLine | undefined;
  readonly close: () => void;
}

/** Proposes an agenda item. A title is enough; what is not known yet the secretary adds. */
export function ItemForm({ from, close }: Props) {
  const { me, t } = usePage();
  const { agenda: w, common, round } = t.words;
  const speakers = useSpeakers(from?.organisation ?? '');
  const title = firstSentence(from?.text ?? '');
  const form = useForm({
    action: 'propose-item',
    about: from?.id ?? 'new',
    initial: {
      title,
      explanation: from && from.text.trim() !== title ? from.text : '',
      why: '',
      purpose: 'discuss',
      minutes: '10',
      for: from?.organisation ?? speakers.only?.value ?? '',
    },
    input: ({ why, purpose, ...typed }): Input => ({
      ...typed,
      why: why as Input['why'],
      purpose: purpose as Input['purpose'],
      ...(from && { updateId: from.id }),
    }),
    done: () => (me.coalition.setUp ? w.sent : w.sentOpen),
    close,
  });
  const known = speakers.all.map(({ value, name }) => [value, name] as const);
  // What comes from an update is for whom that was, also where one speaks for others.
  const theirs = from && !known.some(([value]) => value === from.organisation);
  const options = theirs ? [[from.organisation, from.organisation] as const, ...known] : known;
  const whom = {
    form,
    name: 'for',
    label: `${w.forLabel} ${common.optional}`,
  } as const;
  return (
    <FormDialog form={form} title={w.proposeTitle} about={from && w.fromUpdate} send={w.send}>
      <ItemFields form={form}>
        {speakers.free ? (
          <TextField {...whom} placeholder={round.forPlaceholder} />
        ) : (
          <ChoiceField {...whom} empty={common.choose} options={options} />
        )}
      </ItemFields>
    </FormDialog>
  );
}
