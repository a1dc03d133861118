import { absentOf } from '../deputies';
import type { MemberDocument, Person } from '../documents';
import { delegateOf, delegatesOf, inForce, representedBy } from '../permissions';

/** Who speaks for an organisation; a deputy until that day (plain date), for those who are absent, by name. */
export type Spokesperson = Person & { readonly until?: string; readonly absent?: readonly string[] };

/** Deputies and delegates by the id of their organisation, who stands in first. */
export function spokespeopleIn(members: readonly MemberDocument[], today: string): ReadonlyMap<string, Spokesperson[]> {
  const people = members.map((one) => one.person);
  const delegates = delegatesOf(members);
  const found = new Map<string, Spokesperson[]>(delegates);
  for (const member of members) {
    const own = delegateOf(member);
    for (const id of representedBy(member, today).filter((one) => !own.includes(one))) {
      const standsIn = (member.standsIn ?? []).filter((one) => inForce(one, today) && one.organisationIds.includes(id));
      const about = { deputy: member.person, delegates: delegates.get(id) ?? [], people };
      const absent = standsIn.flatMap((one) => absentOf(one, about) ?? []);
      const until = standsIn
        .map((one) => one.until)
        .sort()
        .at(-1);
      const deputy = {
        ...member.person,
        ...(until && { until }),
        ...(absent.length > 0 && { absent: [...new Set(absent.map((one) => one.name))] }),
      };
      const others = (found.get(id) ?? []).filter((one) => !absent.some((away) => away.id === one.id));
      found.set(id, [...others.filter((one) => one.until), deputy, ...others.filter((one) => !one.until)]);
    }
  }
  return found;
}
