import { z } from 'zod';
import { defineAction } from '../action';
import { DomainError } from '../error';
import { choice, line, optional } from '../input';
import { show, traced } from '../trace';
import { rhythmInput } from './change-settings';

/** Sets the coalition up. Whoever does becomes secretary, said in the channel; a guest cannot (domain.md, Rules). */
export const startSetUp = defineAction({
  name: 'start-set-up',
  kind: 'coalition',
  input: z.object({ region: line(120), ...rhythmInput, language: optional(choice(['nl', 'en'])) }),
  target: () => 'coalition',
  decide(coalition, input, context) {
    if (!coalition) throw new DomainError('no-coalition');
    if (coalition.state === 'set-up') throw new DomainError('already-set-up', { secretary: coalition.secretary?.name });
    if (context.actor.guest) throw new DomainError('guest-cannot-start');
    return {
      ...coalition,
      state: 'set-up',
      region: input.region,
      meetingsPerYear: input.meetingsPerYear ?? 4,
      meetingMinutes: input.meetingMinutes ?? coalition.meetingMinutes,
      language: input.language ?? coalition.language,
      secretary: context.actor.person,
      trace: [...coalition.trace, traced(context, { what: 'start-set-up', as: 'secretary' })],
      notices: [...coalition.notices, show(context, 'coalition', true)],
    };
  },
});
