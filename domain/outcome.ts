import { addDays, startOfDay } from './dates';
import type { DecisionDocument, DecisionRule, Mandate, MandateState } from './documents';

/** How one mandate counts. `silent`: said nothing, and the rule takes that for agreement now that the deadline has passed. */
export type Standing = 'agreed' | 'silent' | 'waiting' | 'condition' | 'declined' | 'released';

/** What the mandates and the rule amount to on a day. Numbers are organisations. */
export interface Outcome {
  readonly state: DecisionDocument['state'];
  /** Asked and not released: what the rule counts over. */
  readonly of: number;
  /** Said yes, or had their condition met. Silence is counted apart. */
  readonly agreed: number;
  readonly silent: number;
  /** Whose answer is still waited for. */
  readonly open: number;
  /** Agreed under a condition that is not met yet. */
  readonly conditions: number;
  readonly declined: number;
  readonly released: number;
  /** Still open after the deadline day. For chair, secretary and the organisation itself only, never for the channel. */
  readonly overdue: boolean;
  /** Agreements or met conditions that would ratify it; 0 when closed, or when only silence is waited for. */
  readonly stillNeeded: number;
  /** Further declines that would make it lapse; 0 when closed. */
  readonly declinesToLapse: number;
  /** Silence ratifies it after this day, as things stand now. */
  readonly silenceRatifiesAfter: string | undefined;
}

/** The rules (domain.md, Rules that always hold), over the number of organisations that count. */
const rules: Record<
  DecisionRule,
  { agreementsToRatify(of: number): number; declinesToLapse(of: number): number; silenceAgrees: boolean }
> = {
  unanimous: { agreementsToRatify: (of) => of, declinesToLapse: () => 1, silenceAgrees: false },
  'no-objection': { agreementsToRatify: (of) => of, declinesToLapse: () => 1, silenceAgrees: true },
  majority: {
    agreementsToRatify: (of) => Math.floor(of / 2) + 1,
    declinesToLapse: (of) => Math.ceil(of / 2),
    silenceAgrees: false,
  },
};

/** How each answer counts; a condition only once the chair marked it met. */
const standings: Record<MandateState, (mandate: Mandate, silenceAgreed: boolean) => Standing> = {
  open: (_, silenceAgreed) => (silenceAgreed ? 'silent' : 'waiting'),
  submitted: (_, silenceAgreed) => (silenceAgreed ? 'silent' : 'waiting'),
  agreed: () => 'agreed',
  conditional: (mandate) => (mandate.condition?.met ? 'agreed' : 'condition'),
  declined: () => 'declined',
  released: () => 'released',
};

/** How one organisation's mandate counts on a day (a plain date in the coalition's time zone). */
export function standingOf(mandate: Mandate, decision: DecisionDocument, today: string): Standing {
  return standings[mandate.state](mandate, rules[decision.rule].silenceAgrees && today > decision.deadline);
}

/**
 * What becomes of a decision, worked out from its mandates and its rule and from nothing else (seed 000: the table
 * advises, the backing bodies decide). Never throws. Nobody left to answer (all released) is no ratification: it lapses.
 * @param today plain date in the coalition's time zone; the deadline has passed once its day is over
 */
export function outcomeOf(decision: DecisionDocument, today: string): Outcome {
  const rule = rules[decision.rule];
  const count: Record<Standing, number> = { agreed: 0, silent: 0, waiting: 0, condition: 0, declined: 0, released: 0 };
  for (const mandate of decision.mandates) count[standingOf(mandate, decision, today)]++;
  const of = decision.mandates.length - count.released;
  const missing = rule.agreementsToRatify(of) - count.agreed - count.silent;
  const declinesLeft = rule.declinesToLapse(of) - count.declined;
  const state = of === 0 || declinesLeft <= 0 ? 'lapsed' : missing <= 0 ? 'ratified' : 'open';
  const past = today > decision.deadline;
  const open = state === 'open';
  return {
    state,
    of,
    agreed: count.agreed,
    silent: count.silent,
    open: count.waiting,
    conditions: count.condition,
    declined: count.declined,
    released: count.released,
    overdue: open && past,
    stillNeeded: !open ? 0 : rule.silenceAgrees ? count.condition : missing,
    declinesToLapse: open ? declinesLeft : 0,
    silenceRatifiesAfter: open && rule.silenceAgrees && !past && count.condition === 0 ? decision.deadline : undefined,
  };
}

/** The UTC instant at which silence becomes agreement, or undefined where the rule does not know that. */
export function silenceAgreesAt(decision: DecisionDocument, timeZone: string): string | undefined {
  return rules[decision.rule].silenceAgrees ? startOfDay(addDays(decision.deadline, 1), timeZone) : undefined;
}

/** When it closed: as written down, or the moment silence closed it while nobody has written since. */
export function closedAtOf(decision: DecisionDocument, about: { today: string; timeZone: string }): string | undefined {
  if (outcomeOf(decision, about.today).state === 'open') return undefined;
  return decision.closedAt ?? silenceAgreesAt(decision, about.timeZone);
}
