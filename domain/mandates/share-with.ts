import type { Context } from '../action';
import type { Mandate, Share } from '../documents';
import { DomainError } from '../error';
import { findOrganisation } from '../organisations';

/**
 * An organisation's share of the costs with what was said laid over it; what was not said stays. Undefined while nothing
 * was said of money at all.
 * @throws DomainError `bad-input` when it depends on an organisation that nobody knows, or on itself
 */
export function shareWith(
  mandate: Mandate,
  said: {
    pledged?: number | undefined;
    mandated?: number | undefined;
    means?: string | undefined;
    /** Ids or names. */
    dependsOn?: readonly string[];
  },
  context: Context,
): Share | undefined {
  const dependsOn = [...new Set((said.dependsOn ?? []).map((name) => idOf(name, mandate, context)))];
  const { pledged, mandated, means } = said;
  const share = {
    ...mandate.share,
    ...(pledged !== undefined && { pledged }),
    ...(mandated !== undefined && { mandated }),
    ...(means && { means }),
    ...(dependsOn.length > 0 && { dependsOn }),
  };
  return Object.keys(share).length > 0 ? share : undefined;
}

function idOf(name: string, mandate: Mandate, { coalition }: Context): string {
  const organisation = findOrganisation(coalition, name);
  if (!organisation || organisation.id === mandate.organisationId)
    throw new DomainError('bad-input', {
      fields: { dependsOn: organisation ? 'unknown-choice' : 'unknown-organisation' },
    });
  return organisation.id;
}
