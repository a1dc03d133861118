import { z } from 'zod';
import { capacity, envelope, instant, person, plainDate, traceEntry } from './common';

/** `unanimous`, `no-objection` (silence agrees at the deadline) or `majority` of those asked. */
export const decisionRules = ['unanimous', 'no-objection', 'majority'] as const;
export const decisionRule = z.enum(decisionRules);
export type DecisionRule = z.infer<typeof decisionRule>;

/** Not yet taken back → submitted to the body → agreed · agreed with conditions · declined. */
export const mandateStates = ['open', 'submitted', 'agreed', 'conditional', 'declined', 'released'] as const;
export const mandateState = z.enum(mandateStates);
export type MandateState = z.infer<typeof mandateState>;

/** What can be reported; `open` is where everyone begins and `released` follows from leaving. */
export const reportedStates = ['submitted', 'agreed', 'conditional', 'declined'] as const;
export type ReportedState = (typeof reportedStates)[number];

/** How a delegate will advise their backing body, said at the table: not the body's answer (seed 000). */
export const stances = ['for', 'for-if', 'against', 'none-yet'] as const;
export type Stance = (typeof stances)[number];

/** Who said something, in what capacity, when. */
const word = { by: person, as: capacity, at: instant };

/** Said before the body answers; it stays beside the answer, also when the two differ. */
export const tableAdvice = z.object({
  stance: z.enum(stances),
  text: z.string().optional(),
  /** The version of the text it is about. */
  version: z.number().int(),
  ...word,
});
export type TableAdvice = z.infer<typeof tableAdvice>;

/** What an organisation asks before its yes counts. Only the chair marks it met; who set it may contradict that. */
export const condition = z.object({
  text: z.string(),
  /** What would satisfy it, in their words. */
  satisfiedBy: z.string().optional(),
  met: z.boolean(),
  /** How it was met, in the chair's words. */
  how: z.string().optional(),
  /** Set by its organisation when the chair marked it met and they see it otherwise; gone once it is marked again. */
  contradicted: z.object({ reason: z.string(), ...word }).optional(),
});
export type Condition = z.infer<typeof condition>;

/** Money, in whole euro cents. */
const cents = z.number().int().nonnegative();

/** One organisation's part of the costs: asked by the table, pledged by its delegate, mandated by its body. */
export const share = z.object({
  asked: cents.optional(),
  pledged: cents.optional(),
  mandated: cents.optional(),
  /** From which means, as they call it: GALA, SPUK, IZA, own means … (seed 002). */
  means: z.string().optional(),
  /** Ids of organisations on whose taking part it depends. */
  dependsOn: z.array(z.string()).optional(),
});
export type Share = z.infer<typeof share>;

/** One organisation's answer on one decision; a second delegate corrects it, never adds one. */
export const mandate = z.object({
  organisationId: z.string(),
  state: mandateState,
  /** Date on which its backing body treats it, and which body that is where it is another than usual. */
  bodyDate: plainDate.optional(),
  body: z.string().optional(),
  condition: condition.optional(),
  reason: z.string().optional(),
  /** Who said the current state, in what capacity, on whose word, when. */
  answeredBy: person.optional(),
  answeredAs: capacity.optional(),
  onWordOf: z.string().optional(),
  answeredAt: instant.optional(),
  /** Number of the body's decision, and where it can be read (https). */
  reference: z.string().optional(),
  link: z.string().optional(),
  /** The version of the text the current state is about. */
  version: z.number().int(),
  advice: tableAdvice.optional(),
  share: share.optional(),
  /**
   * Everything that was ever said, oldest first, the current answer included; the state above can be worked out from it.
   * For whom is this mandate's organisation, not written again. Entries: `report-mandate` (details: state and what came
   * with it), `give-advice`, `meet-condition`, `contradict-condition`, `ask-also`, `release-mandate`,
   * and `note-call`, which only chair and secretary read; that it was asked anew
   * stands in the decision's own trace (`amend-decision`, `split-costs`).
   */
  trace: z.array(traceEntry),
});
export type Mandate = z.infer<typeof mandate>;

/** Where a ratified agreement stands with one who carries it out (seed 002: local colour is allowed). */
export const landingStates = ['not-started', 'in-progress', 'in-place', 'not-here'] as const;
export type LandingState = (typeof landingStates)[number];

export const landing = z.object({
  organisationId: z.string(),
  state: z.enum(landingStates),
  /** How, or why not here. */
  note: z.string().optional(),
  ...word,
  trace: z.array(traceEntry),
});
export type Landing = z.infer<typeof landing>;

export const costSplits = ['equal', 'inhabitants', 'own'] as const;
export type CostSplit = (typeof costSplits)[number];

export const decisionDocument = z.object({
  ...envelope,
  kind: z.literal('decision'),
  /** Worked out from the mandates and the rule at every write, kept for the query; never set by hand. */
  state: z.enum(['open', 'ratified', 'lapsed']),
  title: z.string(),
  /** The advice of the table, by version; the last one is current. */
  versions: z.array(
    z.object({
      number: z.number().int(),
      text: z.string(),
      at: instant,
      by: person,
      /** Why it was changed, in words. */
      because: z.string().optional(),
    }),
  ),
  rule: decisionRule,
  /** Last day on which answers are expected. */
  deadline: plainDate,
  /** When it was ratified or lapsed; absent while it is open. */
  closedAt: instant.optional(),
  /** The meeting whose advice this is, and its day: the deadline never lies before it. */
  meetingId: z.string().optional(),
  meetingDate: plainDate.optional(),
  agendaItemId: z.string().optional(),
  recordedBy: person,
  asksMoney: z.boolean(),
  /** What it costs in all, and by what the shares were split. */
  costs: z.object({ total: cents, split: z.enum(costSplits) }).optional(),
  mandates: z.array(mandate),
  /** Last day on which answers may be corrected after it closed; set by reopening it. */
  correctableUntil: plainDate.optional(),
  /** The outcome the channel was told last. */
  announced: z.enum(['ratified', 'lapsed']).optional(),
  /** Ids of those it is carried out by, when that is not everyone asked. */
  concerns: z.array(z.string()).optional(),
  /** What those it concerns say of carrying it out; who is not in it said nothing yet. */
  landings: z.array(landing).optional(),
  /** Day on which it comes back on the agenda. */
  reviewOn: plainDate.optional(),
});
export type DecisionDocument = z.infer<typeof decisionDocument>;
