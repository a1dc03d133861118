import type { Context } from '../action';
import type { DecisionDocument, Organisation } from '../documents';
import { DomainError } from '../error';
import { findOrganisation } from '../organisations';
import { leads, representedBy } from '../permissions';

/**
 * Which organisation an answer is for: the one that was named, else the only one asked that this person represents.
 * @throws DomainError `bad-input` when it does not follow from who they are or is unknown; `not-asked`,
 * `not-confirmed-yet` or `represents-nobody` when naming one would not help
 */
export function askedOrganisation(
  decision: DecisionDocument,
  said: string | undefined,
  context: Context,
): Organisation {
  const { coalition, member } = context;
  if (said) {
    const organisation = findOrganisation(coalition, said);
    if (organisation) return organisation;
    throw new DomainError('bad-input', { fields: { organisation: 'unknown-organisation' } });
  }
  const own = coalition.organisations.filter((one) => representedBy(member, context.today).includes(one.id));
  const asked = own.filter((one) =>
    decision.mandates.some((mandate) => mandate.organisationId === one.id && mandate.state !== 'released'),
  );
  const [only] = asked;
  if (only && asked.length === 1) return only;
  if (only || leads(context)) throw new DomainError('bad-input', { fields: { organisation: 'required' } });
  const secretary = coalition.secretary?.name;
  if (own.length > 0)
    throw new DomainError('not-asked', { organisation: own.map((one) => one.name).join(', '), title: decision.title });
  const unconfirmed = member?.state === 'active' ? member.represents[0] : undefined;
  if (unconfirmed) throw new DomainError('not-confirmed-yet', { organisation: unconfirmed.said, secretary });
  throw new DomainError('represents-nobody', { secretary });
}
