import type { Delivering } from '../delivery/delivering';
import type { Incoming } from '../incoming';
import type { BotAnswer } from '../port';
import type { Services, Turn } from '../turn';
import { onCardAction } from './card-action';
import { onConversationUpdate } from './conversation-update';
import { onDialogOpen, onDialogSend } from './dialog';
import { onExtensionOpen, onExtensionQuery } from './extension';
import { onExtensionLink } from './link';
import { onMessage } from './message';
import { tryLater } from './try-later';

/** Delivers what follows from a write, for as long as an answer may wait. */
export type Delivered = (turn: Turn, documentId: string) => Promise<void>;

const fine: BotAnswer = { status: 200 };

const invokes: Readonly<
  Record<string, (services: Services, activity: Incoming, delivered: Delivered) => Promise<BotAnswer>>
> = {
  'adaptiveCard/action': onCardAction,
  'task/fetch': (services, activity) => onDialogOpen(services, activity),
  'task/submit': onDialogSend,
  'composeExtension/query': onExtensionQuery,
  'composeExtension/queryLink': onExtensionLink,
  'composeExtension/fetchTask': onExtensionOpen,
  'composeExtension/submitAction': onDialogSend,
};

/**
 * One activity to the handler it is for; what nobody handles is answered and left alone. Where Teams, the store or many
 * people at once stood in the way, the person reads that they can try again. Rejects on an unexpected failure only.
 */
export async function handlers(services: Delivering, activity: Incoming, delivered: Delivered): Promise<BotAnswer> {
  try {
    return await handled(services, activity, delivered);
  } catch (error) {
    return tryLater(services, activity, error);
  }
}

async function handled(services: Delivering, activity: Incoming, delivered: Delivered): Promise<BotAnswer> {
  if (activity.type === 'message') {
    await onMessage(services, activity, delivered);
    return fine;
  }
  if (activity.type === 'conversationUpdate') {
    await onConversationUpdate(services, activity);
    return fine;
  }
  if (activity.type !== 'invoke') return fine;
  const handler = activity.name && Object.hasOwn(invokes, activity.name) ? invokes[activity.name] : undefined;
  return handler ? handler(services, activity, delivered) : { status: 501 };
}
