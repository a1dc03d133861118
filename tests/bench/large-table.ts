import { addDays } from '../../domain/dates';
import { type DecisionDocument, memberId, organisationKinds } from '../../domain/documents';
import { perform } from '../../domain/perform';
import { systemActor } from '../../domain/permissions';
import { withNextDue } from '../../domain/settle';
import type { Store } from '../../domain/store/store';
import { people, regionTenant } from '../../local/region/people';
import { regionBot, regionChannel, regionCoalitionId, regionTeam } from '../../local/region/place';

/** The largest coalition known has over 80 parties; three people each is more than any has in its channel. */
export const size = { organisations: 80, people: 250, updates: 160, items: 24 } as const;

/** Somebody of the large table, as Teams sends them. */
export interface Someone {
  readonly teamsId: string;
  readonly objectId: string;
  readonly name: string;
}

export type LargeTable = Awaited<ReturnType<typeof fillLargeTable>>;

const text =
  'Het prenatale huisbezoek loopt nu in alle wijken. Verloskundigen melden gezinnen via één formulier aan. ' +
  'Knelpunt blijft de overdracht naar de jeugdgezondheidszorg: die duurt gemiddeld drie weken, terwijl twee afgesproken is.';

/**
 * A coalition of 80 organisations and 250 people in the middle of its year, made by the real actions.
 *
 * @returns the people, with the first as chair, the second as secretary and delegates after them: the delegate of
 * organisation n is `delegates[n]`; and the decisions, of which every one asks all 80
 */
export async function fillLargeTable(store: Store, about: { now: string; serviceUrl: string }) {
  const { now, serviceUrl } = about;
  const coalitionId = regionCoalitionId;
  const everyone = Array.from({ length: size.people }, (_, n): Someone => {
    const known = people[n]?.inChannel ? people[n] : undefined;
    const objectId = known?.objectId ?? `7d1e5f20-0000-4000-8000-${String(n).padStart(12, '0')}`;
    return { teamsId: `29:${objectId}`, objectId, name: known?.name ?? `Beleidsmedewerker ${n}` };
  });
  const [chair, secretary] = everyone;
  if (!chair || !secretary) throw new Error('a table without chair and secretary');
  const personOf = (one: Someone) => ({ id: `${regionTenant}:${one.objectId}`, name: one.name });
  let requests = 0;
  const does = async (by: Someone | undefined, action: string, input: object, at = now) => {
    const actor = by ? { person: personOf(by), guest: false } : systemActor;
    requests += 1;
    return perform(store, { coalitionId, action, input, actor, request: `large:${requests}`, now: at });
  };

  const channel = {
    tenantId: regionTenant,
    channelId: regionChannel.id,
    teamId: regionTeam.id,
    serviceUrl,
    botId: regionBot.id,
  };
  await does(undefined, 'connect-channel', { channel, language: 'nl' });
  await does(secretary, 'start-set-up', { region: 'Zuid-Holland Zuid' });
  for (const one of everyone)
    await does(undefined, 'register-member', { person: personOf(one), guest: false, teamsId: one.teamsId });
  await does(secretary, 'hand-over-role', { role: 'chair', person: personOf(chair).id });
  const names = Array.from(
    { length: size.organisations },
    (_, n) => `Samenwerkingspartner Eerste Duizend Dagen ${n + 1}`,
  );
  await does(secretary, 'add-organisations', { list: names.join('\n') });
  for (const [n, name] of names.entries())
    await does(secretary, 'edit-organisation', {
      organisation: name,
      kind: organisationKinds[n % organisationKinds.length],
    });
  const others = everyone.slice(2);
  for (const [n, one] of others.entries())
    await does(secretary, 'confirm-member', {
      person: personOf(one).id,
      organisations: names[n % names.length] ?? '',
    });

  const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
  const today = now.slice(0, 10);
  for (const days of [270, 180, 90]) {
    const date = daysAgo(days).slice(0, 10);
    await does(secretary, 'plan-meeting', { date }, daysAgo(days + 30));
    await does(secretary, 'close-meeting', { meeting: `meeting:${date}` }, daysAgo(days));
  }
  await does(secretary, 'plan-meeting', { date: addDays(today, 14), time: '13:30', place: 'Dordrecht' });
  for (let n = 0; n < size.updates; n += 1) {
    const type = (['progress', 'bottleneck', 'good-practice', 'question'] as const)[n % 4];
    await does(others[n % others.length], 'post-update', { type, text: `${n}. ${text}` }, daysAgo(60 - (n % 60)));
  }
  for (let n = 0; n < size.items; n += 1) {
    const { stored } = await does(others[n], 'propose-item', { title: `Punt ${n}: één overdracht in de hele regio` });
    if (n % 3) await does(secretary, 'accept-item', { item: stored.document.id, minutes: '10' });
  }
  const decisions: DecisionDocument[] = [];
  for (const days of [80, 50, 20, 1]) {
    const input = {
      title: `Advies van ${days} dagen terug`,
      text,
      deadline: daysAgo(days - 60).slice(0, 10),
      askAll: 'true',
    };
    const { stored } = await does(secretary, 'record-decision', input, daysAgo(days));
    if (stored.document.kind === 'decision') decisions.push(stored.document);
  }
  await everythingDelivered(store, now);
  return {
    chair,
    secretary,
    delegates: others.slice(0, size.organisations),
    organisations: decisions[0]?.mandates.map((one) => one.organisationId) ?? [],
    /** Each asks all organisations. */
    decisionIds: decisions.map((one) => one.id),
    personIdOf: (one: Someone) => personOf(one).id,
    memberIdOf: (one: Someone) => memberId(personOf(one).id),
  };
}

/**
 * As if it all had happened before: what followed from it has been shown and told. The decisions' own cards are still to
 * be posted, which the first press on each does: from then on a card stands in the channel and is edited.
 */
async function everythingDelivered(store: Store, now: string): Promise<void> {
  const soon = new Date(Date.parse(now) + 1).toISOString();
  for (let due = await store.due(now, 500); due.length > 0; due = await store.due(now, 500)) {
    for (const key of due) {
      const stored = await store.get(key);
      if (!stored) continue;
      const later = stored.document.kind === 'decision';
      const notices = stored.document.notices.map((one) =>
        one.due > now ? one : later && one.kind === 'show' ? { ...one, due: soon } : { ...one, done: now },
      );
      await store.replace(withNextDue({ ...stored.document, notices }), stored.etag);
    }
  }
}
