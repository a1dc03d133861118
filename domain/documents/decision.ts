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

/** One organisation's answer on one decision; a second delegate corrects it, never adds one. */
export const mandate = z.object({
  organisationId: z.string(),
  state: mandateState,
  /** Date on which its backing body treats it. */
  bodyDate: plainDate.optional(),
  condition: z.object({ text: z.string(), met: z.boolean() }).optional(),
  reason: z.string().optional(),
  /** Who said the current state, in what capacity, on whose word, when. */
  answeredBy: person.optional(),
  answeredAs: capacity.optional(),
  onWordOf: z.string().optional(),
  answeredAt: instant.optional(),
  /** The version of the text the current state is about. */
  version: z.number().int(),
  /**
   * Everything that was ever said, oldest first, the current answer included; the state above can be worked out from it.
   * Entries are `report-mandate` (details: state and what came with it) and `meet-condition` (details: met); for whom is this mandate's organisation, not written again.
   */
  trace: z.array(traceEntry),
});
export type Mandate = z.infer<typeof mandate>;

export const decisionDocument = z.object({
  ...envelope,
  kind: z.literal('decision'),
  /** Worked out from the mandates and the rule at every write, kept for the query; never set by hand. */
  state: z.enum(['open', 'ratified', 'lapsed']),
  title: z.string(),
  /** The advice of the table, by version; the last one is current. */
  versions: z.array(z.object({ number: z.number().int(), text: z.string(), at: instant, by: person })),
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
  mandates: z.array(mandate),
});
export type DecisionDocument = z.infer<typeof decisionDocument>;
