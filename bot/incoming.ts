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
  textFormat: z.string().nullish(),
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
    name: z.string().nullish(),
    tenantId: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).nullish(),
      team: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
      channel: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
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
  /** What people call it, where Teams says so. */
  readonly name: string | undefined;
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
    name: channelData?.channel?.name ?? channelData?.team?.name ?? conversation.name ?? undefined,
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

/** What was typed, without the mention of the bot. What looks like markup is what somebody typed, unless it is XML. */
export function wordsOf({ text, textFormat }: Pick<Incoming, 'text' | 'textFormat'>): string {
  const typed = (text ?? '').replace(/<at[^>]*>.*?<\/at>/gi, ' ');
  return textFormat === 'xml' ? wordsOfHtml(typed) : tidy(unescaped(typed));
}

/** The words of a message that comes as HTML: a line for each line, and no markup. */
export function wordsOfHtml(html: string): string {
  const lines = html
    .replace(/<at[^>]*>(.*?)<\/at>/gi, '$1')
    .replace(/<(?:br\s*\/?|\/(?:p|div|li|h\d|tr))>/gi, '\n')
    .replace(/<[^>]+>/g, ' ');
  return tidy(unescaped(lines));
}

const tidy = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  amp: '&',
};
const unescaped = (text: string) =>
  text.replace(/&(nbsp|lt|gt|quot|#39|apos|amp);/gi, (_, name) => entities[name.toLowerCase()] ?? '');
