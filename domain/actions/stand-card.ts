import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';

/** How many messages with the same standing card are kept up to date; older ones stay as they are. */
const mostStanding = 3;

/** Remembers the message in which the round, the agenda or the coalition stands, so that it is kept up to date there. */
export const standCard = defineAction({
  name: 'stand-card',
  kind: 'coalition',
  internal: true,
  input: z.object({ what: z.enum(['round', 'agenda', 'coalition']), message: z.string() }),
  target: () => 'coalition',
  decide(coalition, input) {
    if (!coalition) throw new DomainError('no-coalition');
    const before = coalition.standing[input.what];
    if (before.includes(input.message)) return coalition;
    return {
      ...coalition,
      standing: { ...coalition.standing, [input.what]: [...before, input.message].slice(-mostStanding) },
    };
  },
});
