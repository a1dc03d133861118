import { z } from 'zod';
import { envelope, newEnvelope, person, plainDate, unreached } from './common';

/** Kinds of party at the table (seed 000 and 003), in the order in which lists group them. */
export const organisationKinds = [
  'municipality',
  'public-health',
  'youth-health',
  'health-insurer',
  'obstetric-partnership',
  'gp-umbrella',
  'hospital',
  'maternity-care',
  'welfare',
  'parents',
  'other',
] as const;
export const organisationKind = z.enum(organisationKinds);
export type OrganisationKind = z.infer<typeof organisationKind>;

/** `table`: asked for mandates; `agenda`: agenda member, asked only when a decision names it. */
export const seat = z.enum(['table', 'agenda']);
export type Seat = z.infer<typeof seat>;

export const organisation = z.object({
  id: z.string(),
  name: z.string(),
  kind: organisationKind,
  seat,
  /** Who decides behind the delegate ("college van B&W"), and when it meets next. */
  backingBody: z.object({ name: z.string(), nextMeeting: plainDate.optional() }),
  inRound: z.boolean(),
  /** Other names under which people posted for it; matched by the secretary. */
  alsoKnownAs: z.array(z.string()),
  /** Ids of the municipalities it works in; absent: in the whole region (a municipality: in itself). */
  worksIn: z.array(z.string()).optional(),
  /** Of a municipality, or those an organisation works for; costs can be split by it. */
  inhabitants: z.number().int().positive().optional(),
  /** Date it left; it keeps its history. */
  left: plainDate.optional(),
});
export type Organisation = z.infer<typeof organisation>;

/** Agenda points that are there by themselves (domain.md, Agenda). */
export const fixedItemKeys = ['opening', 'parents', 'national', 'round', 'pending', 'any-other-business'] as const;
export type FixedItemKey = (typeof fixedItemKeys)[number];

/** What is told so many days before or after, see `domain/telling/telling-days.ts`. */
export const tellingDays = [
  'callItems',
  'callRound',
  'callAgenda',
  'roundReminder',
  'takeBack',
  'bodySoon',
  'bodyMet',
  'deadlineSoon',
] as const;
export type TellingDay = (typeof tellingDays)[number];

/** Where the channel is, in the Bot Framework's terms; opaque to the domain, kept for delivery. */
export const channelReference = z.object({
  tenantId: z.string(),
  channelId: z.string(),
  teamId: z.string().optional(),
  /** What people call it. */
  name: z.string().optional(),
  serviceUrl: z.string(),
  botId: z.string(),
});
export type ChannelReference = z.infer<typeof channelReference>;

export const coalitionDocument = z.object({
  ...envelope,
  kind: z.literal('coalition'),
  /** `open`: people post and propose, nobody set it up yet. `set-up`: there is a secretary. */
  state: z.enum(['open', 'set-up']),
  channel: channelReference.optional(),
  region: z.string().optional(),
  language: z.enum(['nl', 'en']),
  timeZone: z.string(),
  chair: person.optional(),
  secretary: person.optional(),
  meetingsPerYear: z.number().int().optional(),
  /** Length of a meeting, minutes. */
  meetingMinutes: z.number().int(),
  /** Minutes for each fixed item; a key that is absent takes the default. */
  fixedMinutes: z.partialRecord(z.enum(fixedItemKeys), z.number().int()),
  organisations: z.array(organisation),
  /** Days before a meeting or a deadline on which people are told; what is absent takes the default. */
  telling: z.partialRecord(z.enum(tellingDays), z.number().int().nonnegative()).optional(),
  /** Whom the last thing that was sent to them did not reach, the newest last; gone once something does. */
  unreached: z.array(unreached).optional(),
  /** Message ids of the standing cards, newest last, at most three of each. */
  standing: z.object({ round: z.array(z.string()), agenda: z.array(z.string()), coalition: z.array(z.string()) }),
});
export type CoalitionDocument = z.infer<typeof coalitionDocument>;

/** A coalition before anyone set it up: people can post and propose at once (seed 000: begin small). */
export function newCoalition(coalitionId: string, now: string): CoalitionDocument {
  return {
    ...newEnvelope({ id: 'coalition', coalitionId, now }),
    kind: 'coalition',
    state: 'open',
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    meetingMinutes: 120,
    fixedMinutes: {},
    organisations: [],
    standing: { round: [], agenda: [], coalition: [] },
  };
}
