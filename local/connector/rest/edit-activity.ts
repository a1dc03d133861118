import { contentOf } from '../accept-message';
import { botActivity } from '../bot-activity';
import { ConnectorError } from '../connector-error';
import type { Core } from '../core';
import type { Message } from '../page-api';
import { memberKeys } from '../place';
import { type Call, param, parse, type Route } from '../route';
import { allow } from './allow';
import { checkMessage } from './send-activity';

/** The bot's own message that the call names. */
function own(core: Core, call: Call) {
  const place = allow(core, param(call, 'conversation'), 'send');
  const message: Message | undefined = core.store.get(param(call, 'activity'));
  if (message?.conversationId !== place.id)
    throw new ConnectorError(404, 'ActivityNotFoundInConversation', 'Conversation not found.');
  if (!message.from.bot)
    throw new ConnectorError(403, 'NotEnoughPermissions', 'A bot can change only messages of its own.');
  return { message, members: memberKeys(core, place) };
}

/**
 * Changing a message in place, for everybody, and taking it away.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/update-and-delete-bot-messages
 */
export const editActivity: readonly Route[] = [
  {
    method: 'PUT',
    path: '/v3/conversations/:conversation/activities/:activity',
    handle(core, call) {
      const activity = parse(botActivity, call.body);
      const { message, members } = own(core, call);
      checkMessage(activity, call.body);
      const edited = { ...message, ...contentOf(core, activity), editedAt: core.now().toISOString() };
      core.store.replace(edited);
      core.events.emit({ type: 'edited', message: edited }, members);
      return { status: 200, body: { id: message.id } };
    },
  },
  {
    method: 'DELETE',
    path: '/v3/conversations/:conversation/activities/:activity',
    handle(core, call) {
      const { message, members } = own(core, call);
      core.store.remove(message.id);
      core.events.emit({ type: 'deleted', conversationId: message.conversationId, id: message.id }, members);
      return { status: 200 };
    },
  },
];
