import { z } from 'zod';
import { envelope, person, plainDate } from './common';

/** What somebody can be told by themselves: about a mandate, the round, or standing in. */
export const personalTopics = [
  'take-back',
  'body-soon',
  'body-met',
  'deadline-soon',
  'deadline-past',
  'post-update',
  'deputy-starts',
  'deputy-ends',
  'digest',
] as const;
/** What the whole channel is told. */
export const channelTopics = ['call-items', 'call-round', 'call-agenda', 'round-digest', 'after-meeting'] as const;
export const tellingTopics = [...personalTopics, ...channelTopics] as const;
export const tellingTopic = z.enum(tellingTopics);
export type TellingTopic = z.infer<typeof tellingTopic>;

/** One thing somebody is told. */
export const tellingItem = z.object({
  topic: tellingTopic,
  /** Id of the document it is about. */
  document: z.string(),
  organisationId: z.string().optional(),
  /** Plain date on which it became due. */
  on: plainDate,
  /** Never for the channel to read. */
  late: z.boolean(),
  /** Left out of the message: `late`, where there was no chat to say it in; `over`, where it was no longer so. */
  left: z.enum(['late', 'over']).optional(),
});
export type TellingItem = z.infer<typeof tellingItem>;

/**
 * What one person, or the channel, is told on one day: all of it in one message. That it exists is the claim: whoever
 * creates it tells it, and nobody else (design: reminders are computed, not queued).
 */
export const tellingDocument = z.object({
  ...envelope,
  kind: z.literal('telling'),
  /** `tab`: nothing could or should be sent; it stands in the tab. `dropped`: nothing of it was so any more. */
  state: z.enum(['waiting', 'told', 'tab', 'dropped']),
  date: plainDate,
  /** Absent for the channel. */
  to: person.optional(),
  about: z.array(tellingItem),
  /** Where it was told, or tried: in the channel, or in their own chat. */
  way: z.enum(['channel', 'chat']).optional(),
});
export type TellingDocument = z.infer<typeof tellingDocument>;

/** Id of what somebody, or the channel, is told on a day. */
export const tellingId = (date: string, personId?: string) => `telling:${date}:${personId ?? 'channel'}`;
