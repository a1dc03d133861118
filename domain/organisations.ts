import type { CoalitionDocument, OnBehalf, Organisation } from './documents';

const folded = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The organisation with that id, name or other name; those that left are still found. */
export function findOrganisation(coalition: CoalitionDocument, idOrName: string): Organisation | undefined {
  const byId = coalition.organisations.find((one) => one.id === idOrName);
  if (byId) return byId;
  const wanted = folded(idOrName);
  return (
    coalition.organisations.find((one) => folded(one.name) === wanted) ??
    coalition.organisations.find((one) => one.alsoKnownAs.some((other) => folded(other) === wanted))
  );
}

/** The organisation something was said for, or undefined while nobody matched the name. */
export function organisationOf(coalition: CoalitionDocument, behalf: OnBehalf): Organisation | undefined {
  return findOrganisation(coalition, behalf.organisationId ?? behalf.said);
}

/** How an organisation is called now, else as it was said. */
export const nameOf = (coalition: CoalitionDocument, behalf: OnBehalf) =>
  organisationOf(coalition, behalf)?.name ?? behalf.said;

/** Organisations that did not leave. */
export const present = (coalition: CoalitionDocument) => coalition.organisations.filter((one) => !one.left);

/** Whether two names are the same to people: case and spaces do not count. */
export const sameName = (one: string, other: string) => folded(one) === folded(other);

/**
 * Whether something that touches these municipalities (ids) touches an organisation's work: a municipality's own, that of
 * who works there, and of who works in the whole region.
 */
export function touchesWorkOf(organisation: Organisation, municipalities: readonly string[]): boolean {
  if (organisation.kind === 'municipality') return municipalities.includes(organisation.id);
  if (municipalities.length === 0) return false;
  return !organisation.worksIn || organisation.worksIn.some((id) => municipalities.includes(id));
}
