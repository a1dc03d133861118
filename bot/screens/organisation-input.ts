import { short } from '../../domain/short';
import { type Element, said } from '../cards/elements';
import { choiceInput, type Filling } from '../cards/inputs';
import type { ScreenContext } from './screen';

/** Which of these organisations it is for; where it can only be one, its name is said and nothing is asked. */
export function organisationInput(
  { t }: ScreenContext,
  filling: Filling,
  of: readonly { readonly organisationId: string; readonly name: string }[],
  label = t.words.decision.organisationLabel,
): Element[] {
  const [only] = of;
  if (only && of.length === 1) return said(only.name, { subtle: true, spacing: 'none' });
  return choiceInput(filling, {
    id: 'organisation',
    label,
    required: true,
    placeholder: t.words.common.choose,
    choices: of.map((line) => ({ title: short(line.name), value: line.organisationId })),
  });
}

/** The fixed input that goes with it. */
export const onlyOrganisation = (of: readonly { readonly organisationId: string }[]) =>
  of.length === 1 && of[0] ? { organisation: of[0].organisationId } : {};
