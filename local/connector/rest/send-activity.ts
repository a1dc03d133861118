import { type BotActivity, botActivity } from '../bot-activity';
import { checkActivity } from '../check-activity';
import { ConnectorError } from '../connector-error';
import type { Core } from '../core';
import { memberKeys, type Place } from '../place';
import { messagesIn, postBotMessage } from '../post-bot-message';
import { type Answer, type Call, param, parse, type Route } from '../route';
import { allow } from './allow';

/** Throws 400 for what Teams cannot show as a message. */
export function checkMessage(activity: BotActivity, raw: unknown) {
  checkActivity(activity, raw);
  if (activity.type !== 'message')
    throw new ConnectorError(400, 'Bad Argument', `Unknown activity type ${activity.type}.`);
  if (!activity.text && !activity.attachments?.length)
    throw new ConnectorError(400, 'Bad Argument', 'The message is empty.');
}

function send(core: Core, call: Call): Answer {
  const activity = parse(botActivity, call.body);
  const place = allow(core, param(call, 'conversation'), 'send', messagesIn(activity));
  if (activity.type === 'typing') {
    core.events.emit({ type: 'typing', conversationId: place.id }, memberKeys(core, place));
    return { status: 201, body: { id: core.store.nextId(core.now()) } };
  }
  checkMessage(activity, call.body);
  const ids = postBotMessage(core, inThreadOf(core, place, call.params.activity), activity);
  return { status: 201, body: ids.length === 1 ? { id: ids[0] } : {} };
}

/** A reply goes to the thread of what it answers, also when the conversation id does not name one. */
function inThreadOf(core: Core, place: Place, repliedTo: string | undefined): Place {
  if (place.type === 'personal' || place.threadId !== undefined || repliedTo === undefined) return place;
  const parent = core.store.get(repliedTo);
  return parent?.conversationId === place.id ? { ...place, threadId: parent.threadId ?? parent.id } : place;
}

/** Sending to a conversation: a post, a reply, a personal message, or the sign that the bot is typing. */
export const sendActivity: readonly Route[] = [
  { method: 'POST', path: '/v3/conversations/:conversation/activities', handle: send },
  { method: 'POST', path: '/v3/conversations/:conversation/activities/:activity', handle: send },
];
