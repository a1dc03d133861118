import type { DecisionDocument, Mandate, Organisation } from '../documents';
import { DomainError } from '../error';

/**
 * The mandate of an organisation that was asked and is still part of the coalition.
 * @throws DomainError `not-asked` or `organisation-left`
 */
export function mandateOf(decision: DecisionDocument, organisation: Organisation): Mandate {
  const mandate = decision.mandates.find((one) => one.organisationId === organisation.id);
  const about = { organisation: organisation.name, title: decision.title };
  if (mandate && organisation.left) throw new DomainError('organisation-left', { ...about, left: organisation.left });
  // Who came back is asked nothing of what it was released from.
  if (!mandate || mandate.state === 'released') throw new DomainError('not-asked', about);
  return mandate;
}
