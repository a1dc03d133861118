import type { Services } from './services';

/** Leaves the timer's minute some room, so that one run ends before the next is due. */
const BUDGET_MS = 55_000;

/**
 * Every minute: takes whatever is due by now. What does not fit stays due and is taken by the next run. It asks the
 * store first, since in most minutes nothing is due, and calling the bot would load the Bot Framework.
 */
export async function remind({ bot, store, clock }: Services): Promise<void> {
  const now = clock();
  const due = await store.due(now, 1);
  if (due.length > 0) await bot.deliverDue(now, BUDGET_MS);
}
