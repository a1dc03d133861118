import type { OrganisationKind } from '../../../domain/documents';
import type { UpdateLine } from '../../../domain/views/round';

export interface OrganisationUpdates {
  readonly organisation: string;
  readonly updates: readonly UpdateLine[];
}

export interface KindUpdates {
  /** Undefined for names that nobody matched yet. */
  readonly kind: OrganisationKind | undefined;
  readonly organisations: readonly OrganisationUpdates[];
}

/** Updates by kind of organisation, in the order of `kinds`, and in it by organisation; unmatched names come last. */
export function groupUpdates(updates: readonly UpdateLine[], kinds: readonly OrganisationKind[]): KindUpdates[] {
  return [...kinds, undefined].flatMap((kind) => {
    const of = updates.filter((update) => update.organisationKind === kind);
    return of.length > 0 ? [{ kind, organisations: byOrganisation(of) }] : [];
  });
}

function byOrganisation(updates: readonly UpdateLine[]): OrganisationUpdates[] {
  const names = [...new Set(updates.map(({ organisation }) => organisation))];
  return names
    .sort((a, b) => a.localeCompare(b, 'nl'))
    .map((organisation) => ({
      organisation,
      updates: updates.filter((update) => update.organisation === organisation),
    }));
}
