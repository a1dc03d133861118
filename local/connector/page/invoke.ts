import { z } from 'zod';
import { activityFrom } from '../activity';
import { ConnectorError } from '../connector-error';
import type { Core } from '../core';
import { messagePayload } from '../message-payload';
import type { Message } from '../page-api';
import { type Place, placeFor } from '../place';
import { parse, type Route } from '../route';
import { caller } from './caller';
import { placeInThread } from './post-message';

const invoke = z.object({
  conversationId: z.string(),
  name: z.string(),
  value: z.unknown(),
  replyToId: z.string().optional(),
  threadId: z.string().optional(),
  locale: z.string(),
});

const messageAction = z.looseObject({ messageId: z.string() });

function stored(core: Core, place: Place, id: string): Message {
  const message = core.store.get(id);
  if (message?.conversationId !== place.id) throw new ConnectorError(404, 'MessageNotFound', `No message ${id} here.`);
  return message;
}

/** Something that waits for the bot's answer: a card's Execute or refresh, a dialog, a message extension. */
export const invokeRoute: Route = {
  method: 'POST',
  path: '/invoke',
  async handle(core, call) {
    const person = caller(core, call);
    const { conversationId, name, value, replyToId, threadId, locale } = parse(invoke, call.body);
    const whole = placeFor(core, conversationId, person);
    const action = messageAction.safeParse(value);
    const acted = action.success && name.startsWith('composeExtension/') ? action.data : undefined;
    const about = acted?.messageId ?? replyToId;
    const message = about === undefined ? undefined : stored(core, whole, about);
    const thread = whole.type === 'channel' ? (message?.threadId ?? message?.id ?? threadId) : undefined;
    const place = placeInThread(core, person, conversationId, thread);
    const { messageId: _, ...rest } = acted ?? {};
    const content = {
      type: 'invoke',
      id: `f:${crypto.randomUUID()}`,
      name,
      value: acted && message ? { ...rest, messagePayload: messagePayload(core, message) } : value,
      ...(replyToId && { replyToId }),
      channelData: { source: { name: about === undefined ? 'compose' : 'message' } },
    };
    return { status: 200, body: await core.delivery.deliver(activityFrom(core, { person, place, locale }, content)) };
  },
};
