import type { Context } from './action';
import { addDays } from './dates';
import type { Capacity, MemberDocument, Organisation, Person, StandIn } from './documents';
import { DomainError } from './error';
import { findOrganisation } from './organisations';
import { delegateOf, delegatesOf, inForce, leads, mayAnswerFor, mustLead } from './permissions';

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

/**
 * What somebody stands in for, with what is arranged now. For the same organisation and absent person, days that overlap or
 * adjoin are one arrangement, which becomes longer. The very list it was given when all of it stands there.
 * @param today plain date: what is over stays as it was
 * @throws DomainError `bad-input` when nothing becomes longer and it is not what stands there either
 */
export function withStandIn(standsIn: readonly StandIn[], named: StandIn, today: string): readonly StandIn[] {
  const wanted = named.organisationIds.map((organisationId) => {
    const near = standsIn.filter(
      (one) => one.organisationIds.includes(organisationId) && one.until >= today && adjoins(one, named),
    );
    // Who is absent need not be said each time.
    const absent = named.for ?? near.find((one) => one.for)?.for;
    const before = near.filter((one) => one.for === undefined || one.for === absent);
    return { organisationId, absent, before, within: before.filter((one) => one.for === absent && holds(one, named)) };
  });
  const longer = wanted.filter(({ within }) => within.length === 0);
  if (longer.length === 0) {
    if (wanted.every(({ within }) => within.some((one) => holds(named, one)))) return standsIn;
    throw new DomainError('bad-input', { fields: { until: 'stands-in-already' } });
  }
  const joined = new Map<string, StandIn>();
  for (const { organisationId, absent, before } of longer) {
    const all = [named, ...before];
    const [from = named.from] = all.map((one) => one.from).sort();
    const [until = named.until] = all.map((one) => one.until).sort((a, b) => b.localeCompare(a));
    const key = [from, until, absent].join();
    const organisationIds = [...(joined.get(key)?.organisationIds ?? []), organisationId];
    joined.set(key, { organisationIds, from, until, ...(absent && { for: absent }), by: named.by });
  }
  const apart = standsIn.flatMap((one) => {
    const gone = longer.filter(({ before }) => before.includes(one)).map(({ organisationId }) => organisationId);
    return withoutOrganisations(one, gone);
  });
  return [...apart, ...joined.values()];
}

/** An arrangement for what is left of its organisations; none when nothing is. */
export function withoutOrganisations(one: StandIn, gone: readonly string[]): StandIn[] {
  const organisationIds = one.organisationIds.filter((id) => !gone.includes(id));
  return organisationIds.length > 0 ? [{ ...one, organisationIds }] : [];
}

type Days = Pick<StandIn, 'from' | 'until'>;
const adjoins = (a: Days, b: Days) => a.from <= addDays(b.until, 1) && b.from <= addDays(a.until, 1);
const holds = (outer: Days, inner: Days) => outer.from <= inner.from && inner.until <= outer.until;

/** For whom somebody stands in: who was said, else the only delegate of the organisation. */
export function absentOf(
  one: StandIn,
  about: { deputy: Person; delegates: readonly Person[]; people: readonly Person[] },
): Person | undefined {
  const { deputy, delegates, people } = about;
  if (one.for) return people.find(({ id }) => id === one.for);
  const [only, ...others] = delegates.filter(({ id }) => id !== deputy.id);
  return others.length === 0 ? only : undefined;
}

/** Who stands in for somebody today, by the day until which. */
export function deputiesFor(personId: string | undefined, members: readonly MemberDocument[], today: string) {
  if (!personId) return [];
  const people = members.map((one) => one.person);
  const delegates = delegatesOf(members);
  return members.flatMap(({ person: deputy, standsIn = [] }) => {
    const until = standsIn
      .filter((one) => inForce(one, today))
      .filter((one) =>
        one.organisationIds.some(
          (id) => absentOf(one, { deputy, delegates: delegates.get(id) ?? [], people })?.id === personId,
        ),
      )
      .map((one) => one.until)
      .sort()
      .at(-1);
    return until && deputy.id !== personId ? [{ name: deputy.name, until }] : [];
  });
}
