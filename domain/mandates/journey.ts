import type { Mandate, MandateState, ReportedState } from '../documents';

/** What can happen to a mandate: an answer is reported, it is asked anew or as yet, its organisation leaves. */
export type MandateEvent = ReportedState | 'ask-anew' | 'ask-also' | 'leave';

const reported = {
  submitted: 'submitted',
  agreed: 'agreed',
  conditional: 'conditional',
  declined: 'declined',
} as const;
const leave = 'released' as const;
const askAnew = 'open' as const;

/**
 * The journey of one mandate: a row for each state, with what it becomes by what happens. Every answer may be corrected
 * into every other (domain.md: nothing is overwritten without a trace); what was released comes back only when asked.
 */
export const journey: Readonly<Record<MandateState, Partial<Record<MandateEvent, MandateState>>>> = {
  open: { ...reported, leave },
  submitted: { ...reported, leave, 'ask-anew': askAnew },
  agreed: { ...reported, leave, 'ask-anew': askAnew },
  conditional: { ...reported, leave, 'ask-anew': askAnew },
  declined: { ...reported, leave, 'ask-anew': askAnew },
  released: { 'ask-also': 'open' },
};

/** What a mandate becomes, or undefined when that cannot happen to it. */
export const becomes = ({ state }: Pick<Mandate, 'state'>, event: MandateEvent) => journey[state][event];

/** States in which the backing body has answered. */
export const answeredStates: readonly MandateState[] = ['agreed', 'conditional', 'declined'];
export const hasAnswered = ({ state }: Pick<Mandate, 'state'>) => answeredStates.includes(state);
