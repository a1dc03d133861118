import { z } from 'zod';
import { defineAction } from '../action';
import { meetingLength } from '../agenda/meetings';
import { DomainError } from '../error';
import { choice, kept, line, optional, wholeNumber } from '../input';
import { mustBeUnchanged, seenInput } from '../must-be-unchanged';
import { mustLead } from '../permissions';
import { show, traced } from '../trace';

const meetingsPerYear = () => wholeNumber().min(1, 'out-of-range').max(52, 'out-of-range');

/** How often and how long the table meets. */
export const rhythmInput = { meetingsPerYear: optional(meetingsPerYear()), meetingMinutes: optional(meetingLength()) };

/** Changes region, rhythm or language of the coalition. */
export const changeSettings = defineAction({
  name: 'change-settings',
  kind: 'coalition',
  input: z.object({
    region: kept(line(120)),
    meetingsPerYear: kept(meetingsPerYear()),
    meetingMinutes: kept(meetingLength()),
    language: optional(choice(['nl', 'en'])),
    seen: seenInput(['region', 'meetingsPerYear', 'meetingMinutes', 'language']),
  }),
  target: () => 'coalition',
  decide(coalition, { seen, ...input }, context) {
    if (!coalition) throw new DomainError('no-coalition');
    const as = mustLead(context);
    const { region, meetingsPerYear, meetingMinutes, language } = coalition;
    mustBeUnchanged({
      seen,
      wanted: input,
      current: { region, meetingsPerYear, meetingMinutes, language },
      trace: coalition.trace,
      changes: ({ what, details = {} }, lost) =>
        what === 'start-set-up' || (what === 'change-settings' && lost.some((field) => field in details)),
    });
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    return {
      ...coalition,
      ...given,
      trace: [...coalition.trace, traced(context, { what: 'change-settings', as, details: given })],
      notices: [...coalition.notices, show(context, 'coalition')],
    };
  },
});
