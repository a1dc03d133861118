import { z } from 'zod';
import { defineAction } from '../action';
import { clearable } from '../clearable';
import { type CoalitionDocument, organisationKinds } from '../documents';
import { DomainError } from '../error';
import { choice, date, kept, line, optional, several, tick, wholeNumber } from '../input';
import { mustBeUnchanged, seenInput } from '../must-be-unchanged';
import { findOrganisation } from '../organisations';
import { mustLead } from '../permissions';
import { show, traced } from '../trace';

/** Changes one organisation: its name, kind, seat, backing body and when that meets, part in the round. */
export const editOrganisation = defineAction({
  name: 'edit-organisation',
  kind: 'coalition',
  input: z.object({
    organisation: line(),
    name: kept(line()),
    kind: optional(choice(organisationKinds)),
    seat: optional(choice(['table', 'agenda'])),
    body: kept(line()),
    /** `''` takes the day away. */
    bodyMeets: clearable(z.union([z.literal(''), date()])),
    inRound: tick().optional(),
    /** Ids or names of the municipalities it works in; none means the whole region. */
    worksIn: several().optional(),
    /** `''` takes the number away. */
    inhabitants: clearable(
      z.union([z.literal(''), wholeNumber().min(1, 'out-of-range').max(20_000_000, 'out-of-range')]),
    ),
    /** `worksIn` as ids with commas. */
    seen: seenInput(['name', 'kind', 'seat', 'body', 'bodyMeets', 'inRound', 'worksIn', 'inhabitants']),
  }),
  target: () => 'coalition',
  decide(coalition, input, context) {
    if (!coalition) throw new DomainError('no-coalition');
    const as = mustLead(context);
    const before = findOrganisation(coalition, input.organisation);
    if (!before) throw new DomainError('organisation-unknown', { organisation: input.organisation });
    const namesake = input.name ? findOrganisation(coalition, input.name) : undefined;
    if (namesake && namesake.id !== before.id)
      throw new DomainError('organisation-exists', { organisation: namesake.name });
    if (input.bodyMeets && input.bodyMeets < context.today) {
      throw new DomainError('bad-input', { fields: { bodyMeets: 'in-the-past' } });
    }
    const worksIn = input.worksIn && municipalities(input.worksIn, coalition);
    mustBeUnchanged({
      seen: input.seen && { ...input.seen, worksIn: joined(String(input.seen.worksIn ?? '').split(',')) },
      wanted: {
        name: input.name,
        kind: input.kind,
        seat: input.seat,
        body: input.body,
        bodyMeets: input.bodyMeets,
        inRound: input.inRound,
        worksIn: worksIn && joined(worksIn),
        inhabitants: input.inhabitants,
      },
      current: {
        name: before.name,
        kind: before.kind,
        seat: before.seat,
        body: before.backingBody.name,
        bodyMeets: before.backingBody.nextMeeting,
        inRound: before.inRound,
        worksIn: joined(before.worksIn ?? []),
        inhabitants: before.inhabitants,
      },
      trace: coalition.trace,
      changes: (entry) => entry.what === 'edit-organisation' && entry.for === before.id,
    });
    const inhabitants = input.inhabitants === undefined ? before.inhabitants : input.inhabitants || undefined;
    const nextMeeting = (input.bodyMeets ?? before.backingBody.nextMeeting) || undefined;
    const after = {
      ...before,
      name: input.name ?? before.name,
      kind: input.kind ?? before.kind,
      seat: input.seat ?? before.seat,
      inRound: input.inRound ?? before.inRound,
      worksIn: worksIn ? (worksIn.length > 0 ? worksIn : undefined) : before.worksIn,
      inhabitants,
      backingBody: { name: input.body ?? before.backingBody.name, ...(nextMeeting && { nextMeeting }) },
    };
    return {
      ...coalition,
      organisations: coalition.organisations.map((one) => (one.id === before.id ? after : one)),
      trace: [
        ...coalition.trace,
        traced(context, { what: 'edit-organisation', as, for: before.id, details: { before, after } }),
      ],
      notices: [...coalition.notices, show(context, 'coalition'), show(context, 'round')],
    };
  },
});

/** Ids as one text, in whatever order they were ticked. */
const joined = (ids: readonly string[]) => [...ids].sort().join(',');

/** Ids of the municipalities that were named. */
function municipalities(named: readonly string[], coalition: CoalitionDocument): string[] {
  const ids = named.map((name) => {
    const found = findOrganisation(coalition, name);
    if (found?.kind !== 'municipality') throw new DomainError('bad-input', { fields: { worksIn: 'unknown-choice' } });
    return found.id;
  });
  return [...new Set(ids)];
}
