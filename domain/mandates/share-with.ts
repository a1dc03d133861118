import { z } from 'zod';
import type { Context } from '../action';
import { clearable } from '../clearable';
import type { Mandate, Share } from '../documents';
import { DomainError } from '../error';
import { line } from '../input';
import { findOrganisation } from '../organisations';

/** From which means, as they call it; `''` takes it away, left out it stays. */
export const meansInput = () => clearable(z.union([z.literal(''), line()]));

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
    /** Ids or names; an empty list takes them away. */
    dependsOn?: readonly string[] | undefined;
  },
  context: Context,
): Share | undefined {
  const { pledged, mandated } = said;
  const { means: meansBefore, dependsOn: dependedOn, ...amounts } = mandate.share ?? {};
  const means = said.means ?? meansBefore;
  const dependsOn = said.dependsOn
    ? [...new Set(said.dependsOn.map((name) => idOf(name, mandate, context)))]
    : (dependedOn ?? []);
  const share = {
    ...amounts,
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
