import type { Activity } from './activity';
import type { createBotClient } from './bot-client';
import type { createCallLog } from './call-log';
import type { Faults } from './faults';
import type { InvokeAnswer } from './page-api';

interface Means {
  readonly client: ReturnType<typeof createBotClient>;
  readonly faults: Faults;
  readonly log: ReturnType<typeof createCallLog>;
  readonly now: () => Date;
}

/** Brings activities to the bot, once unless a fault says twice, and remembers which are still under way. */
export function createDelivery({ client, faults, log, now }: Means) {
  const underWay = new Set<Promise<unknown>>();

  const post = async (activity: Activity): Promise<InvokeAnswer> => {
    const at = now().toISOString();
    // https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#request-header-fields
    const answer = await client.post(activity, {
      'x-ms-conversation-id': activity.conversation.id,
      'x-ms-tenant-id': activity.conversation.tenantId,
    });
    log.add({
      at,
      direction: 'to-bot',
      method: 'POST',
      path: [activity.type, activity.name].filter(Boolean).join(' '),
      conversationId: activity.conversation.id,
      activityId: activity.id,
      status: answer.status,
    });
    return answer;
  };

  const deliver = async (activity: Activity): Promise<InvokeAnswer> => {
    const fault = faults.takeDelivery(activity);
    await faults.wait(fault);
    const first = post(activity);
    if (fault?.do === 'twice') await first;
    if (fault?.do === 'twice' || fault?.do === 'twice-at-once') await post(activity);
    return first;
  };

  return {
    /** The bot's answer to this activity; 502 or 504 when there was none. */
    deliver(activity: Activity): Promise<InvokeAnswer> {
      const delivered = deliver(activity);
      underWay.add(delivered);
      return delivered.finally(() => underWay.delete(delivered));
    },
    /** Resolves when nothing is under way to the bot. */
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

export type Delivery = ReturnType<typeof createDelivery>;
