import { z } from 'zod';
import { envelope, instant, onBehalf, person, plainDate } from './common';

/** Standing in for organisations for a while (seed 002: replacement during absence). */
export const standIn = z.object({
  organisationIds: z.array(z.string()),
  from: plainDate,
  until: plainDate,
  /** Person id of the delegate they stand in for, when that was said. */
  for: z.string().optional(),
  /** Who named them. */
  by: person,
});
export type StandIn = z.infer<typeof standIn>;

export const hearingPlaces = ['channel', 'chat', 'tab'] as const;
export type HearingPlace = (typeof hearingPlaces)[number];

/** One person in one coalition, and the organisations they represent. */
export const memberDocument = z.object({
  ...envelope,
  kind: z.literal('member'),
  state: z.enum(['active', 'ended']),
  person,
  /** A guest of the tenant: may do everything a member may, except start the set-up. */
  guest: z.boolean(),
  /** Their id in Teams (`29:…`), which cards and mentions name; known once they were seen there. */
  teamsId: z.string().optional(),
  /** What they said they represent; `confirmed` once the secretary did. */
  represents: z.array(onBehalf.extend({ confirmed: z.boolean() })),
  /** For whom they stand in while a delegate is absent; both days included. */
  standsIn: z.array(standIn).optional(),
  /** Where they want to hear what is coming: in the channel unless they chose; `tab` is nowhere else. */
  hears: z.enum(hearingPlaces).optional(),
  /** Their own chat with the bot, once they opened it: that it works. The language is the one Teams speaks to them there. */
  chat: z.object({ conversationId: z.string(), serviceUrl: z.string(), locale: z.string().optional() }).optional(),
  endedAt: instant.optional(),
});
export type MemberDocument = z.infer<typeof memberDocument>;

/** Id of a person's member document. */
export const memberId = (personId: string) => `member:${personId}`;
