import { z } from 'zod';

const account = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  tenantId: z.string().nullish(),
});

/** An activity as far as this bot looks at it; Teams sends more. Shapes: Microsoft's Bot Framework activity schema. */
export const incoming = z.looseObject({
  type: z.string(),
  id: z.string().nullish(),
  name: z.string().nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().nullish(),
  serviceUrl: z.string(),
  channelId: z.string().nullish(),
  replyToId: z.string().nullish(),
  from: account,
  recipient: account.nullish(),
  conversation: z.looseObject({
    id: z.string(),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).nullish(),
      team: z.looseObject({ id: z.string().nullish() }).nullish(),
      channel: z.looseObject({ id: z.string().nullish() }).nullish(),
    })
    .nullish(),
});
export type Incoming = z.infer<typeof incoming>;

/** Where an activity happened: a channel (or group chat) is a coalition's own; a personal chat is not. */
export interface Place {
  readonly personal: boolean;
  readonly tenantId: string;
  /** Channel's id without the thread; for a personal chat the conversation's. */
  readonly channelId: string;
  readonly teamId: string | undefined;
}

export function placeOf(activity: Incoming): Place {
  const { conversation, channelData } = activity;
  const channelId = channelData?.channel?.id ?? conversation.id.split(';')[0] ?? conversation.id;
  const personal =
    conversation.conversationType === 'personal' || (!conversation.conversationType && !conversation.isGroup);
  return {
    personal,
    tenantId: conversation.tenantId ?? channelData?.tenant?.id ?? '',
    channelId,
    teamId: channelData?.team?.id ?? undefined,
  };
}

/** A coalition is one Teams channel: its id follows from tenant and channel. */
export const coalitionIdOf = (place: Place) => `${place.tenantId}:${place.channelId}`;

/** Who sent it, as everyone sees them; the id never depends on a mail address. */
export function personOf(activity: Incoming) {
  const { from } = activity;
  const tenant = from.tenantId ?? placeOf(activity).tenantId;
  return { id: `${tenant}:${from.aadObjectId ?? from.id}`, name: from.name ?? '' };
}

/** What was typed, without the mention of the bot and without markup. */
export function wordsOf(activity: Incoming): string {
  return (activity.text ?? '')
    .replace(/<at[^>]*>.*?<\/at>/gi, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
