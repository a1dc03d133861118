import { z } from 'zod';
import { type Context, defineAction } from '../action';
import { addDays } from '../dates';
import { mayArrangeDeputy, namedOrganisations, withoutOrganisations } from '../deputies';
import { type MemberDocument, memberId, type Notice, type StandIn } from '../documents';
import { DomainError } from '../error';
import { date, line, several } from '../input';
import { show, tell, traced } from '../trace';

/**
 * Ends what was arranged with a deputy: it was until yesterday, and what had not begun is gone. `from` and `until` say
 * which arrangement; `organisations` which of its organisations, all of them when left out. Whom it is about and did not end
 * it, hears so.
 * @throws DomainError `bad-input`, `not-found`, `not-your-organisation`, `not-confirmed-yet`
 */
export const endDeputy = defineAction({
  name: 'end-deputy',
  kind: 'member',
  input: z.object({ deputy: line(), organisations: several(), from: date(), until: date() }),
  target: (input) => memberId(input.deputy),
  decide(member, input, context) {
    const { today } = context;
    const { from, until } = input;
    const by = context.actor.person;
    const meant = (one: StandIn) => one.from === from && one.until === until && until >= today;
    const standsIn = member?.standsIn ?? [];
    const arranged = standsIn.filter(meant).flatMap((one) => one.organisationIds);
    const named = input.organisations.length > 0 ? input.organisations : arranged;
    if (!member || named.length === 0) throw new DomainError('not-found', { id: input.deputy });
    const organisations = namedOrganisations(named, context);
    const as = mayArrangeDeputy(organisations, context);
    const over = organisations.filter(({ id }) => arranged.includes(id));
    const ended = over.map((one) => one.id);
    if (ended.length === 0) throw new DomainError('not-found', { id: input.deputy });
    const details = { organisationIds: ended, from, until };
    return {
      ...member,
      standsIn: standsIn.flatMap((one) => (meant(one) ? without(ended, one, today) : [one])),
      trace: [...member.trace, traced(context, { what: 'end-deputy', as, details })],
      notices: [
        ...member.notices,
        show(context, 'coalition'),
        ...tellings(context, {
          member,
          ended: standsIn.filter((one) => meant(one) && one.organisationIds.some((id) => ended.includes(id))),
          params: { by: by.name, organisations: over.map((one) => one.name).join(', '), from, until },
        }),
      ],
    };
  },
});

/** An arrangement without some of its organisations from today on: what remains, and what was until yesterday. */
function without(ended: readonly string[], one: StandIn, today: string): StandIn[] {
  const over = one.organisationIds.filter((id) => ended.includes(id));
  return [
    ...withoutOrganisations(one, ended),
    ...(over.length > 0 && one.from < today ? [{ ...one, organisationIds: over, until: addDays(today, -1) }] : []),
  ];
}

/** The deputy heard it when they were named; who is absent knows of it once it began, or arranged it themselves. */
function tellings(
  context: Context,
  about: { member: MemberDocument; ended: readonly StandIn[]; params: Record<string, string> },
): Notice[] {
  const { person } = about.member;
  const { params } = about;
  const by = context.actor.person.id;
  const absent = about.ended
    .filter((one) => one.from <= context.today || one.by.id === one.for)
    .flatMap((one) => one.for ?? [])
    .filter((id) => id !== by && id !== person.id);
  return [
    ...(person.id === by ? [] : [tell(context, { to: person, what: 'deputy-ended', params })]),
    ...[...new Set(absent)].map((id) =>
      // Only their id is kept here; what they are called stands in their own document.
      tell(context, { to: { id, name: '' }, what: 'deputised-ended', params: { ...params, deputy: person.name } }),
    ),
  ];
}
