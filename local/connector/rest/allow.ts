import { ConnectorError } from '../connector-error';
import type { Core } from '../core';
import type { Operation } from '../limits';
import { findPlace, type Place } from '../place';

/**
 * The place of a bot's call, when the bot may be there now. Throws what Teams throws:
 * https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis
 */
export function allow(core: Core, conversationId: string, operation: Operation, count = 1): Place {
  const { team, channel } = core.options;
  // Everyone in the team is in its standard channel. To write to the team's id, though, is to write in its General channel.
  const writes = operation === 'send' || operation === 'create';
  const place = findPlace(core, !writes && conversationId === team.id ? channel.id : conversationId);
  core.faults.checkBlock(place.id);
  if (place.type === 'channel' && core.store.mark('installed') !== 'yes')
    throw new ConnectorError(403, 'BotNotInConversationRoster', "The bot isn't part of the conversation roster.");
  core.limits.take(operation, place.id, count);
  return place;
}
