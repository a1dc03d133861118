import { present } from '../../domain/organisations';
import type { Choice } from '../cards/inputs';
import type { ScreenContext } from './screen';

/**
 * The organisations somebody can speak for: their own first; chair and secretary may speak for all ("namens").
 * Empty where a name has to be typed, because nothing was set up or nothing is known of this person yet.
 */
export function organisationChoices(context: ScreenContext): Choice[] {
  const { coalition, viewer, member } = context;
  const all = present(coalition).map((one) => ({ title: one.name, value: one.id }));
  const own = (member?.represents ?? []).map((one) => ({
    title: all.find((known) => known.value === one.organisationId)?.title ?? one.said,
    value: one.organisationId ?? one.said,
  }));
  if (!viewer.leads && own.length > 0) return own;
  return [...own, ...all.filter((one) => !own.some((mine) => mine.value === one.value))];
}

/** What is filled in beforehand: the one organisation this person represents. */
export const ownOrganisation = ({ member }: ScreenContext): string | undefined => {
  const only = member?.represents.length === 1 ? member.represents[0] : undefined;
  return only && (only.organisationId ?? only.said);
};

/** What a form says while no organisation is chosen: in the channel it is then for that of who presses. */
export const whoseByItself = ({ surface, t: { words } }: ScreenContext): string =>
  surface === 'channel' ? words.forms.ownOrganisation : words.common.choose;
