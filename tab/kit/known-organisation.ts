import type { OnBehalf, Organisation } from '../../domain/documents';
import { sameName } from '../../domain/organisations';

/** The organisation something was said for, among those of the coalition; undefined while nobody matched the name. */
export function knownOrganisation<O extends Organisation>(
  organisations: readonly O[],
  { organisationId, said }: OnBehalf,
): O | undefined {
  if (organisationId) return organisations.find(({ id }) => id === organisationId);
  return (
    organisations.find(({ name }) => sameName(name, said)) ??
    organisations.find(({ alsoKnownAs }) => alsoKnownAs.some((other) => sameName(other, said)))
  );
}
