import type { Actor } from '../../domain/action';
import { addDays, dateIn } from '../../domain/dates';
import { perform } from '../../domain/perform';
import { tidied } from '../../domain/settle';
import type { Store } from '../../domain/store/store';
import { seedLargeRegion } from '../../local/region/large-region';
import { regionTenant } from '../../local/region/people';

const text =
  'Het prenatale huisbezoek loopt nu in alle wijken. Verloskundigen melden gezinnen via één formulier aan. ' +
  'Knelpunt blijft de overdracht naar de jeugdgezondheidszorg: die duurt drie weken, terwijl twee afgesproken is.';

export type LargeTable = Awaited<ReturnType<typeof fillLargeTable>>;

/**
 * The large region at its busiest: every one of its 80 organisations has shared twice in this round, and four decisions
 * ask all of them, one of which is late.
 *
 * @param now UTC instant
 */
export async function fillLargeTable(store: Store, now: string) {
  const region = await seedLargeRegion({ store, now });
  const { coalitionId, secretary, delegates } = region;
  let requests = 0;
  const does = (actor: Actor, action: string, input: object, at = now) => {
    requests += 1;
    return perform(store, { coalitionId, action, input, actor, request: `busy:${requests}`, now: at });
  };
  const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
  const types = ['progress', 'bottleneck', 'good-practice', 'question'] as const;
  for (const [n, { actor, organisation }] of [...delegates, ...delegates].entries())
    await does(actor, 'post-update', { type: types[n % types.length], text: `${n}. ${text}`, for: organisation });
  const decisionIds = [region.decisionId];
  for (const days of [80, 50, 20]) {
    const deadline = addDays(dateIn('Europe/Amsterdam', now), 60 - days);
    const input = { title: `Advies van ${days} dagen terug`, text, deadline, askAll: 'true' };
    const { stored } = await does(secretary, 'record-decision', input, daysAgo(days));
    decisionIds.push(stored.document.id);
  }
  await shownBefore(store, { coalitionId, decisionIds, now });
  return { ...region, channelId: coalitionId.slice(regionTenant.length + 1), decisionIds };
}

/**
 * What followed from all this happened before; only the decisions' cards are posted anew by the first press on each, so
 * that a card of it stands in the channel and is edited from then on.
 */
async function shownBefore(
  store: Store,
  about: { coalitionId: string; decisionIds: readonly string[]; now: string },
): Promise<void> {
  const { coalitionId, decisionIds, now } = about;
  for (let due = await store.due(now, 500); due.length > 0; due = await store.due(now, 500)) {
    for (const key of due) {
      const stored = await store.get(key);
      if (!stored) continue;
      const notices = stored.document.notices.map((one) => (one.due <= now ? { ...one, done: now } : one));
      await store.replace(tidied({ ...stored.document, notices }), stored.etag);
    }
  }
  for (const id of decisionIds) {
    const stored = await store.get({ coalitionId, id });
    if (!stored) continue;
    const card = { kind: 'show' as const, id: `show:bench:${id}`, due: now, what: 'self' as const, post: true };
    const document = { ...stored.document, cards: [], notices: [...stored.document.notices, card] };
    await store.replace(tidied(document), stored.etag);
  }
}
