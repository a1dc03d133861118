import type { CoalitionDocument } from '../../domain/documents';
import type { Element } from '../cards/elements';
import { choiceInput, type Filling, numberInput, textInput } from '../cards/inputs';

/** Region, rhythm and language of a coalition: the same questions at the set-up and in the settings. */
export function rhythmInputs(filling: Filling, coalition: CoalitionDocument): Element[] {
  const w = filling.words.coalition;
  return [
    ...textInput(filling, {
      id: 'region',
      label: w.regionLabel,
      required: true,
      value: coalition.region,
      placeholder: w.regionPlaceholder,
      maxLength: 120,
    }),
    ...numberInput(filling, {
      id: 'meetingsPerYear',
      label: w.meetingsLabel,
      value: String(coalition.meetingsPerYear ?? 4),
      range: [1, 52],
    }),
    ...numberInput(filling, {
      id: 'meetingMinutes',
      label: w.lengthLabel,
      value: String(coalition.meetingMinutes),
      range: [15, 600],
    }),
    ...choiceInput(filling, {
      id: 'language',
      label: w.languageLabel,
      value: coalition.language,
      choices: (['nl', 'en'] as const).map((value) => ({ value, title: w.languages[value] })),
    }),
  ];
}
