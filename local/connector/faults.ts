import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { ConnectorError } from './connector-error';

const times = z.number().int().positive().default(1);

/** What is to go wrong with the next `times` calls of the bot that match. `path` is a part of the path, decoded. */
export const callFault = z.object({ method: z.string().optional(), path: z.string().optional(), times }).and(
  z.discriminatedUnion('do', [
    z.object({
      do: z.literal('fail'),
      status: z.number().int(),
      body: z.unknown().optional(),
      retryAfter: z.number().optional(),
    }),
    z.object({ do: z.literal('delay'), ms: z.number() }),
    /** Does the work, then breaks the connection instead of answering. */
    z.object({ do: z.literal('drop') }),
    /** Waits for `release`. */
    z.object({ do: z.literal('hold') }),
  ]),
);

/** What is to happen with the next `times` deliveries to the bot; `activity` is the type, or an invoke's name. */
export const deliveryFault = z.object({
  activity: z.string().optional(),
  times,
  do: z.enum(['twice', 'twice-at-once', 'hold']),
});

/**
 * Standing refusals, as Teams words them.
 * https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis
 * `MessageWritesBlocked`: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
const blocks = {
  BotNotInConversationRoster: [403, "The bot isn't part of the conversation roster."],
  ConversationBlockedByUser: [403, 'User blocked the conversation with the bot.'],
  BotDisabledByAdmin: [403, 'The tenant admin disabled this bot.'],
  MessageWritesBlocked: [403, 'Message writes are blocked for the conversation.'],
  ConversationNotFound: [404, 'Conversation not found.'],
} as const;
export type Block = keyof typeof blocks;
export const block = z.enum(Object.keys(blocks) as [Block, ...Block[]]);

type CallFault = z.input<typeof callFault>;
type DeliveryFault = z.input<typeof deliveryFault>;

/** Takes the first rule that matches, and uses it up. */
function takeFrom<R extends { times: number }>(rules: R[], matches: (rule: R) => boolean): R | undefined {
  const rule = rules.find((r) => r.times > 0 && matches(r));
  if (rule) rule.times -= 1;
  return rule;
}

/** Makes the connector misbehave as a test asks; without a word from a test it does nothing. */
export function createFaults() {
  const calls: z.infer<typeof callFault>[] = [];
  const deliveries: z.infer<typeof deliveryFault>[] = [];
  const blocked = new Map<string, Block>();
  let held: (() => void)[] = [];
  const hold = () => new Promise<void>((resolve) => held.push(resolve));
  const release = () => {
    for (const resume of held) resume();
    held = [];
  };
  return {
    onCall: (rule: CallFault) => void calls.push(callFault.parse(rule)),
    onDelivery: (rule: DeliveryFault) => void deliveries.push(deliveryFault.parse(rule)),
    /** Refuses everything in this conversation until `unblock`. */
    block: (conversationId: string, code: Block) => void blocked.set(conversationId, code),
    unblock: (conversationId: string) => void blocked.delete(conversationId),
    /** How many calls and deliveries are being held. */
    held: () => held.length,
    release,
    clear() {
      calls.length = 0;
      deliveries.length = 0;
      blocked.clear();
      release();
    },
    takeCall: (method: string, path: string) =>
      takeFrom(calls, (r) => (r.method ?? method) === method && path.includes(r.path ?? '')),
    takeDelivery: (activity: { type: string; name?: string }) =>
      takeFrom(deliveries, (r) => r.activity === undefined || [activity.type, activity.name].includes(r.activity)),
    /** The waiting part of a fault, before the work is done. */
    wait: async (fault: z.infer<typeof callFault> | z.infer<typeof deliveryFault> | undefined) => {
      if (fault?.do === 'delay') await sleep(fault.ms);
      if (fault?.do === 'hold') await hold();
    },
    checkBlock(conversationId: string) {
      const code = blocked.get(conversationId);
      if (code) throw new ConnectorError(blocks[code][0], code, blocks[code][1]);
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;
