import { z } from 'zod';
import { defineAction } from '../action';
import { addDays } from '../dates';
import { mayArrangeDeputy, namedOrganisations } from '../deputies';
import { memberId, type StandIn } from '../documents';
import { DomainError } from '../error';
import { date, line, several } from '../input';
import { show, traced } from '../trace';

/**
 * Ends what was arranged with a deputy: it was until yesterday, and what had not begun is gone. `from` and `until` say
 * which arrangement; `organisations` which of its organisations, all of them when left out.
 * @throws DomainError `bad-input`, `not-found`, `not-your-organisation`, `not-confirmed-yet`
 */
export const endDeputy = defineAction({
  name: 'end-deputy',
  kind: 'member',
  input: z.object({ deputy: line(), organisations: several(), from: date(), until: date() }),
  target: (input) => memberId(input.deputy),
  decide(member, input, context) {
    const { today } = context;
    const meant = (one: StandIn) => one.from === input.from && one.until === input.until && one.until >= today;
    const arranged = (member?.standsIn ?? []).filter(meant).flatMap((one) => one.organisationIds);
    const named = input.organisations.length > 0 ? input.organisations : arranged;
    if (!member || named.length === 0) throw new DomainError('not-found', { id: input.deputy });
    const organisations = namedOrganisations(named, context);
    const as = mayArrangeDeputy(organisations, context);
    const ended = organisations.map((one) => one.id).filter((id) => arranged.includes(id));
    if (ended.length === 0) throw new DomainError('not-found', { id: input.deputy });
    const details = { organisationIds: ended, from: input.from, until: input.until };
    return {
      ...member,
      standsIn: (member.standsIn ?? []).flatMap((one) => (meant(one) ? without(ended, one, today) : [one])),
      trace: [...member.trace, traced(context, { what: 'end-deputy', as, details })],
      notices: [...member.notices, show(context, 'coalition')],
    };
  },
});

/** An arrangement without some of its organisations from today on: what remains, and what was until yesterday. */
function without(ended: readonly string[], one: StandIn, today: string): StandIn[] {
  const remaining = one.organisationIds.filter((id) => !ended.includes(id));
  const over = one.organisationIds.filter((id) => ended.includes(id));
  return [
    ...(remaining.length > 0 ? [{ ...one, organisationIds: remaining }] : []),
    ...(over.length > 0 && one.from < today ? [{ ...one, organisationIds: over, until: addDays(today, -1) }] : []),
  ];
}
