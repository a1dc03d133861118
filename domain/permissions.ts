import type { Actor, Context } from './action';
import type { Capacity, MemberDocument, OnBehalf, Organisation, Person, StandIn } from './documents';
import { DomainError } from './error';
import { findOrganisation } from './organisations';

/** The parts of a context that say who someone is here. */
type Who = Pick<Context, 'coalition' | 'member' | 'actor' | 'today'>;
/** Enough to know whether somebody has a role. */
type WithRole = Pick<Who, 'coalition' | 'actor'>;

export const isSecretary = ({ coalition, actor }: WithRole) => coalition.secretary?.id === actor.person.id;
export const isChair = ({ coalition, actor }: WithRole) => coalition.chair?.id === actor.person.id;
/** Chair or secretary: who accepts, orders, postpones, closes (domain.md, Rules). */
export const leads = (who: WithRole) => isSecretary(who) || isChair(who);

/** Refuses everyone but chair and secretary; says so differently while nobody is secretary yet. */
export function mustLead(who: WithRole): Capacity {
  if (who.actor.system) return 'system';
  if (isSecretary(who)) return 'secretary';
  if (isChair(who)) return 'chair';
  throw new DomainError(who.coalition.state === 'open' ? 'not-set-up' : 'only-secretary-or-chair', {
    secretary: who.coalition.secretary?.name,
    chair: who.coalition.chair?.name,
  });
}

/** Ids of the organisations this member is a delegate of, confirmed by the secretary. */
export function delegateOf(member: MemberDocument | undefined): string[] {
  if (member?.state !== 'active') return [];
  return member.represents.flatMap((one) => (one.confirmed && one.organisationId ? [one.organisationId] : []));
}

/** Confirmed delegates by the id of their organisation, worked out once: hundreds of lines ask for them. */
export function delegatesOf(members: readonly MemberDocument[]): ReadonlyMap<string, Person[]> {
  const found = new Map<string, Person[]>();
  for (const member of members)
    for (const id of delegateOf(member)) found.set(id, [...(found.get(id) ?? []), member.person]);
  return found;
}

/** Whether somebody stands in on a day (plain date); both days included. */
export const inForce = ({ from, until }: Pick<StandIn, 'from' | 'until'>, today: string) =>
  from <= today && today <= until;

/** Ids of the organisations this member speaks for on a day (plain date): as their delegate, or as a deputy until it ends. */
export function representedBy(member: MemberDocument | undefined, today: string): string[] {
  if (member?.state !== 'active') return [];
  const standsIn = member.standsIn?.filter((one) => inForce(one, today)) ?? [];
  return [...new Set([...delegateOf(member), ...standsIn.flatMap((one) => one.organisationIds)])];
}

/** As what somebody speaks for an organisation; undefined when they do not. */
function spokespersonOf(organisationId: string, who: Who): 'delegate' | 'deputy' | undefined {
  if (delegateOf(who.member).includes(organisationId)) return 'delegate';
  return representedBy(who.member, who.today).includes(organisationId) ? 'deputy' : undefined;
}

/**
 * In what capacity someone may answer for an organisation: its delegate or deputy, or secretary or chair on its word.
 * @throws DomainError `not-confirmed-yet` or `not-your-organisation`
 */
export function mayAnswerFor(organisation: Organisation, who: Who): Capacity {
  const own = spokespersonOf(organisation.id, who);
  if (own) return own;
  if (isSecretary(who)) return 'secretary';
  if (isChair(who)) return 'chair';
  const said = who.member?.represents.some((one) => matches(one, organisation));
  throw new DomainError(said ? 'not-confirmed-yet' : 'not-your-organisation', {
    organisation: organisation.name,
    secretary: who.coalition.secretary?.name,
  });
}

const matches = (one: OnBehalf, organisation: Organisation) =>
  one.organisationId === organisation.id || one.said.trim().toLowerCase() === organisation.name.toLowerCase();

/**
 * For whom somebody speaks when they post or propose: what they named, else the one organisation they represent.
 * A name nobody knows yet is kept as it was said; the secretary matches it later.
 * @throws DomainError `bad-input` when nothing was named and it does not follow from who they are
 */
export function speakingFor(said: string | undefined, who: Who): OnBehalf {
  const own = who.member?.represents ?? [];
  if (!said) {
    const only = own.length === 1 ? own[0] : undefined;
    if (!only) throw new DomainError('bad-input', { fields: { for: 'required' } });
    return only.organisationId ? { organisationId: only.organisationId, said: only.said } : { said: only.said };
  }
  const organisation = findOrganisation(who.coalition, said);
  return organisation ? { organisationId: organisation.id, said: organisation.name } : { said };
}

/** The capacity in which somebody posts for an organisation, for the trace. */
export function capacityOf(behalf: OnBehalf | undefined, who: Who): Capacity {
  if (who.actor.system) return 'system';
  const own = behalf?.organisationId && spokespersonOf(behalf.organisationId, who);
  if (own) return own;
  return isSecretary(who) ? 'secretary' : isChair(who) ? 'chair' : 'member';
}

/** Who acts when something follows by itself from another document. */
export const systemActor: Actor = { person: { id: 'system', name: 'Coalitietafel' }, guest: false, system: true };
