import type { BotPort } from '../bot/port';

/**
 * A bot that is loaded when it is first needed: loading the Bot Framework takes some 200 ms and 40 MB, which a page, a
 * health check or an idle timer should not wait for. A load that failed is tried again by the next call.
 */
export function lazyBot(load: () => Promise<BotPort>): BotPort {
  let loading: Promise<BotPort> | undefined;

  async function bot(): Promise<BotPort> {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  }

  return {
    handleActivity: async (activity, claims) => (await bot()).handleActivity(activity, claims),
    deliverDue: async (until, budgetMs) => (await bot()).deliverDue(until, budgetMs),
    membership: async (asked) => (await bot()).membership(asked),
    deliver: async (key) => (await bot()).deliver(key),
  };
}
