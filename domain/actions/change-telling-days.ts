import { z } from 'zod';
import { defineAction } from '../action';
import type { tellingDays } from '../documents';
import { DomainError } from '../error';
import { kept, wholeNumber } from '../input';
import { overwritten } from '../overwritten';
import { mustLead } from '../permissions';
import { tellingDaysOf } from '../telling/telling-days';
import { traced } from '../trace';

const days = () => kept(wholeNumber().min(0, 'out-of-range').max(90, 'out-of-range'));

/**
 * Changes how many days before a meeting or a deadline, or after it, people are told something. What is left out stays; the
 * same again changes nothing. It counts from the next time a document is looked at.
 * @throws DomainError `only-secretary-or-chair`, `not-set-up`, `no-coalition` or `bad-input`
 */
export const changeTellingDays = defineAction({
  name: 'change-telling-days',
  kind: 'coalition',
  input: z.object({
    callItems: days(),
    callRound: days(),
    callAgenda: days(),
    roundReminder: days(),
    takeBack: days(),
    bodySoon: days(),
    bodyMet: days(),
    deadlineSoon: days(),
  } satisfies Record<(typeof tellingDays)[number], unknown>),
  target: () => 'coalition',
  decide(coalition, input, context) {
    if (!coalition) throw new DomainError('no-coalition');
    const as = mustLead(context);
    const before = tellingDaysOf(coalition);
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    const details = overwritten(before, given);
    if (Object.keys(details).length === 0) return coalition;
    return {
      ...coalition,
      telling: { ...coalition.telling, ...given },
      trace: [...coalition.trace, traced(context, { what: 'change-telling-days', as, details })],
    };
  },
});
