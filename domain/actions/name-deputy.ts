import { z } from 'zod';
import { defineAction } from '../action';
import { addDays } from '../dates';
import { activeMember, mayArrangeDeputy, namedOrganisations, withStandIn } from '../deputies';
import { memberId } from '../documents';
import { DomainError, type FieldProblem } from '../error';
import { date, line, optional, several } from '../input';
import { show, tell, traced } from '../trace';

/** Nobody plans an absence further ahead; a later year is a slip of the keyboard. Days: three years. */
const furthest = 3 * 366;

/**
 * Names somebody of the channel who stands in for organisations while their delegate is absent (seed 002), from today
 * unless told otherwise, both days included; they hear of it. The same again changes nothing, more days make it longer.
 * @throws DomainError `bad-input`, `organisation-left`, `not-your-organisation`, `not-confirmed-yet`
 */
export const nameDeputy = defineAction({
  name: 'name-deputy',
  kind: 'member',
  input: z.object({
    /** Id of the person who stands in. */
    deputy: line(),
    /** Ids or names. */
    organisations: several(),
    from: optional(date()),
    until: date(),
    /** Id of the person who is absent. */
    for: optional(line()),
  }),
  target: (input) => memberId(input.deputy),
  decide(existing, input, context) {
    const member = activeMember(existing);
    const organisations = namedOrganisations(input.organisations, context);
    const left = organisations.find((one) => one.left);
    if (left) throw new DomainError('organisation-left', { organisation: left.name });
    const as = mayArrangeDeputy(organisations, context);
    const { from = context.today, until } = input;
    const problem = untilProblem({ from, until, today: context.today });
    if (problem) throw new DomainError('bad-input', { fields: { until: problem } });
    const organisationIds = organisations.map((one) => one.id);
    const named = { organisationIds, from, until, ...(input.for && { for: input.for }) };
    const { person, standsIn = [] } = member;
    const arranged = withStandIn(standsIn, { ...named, by: context.actor.person }, context.today);
    if (arranged === standsIn) return member;
    const params = { organisations: organisations.map((one) => one.name).join(', '), from, until };
    return {
      ...member,
      standsIn: [...arranged],
      trace: [...member.trace, traced(context, { what: 'name-deputy', as, details: named })],
      notices: [
        ...member.notices,
        show(context, 'coalition'),
        ...(person.id === context.actor.person.id ? [] : [tell(context, { to: person, what: 'deputy-named', params })]),
      ],
    };
  },
});

function untilProblem(about: { from: string; until: string; today: string }): FieldProblem | undefined {
  const { from, until, today } = about;
  if (until < today) return 'in-the-past';
  if (until < from) return 'not-later';
  return until > addDays(today, furthest) ? 'too-far' : undefined;
}
