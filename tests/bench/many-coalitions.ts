import { memberId, type Organisation } from '../../domain/documents';
import { reminderFrom, tidied } from '../../domain/settle';
import type { Store } from '../../domain/store/store';
import { aCoalition, aDecision, aMember } from '../documents';

/** Every one of so many people is to be asked about one decision. */
const people = 50;
/** Tuesday, nine o'clock in the region: what was asked a week ago and not taken back is asked about. */
export const morning = '2026-03-17T08:00:00.000Z';
const weekAgo = '2026-03-10T09:30:00.000Z';

/**
 * Coalitions of 50 organisations with a person each, in each a decision of a week ago that nobody has answered: 50 reminders
 * a coalition are due at nine.
 * @param coalitions how many of each tenant
 */
export async function fillManyCoalitions(store: Store, coalitions: readonly number[]): Promise<void> {
  for (const [tenant, many] of coalitions.entries())
    for (let nth = 0; nth < many; nth++) await fill(store, `tenant-${tenant}`, `19:channel-${tenant}-${nth}`);
}

async function fill(store: Store, tenantId: string, channelId: string): Promise<void> {
  const coalitionId = `${tenantId}:${channelId}`;
  const organisations = Array.from(
    { length: people },
    (_, nth): Organisation => ({
      id: `organisation-${nth}`,
      name: `Gemeente ${nth}`,
      kind: 'municipality',
      seat: 'table',
      backingBody: { name: 'college' },
      inRound: true,
      alsoKnownAs: [],
    }),
  );
  const coalition = aCoalition({
    id: 'coalition',
    coalitionId,
    organisations,
    channel: { tenantId, channelId, serviceUrl: 'http://teams', botId: '28:bot' },
  });
  await store.create(coalition);
  for (const { id } of organisations) {
    const person = { id: `${tenantId}:${id}`, name: `Beleidsmedewerker ${id}` };
    const represents = [{ organisationId: id, said: id, confirmed: true }];
    await store.create(aMember({ id: memberId(person.id), coalitionId, person, teamsId: `29:${id}`, represents }));
  }
  const decision = aDecision({
    coalitionId,
    createdAt: weekAgo,
    versions: [{ number: 1, text: 'Advies.', at: weekAgo, by: { id: `${tenantId}:organisation-0`, name: 'Iemand' } }],
    mandates: organisations.map(({ id }) => ({ organisationId: id, state: 'open', version: 1, trace: [] })),
  });
  const remind = reminderFrom(decision, coalition, '2026-03-16');
  await store.create(tidied({ ...decision, notices: remind ? [remind] : [] }));
}
