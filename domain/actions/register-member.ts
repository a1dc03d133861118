import { z } from 'zod';
import { defineAction } from '../action';
import { memberId, newEnvelope, person } from '../documents';
import { traced } from '../trace';

/** Knows a person who was seen in the channel, or who left it. What they represent stays as it was. */
export const registerMember = defineAction({
  name: 'register-member',
  kind: 'member',
  internal: true,
  input: z.object({ person, guest: z.boolean(), teamsId: z.string().optional(), ended: z.boolean().optional() }),
  target: (input) => memberId(input.person.id),
  decide(existing, input, context) {
    const member = existing ?? {
      ...newEnvelope({ id: memberId(input.person.id), coalitionId: context.coalitionId, now: context.now }),
      kind: 'member' as const,
      teamsId: undefined,
      represents: [],
    };
    const { endedAt: _, ...rest } = { endedAt: undefined, ...member };
    return {
      ...rest,
      person: input.person,
      guest: input.guest,
      teamsId: input.teamsId ?? member.teamsId,
      state: input.ended ? 'ended' : 'active',
      ...(input.ended && { endedAt: context.now }),
      trace: [...member.trace, traced(context, { what: input.ended ? 'leave' : 'register-member', as: 'system' })],
    };
  },
});
