import { z } from 'zod';
import { envelope, onBehalf, person, plainDate } from './common';

/** Why the table and not one municipality (seed 002). */
export const regionalReasons = ['overlap', 'shared-problem', 'joining-forces', 'learning', 'regional-party'] as const;
export const regionalReason = z.enum(regionalReasons);
export type RegionalReason = z.infer<typeof regionalReason>;

/** What the item is on the agenda for: to inform, discuss, advise, decide. */
export const purposes = ['inform', 'discuss', 'advise', 'decide'] as const;
export const purpose = z.enum(purposes);
export type Purpose = z.infer<typeof purpose>;

/** A chat message something came from: its words, who wrote it, and a link back. */
export const sourceMessage = z.object({ text: z.string(), by: z.string(), url: z.string().optional() });
export type SourceMessage = z.infer<typeof sourceMessage>;

export const agendaItemDocument = z.object({
  ...envelope,
  kind: z.literal('agendaItem'),
  state: z.enum(['proposed', 'accepted', 'postponed', 'declined', 'discussed', 'withdrawn']),
  title: z.string(),
  explanation: z.string().optional(),
  why: regionalReason.optional(),
  purpose,
  /** Minutes wanted, and what it gets. */
  minutes: z.number().int(),
  proposedBy: person,
  for: onBehalf.optional(),
  /** Order on the agenda; smaller first. Set when accepted. */
  rank: z.number().optional(),
  /** Reason of the last postponement or refusal, as the proposer reads it. */
  reason: z.string().optional(),
  /** A postponed item comes back as a proposal for meetings after this date. */
  postponedUntilAfter: plainDate.optional(),
  origin: z
    .object({ updateId: z.string().optional(), decisionId: z.string().optional(), message: sourceMessage.optional() })
    .optional(),
  /** Meetings whose agenda it was on, and how that went. */
  meetings: z.array(z.object({ id: z.string(), date: plainDate, outcome: z.enum(['discussed', 'carried-over']) })),
});
export type AgendaItemDocument = z.infer<typeof agendaItemDocument>;
