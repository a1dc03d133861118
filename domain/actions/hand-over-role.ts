import { z } from 'zod';
import { defineAction } from '../action';
import { memberId } from '../documents';
import { DomainError } from '../error';
import { choice, line } from '../input';
import { mustLead } from '../permissions';
import { show, traced } from '../trace';

/** Names the chair, or hands the secretary's work to someone else of the channel. */
export const handOverRole = defineAction({
  name: 'hand-over-role',
  kind: 'coalition',
  input: z.object({ role: choice(['chair', 'secretary']), person: line() }),
  target: () => 'coalition',
  refersTo: (input) => memberId(input.person),
  decide(coalition, input, context) {
    if (!coalition) throw new DomainError('no-coalition');
    const as = mustLead(context);
    const own = context.member?.person.id === input.person ? context.member : undefined;
    const member = context.reference?.kind === 'member' ? context.reference : own;
    if (member?.state !== 'active') throw new DomainError('bad-input', { fields: { person: 'unknown-choice' } });
    return {
      ...coalition,
      [input.role]: member.person,
      trace: [
        ...coalition.trace,
        traced(context, { what: 'hand-over-role', as, details: { role: input.role, to: member.person.name } }),
      ],
      notices: [...coalition.notices, show(context, 'coalition', true)],
    };
  },
});
