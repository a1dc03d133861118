import type { CoalitionView, MemberLine, OrganisationLine } from '../../../domain/views/coalition';
import { knownOrganisation } from '../../kit/known-organisation';

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether all words that were typed stand in one of the texts; what is typed without accents finds them too. */
const holds = (texts: readonly string[], sought: string): boolean => {
  const all = folded(texts.join(' '));
  return folded(sought)
    .split(/\s+/)
    .every((word) => all.includes(word));
};

/** Organisations and people of a coalition that have to do with what was typed. */
export function searchLines(
  { organisations, members }: CoalitionView,
  sought: string,
): { readonly organisations: readonly OrganisationLine[]; readonly members: readonly MemberLine[] } {
  if (!sought.trim()) return { organisations, members };
  return {
    organisations: organisations.filter(({ name, alsoKnownAs, backingBody, delegates, deputies }) =>
      holds(
        [
          name,
          ...alsoKnownAs,
          backingBody.name,
          ...delegates.map((one) => one.name),
          ...deputies.flatMap((one) => [one.person.name, ...one.absent]),
        ],
        sought,
      ),
    ),
    members: members.filter(({ person, represents }) =>
      holds([person.name, ...represents.map((one) => knownOrganisation(organisations, one)?.name ?? one.said)], sought),
    ),
  };
}
