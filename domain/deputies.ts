import type { Context } from './action';
import type { Capacity, MemberDocument, Organisation, StandIn } from './documents';
import { DomainError } from './error';
import { findOrganisation } from './organisations';
import { delegateOf, leads, mayAnswerFor, mustLead } from './permissions';

/**
 * The organisations that were named, each once.
 * @throws DomainError `bad-input` when there is none or one is unknown
 */
export function namedOrganisations(named: readonly string[], { coalition }: Context): Organisation[] {
  const organisations = named.map((name) => {
    const organisation = findOrganisation(coalition, name);
    if (!organisation) throw new DomainError('bad-input', { fields: { organisations: 'unknown-organisation' } });
    return organisation;
  });
  if (organisations.length === 0) throw new DomainError('bad-input', { fields: { organisations: 'required' } });
  return [...new Set(organisations)];
}

/**
 * In what capacity somebody arranges who stands in: chair and secretary for any organisation, a delegate for their own. A
 * deputy arranges no deputy.
 * @throws DomainError `not-your-organisation` or `not-confirmed-yet`
 */
export function mayArrangeDeputy(organisations: readonly Organisation[], context: Context): Capacity {
  const own = delegateOf(context.member);
  const other = organisations.find((one) => !own.includes(one.id));
  if (!other) return 'delegate';
  if (leads(context)) return mustLead(context);
  mayAnswerFor(other, context);
  const secretary = context.coalition.secretary?.name;
  throw new DomainError('not-your-organisation', { organisation: other.name, secretary });
}

/**
 * The document of who stands in, when they are in the channel now.
 * @throws DomainError `bad-input`
 */
export function activeMember(member: MemberDocument | undefined): MemberDocument {
  if (member?.state !== 'active') throw new DomainError('bad-input', { fields: { deputy: 'unknown-choice' } });
  return member;
}

/** Whether two arrangements are the same to people; who made them does not count. */
export const sameStandIn = (a: Omit<StandIn, 'by'>, b: Omit<StandIn, 'by'>) =>
  a.from === b.from &&
  a.until === b.until &&
  a.for === b.for &&
  [...a.organisationIds].sort().join() === [...b.organisationIds].sort().join();
