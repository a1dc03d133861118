import { z } from 'zod';
import { botActivity } from '../bot-activity';
import { ConnectorError } from '../connector-error';
import type { Core } from '../core';
import { chatId } from '../place';
import { messagesIn, postBotMessage } from '../post-bot-message';
import { parse, type Route } from '../route';
import { allow } from './allow';
import { checkMessage } from './send-activity';

const parameters = z.object({
  isGroup: z.boolean().optional(),
  members: z.array(z.object({ id: z.string() })).optional(),
  tenantId: z.string().optional(),
  activity: botActivity.optional(),
  channelData: z
    .object({
      channel: z.object({ id: z.string() }).optional(),
      tenant: z.object({ id: z.string() }).optional(),
    })
    .optional(),
});
type Parameters = z.infer<typeof parameters>;

const refuse = (message: string) => new ConnectorError(400, 'Bad Argument', message);

/** A new thread, of which the conversation id carries the new message's id. */
function newThread(core: Core, channelId: string, { activity }: Parameters, raw: unknown) {
  if (!activity) throw refuse('A conversation in a channel needs its first activity.');
  const place = allow(core, channelId, 'create', messagesIn(activity));
  checkMessage(activity, raw);
  const ids = postBotMessage(core, place, activity);
  return { id: `${place.id};messageid=${ids[0]}`, ...(ids.length === 1 && { activityId: ids[0] }) };
}

/**
 * A chat begun by the bot. It needs the tenant, and a person it has met: someone who opened the chat, or someone of this
 * tenant in the team where the app is. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
function newChat(core: Core, { members, tenantId, channelData, activity }: Parameters, raw: unknown) {
  const [member, ...others] = members ?? [];
  if (!member || others.length > 0) throw refuse('A chat is with one member.');
  if ((tenantId ?? channelData?.tenant?.id) === undefined) throw refuse('The tenant id is missing.');
  const person = core.roster.byId(member.id);
  if (!person) throw refuse(`No user ${member.id}.`);
  const id = chatId(core, person);
  const known = core.store.chatOf(person.key);
  const met =
    core.store.mark('installed') === 'yes' &&
    core.roster.inChannel(person) &&
    person.tenantId === core.options.team.tenantId;
  if (!known?.opened && !met)
    throw new ConnectorError(403, 'ForbiddenOperationException', "Bot isn't installed in user's personal scope");
  if (!known) core.store.keepChat({ id, person: person.key, opened: false });
  const place = allow(core, id, 'create', activity ? messagesIn(activity) : 1);
  if (!activity) return { id };
  checkMessage(activity, raw);
  const ids = postBotMessage(core, place, activity);
  return { id, ...(ids.length === 1 && { activityId: ids[0] }) };
}

/** A new thread in the channel, or a chat with one person. */
export const createConversation: Route = {
  method: 'POST',
  path: '/v3/conversations',
  handle(core, { body }) {
    const given = parse(parameters, body);
    const raw = (body as { activity?: unknown }).activity;
    const channelId = given.channelData?.channel?.id;
    const made = channelId ? newThread(core, channelId, given, raw) : newChat(core, given, raw);
    return { status: 201, body: { ...made, serviceUrl: `${core.origin()}/connector/` } };
  },
};
