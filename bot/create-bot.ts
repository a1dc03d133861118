import type { DocumentKey, Store } from '../domain/store/store';
import { botFramework } from './bot-framework';
import { deliver } from './delivery/deliver';
import { deliverDue } from './delivery/deliver-due';
import type { Delivering } from './delivery/delivering';
import { pace } from './delivery/pace';
import { handlers } from './handlers';
import { incoming } from './incoming';
import { channelMember } from './membership';
import { once } from './once';
import type { BotAnswer, BotPort } from './port';
import type { TabApp } from './tab-link';

export interface BotOptions {
  readonly store: Store;
  /** Now, as a UTC instant. */
  readonly clock: () => string;
  /** Empty only in the local entry: then nothing signs in. */
  readonly appId: string;
  readonly appType?: string;
  readonly tenantId?: string;
  readonly appPassword?: string | undefined;
  /** False for a client without dialogs: long forms then stand in the card. */
  readonly dialogs: boolean;
  /** The app whose tab the cards lead to; absent for a client without tabs. */
  readonly tab?: TabApp | undefined;
  readonly log?: (event: string, details: Readonly<Record<string, unknown>>) => void;
}

/** How long delivery may hold up the answer to what caused it, ms (design: within the invocation that wrote). */
const deliverFor = 1_500;

/** What is put off for longer than this waits for the timer, ms. */
const longestWait = 10_000;

/** The bot: what comes in from Teams becomes actions, what follows goes out again. */
export function createBot(options: BotOptions): BotPort {
  const { store, clock, dialogs, tab, log = () => undefined, ...settings } = options;
  const framework = botFramework(settings);
  const services: Delivering = {
    store,
    clock,
    dialogs,
    tab,
    log,
    messenger: framework.messenger,
    pace: pace(),
    edited: new Map(),
    soon: (key, ms) => {
      if (ms > longestWait) return;
      const again = () =>
        void deliver(services, key).catch((error) =>
          log('delivery-failed', { document: key.id, reason: String(error) }),
        );
      setTimeout(again, Math.max(0, ms) + 20).unref();
    },
  };
  const answered = once<BotAnswer>();
  const delivered = (key: DocumentKey) => within(deliverFor, deliver(services, key), log);
  return {
    deliver: delivered,
    membership: (asked) => channelMember(services, asked),
    handleActivity(raw, claims) {
      const parsed = incoming.safeParse(raw);
      if (!parsed.success) return Promise.resolve({ status: 400 });
      const activity = parsed.data;
      const handle = () =>
        handlers(services, activity, (turn, id) => delivered({ coalitionId: turn.coalition.coalitionId, id }));
      const key = activity.id ? `${activity.conversation.id}/${activity.type}/${activity.id}` : undefined;
      return framework.run(raw, claims, () => (key ? answered(key, handle) : handle()));
    },
    deliverDue: (until, budgetMs) => deliverDue(services, until, budgetMs),
  };
}

/** Waits for work, but not longer than `ms`; it goes on by itself, and what it does not reach stays due. */
async function within(ms: number, work: Promise<void>, log: BotOptions['log']): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  const safely = work.catch((error) => log?.('delivery-failed', { reason: String(error) }));
  await Promise.race([safely, enough]);
  clearTimeout(timer);
}
