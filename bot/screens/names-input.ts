import { short } from '../../domain/short';
import type { Element } from '../cards/elements';
import { choiceInput, type Filling, textInput } from '../cards/inputs';
import type { ScreenContext } from './screen';

/** So many organisations fit as choices beside another list in the same card; of more, one types the names. */
const mostChoices = 40;

interface Names {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** Ids of those chosen beforehand. */
  readonly value?: readonly string[];
  readonly most?: number;
}

/** Several organisations: ticked in a list, or typed where the list would be too long for a card. */
export function namesInput(context: ScreenContext, filling: Filling, about: Names): Element[] {
  const { id, label, hint, organisations, value = [], most = mostChoices } = about;
  if (organisations.length > most) {
    const names = organisations.filter((one) => value.includes(one.id)).map((one) => one.name);
    const { typeNames } = context.t.words.mandates;
    return textInput(filling, {
      id,
      label,
      value: names.join(', '),
      hint: [hint, typeNames].filter(Boolean).join(' '),
    });
  }
  return choiceInput(filling, {
    id,
    label,
    several: true,
    value: value.join(','),
    ...(hint && { hint }),
    choices: organisations.map((one) => ({ title: short(one.name, 60), value: one.id })),
  });
}
