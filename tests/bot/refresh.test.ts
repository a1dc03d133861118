import { perform } from '../../domain/perform';
import { systemActor } from '../../domain/permissions';
import type { Store } from '../../domain/store/store';
import { people, regionTenant } from '../../local/region/people';
import { regionChannel, regionCoalitionId } from '../../local/region/place';
import { inDays } from '../days';
import type { ShownCard } from '../open-table';
import { opens } from './opens';
import { personId, type SetTable, setTable } from './set-table';

let table: SetTable;
let id: string;
beforeAll(async () => {
  table = await setTable();
  const deadline = inDays(20);
  const recorded = await table.did('secretary', 'record-decision', {
    title: 'Samen één zorgpad',
    text: 'Advies.',
    deadline,
    asked: 'papendrecht,dordrecht,vgz',
  });
  id = recorded.id;
  await table.sweep();
});
afterAll(() => table.close());

interface Refresh {
  readonly action: { readonly verb: string; readonly data: unknown };
  readonly userIds: readonly string[];
}
const refreshOf = (card: ShownCard) => card.refresh as Refresh;
/** Who of the region those ids are, by their short names. */
async function keysOf(userIds: readonly string[]): Promise<string[]> {
  const members = await table.documents('member');
  const ids = members.filter((one) => one.teamsId && userIds.includes(one.teamsId)).map((one) => one.person.id);
  return people.map((one) => one.key).filter((key) => ids.includes(personId(key)));
}
const standing = async () => {
  const [card] = (await table.document(id))?.cards ?? [];
  const found = (await table.person('vgz').messages()).find((one) => one.id === card);
  return found?.attachments[0]?.content as ShownCard;
};

/** Counts what is written while something happens. */
async function writesDuring(work: () => Promise<unknown>): Promise<number> {
  const store: Store = table.local.store;
  const spies = [jest.spyOn(store, 'create'), jest.spyOn(store, 'replace')];
  await work();
  const writes = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return writes;
}

const refresh = async (key: string, verb?: string) => {
  const { action } = refreshOf(await standing());
  const { body } = await table.person(key).invoke({
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', ...action, ...(verb && { verb }) }, trigger: 'automatic' },
  });
  return (body as { value: ShownCard }).value;
};

describe('a card that asks again for each person', () => {
  it('asks those whose answer is open, and chair and secretary; nobody else, never more than sixty', async () => {
    const { userIds } = refreshOf(await standing());
    expect(await keysOf(userIds)).toEqual(['chair', 'secretary', 'alblasserdam', 'dordrecht', 'papendrecht', 'vgz']);
  });

  it('writes, sends and edits nothing', async () => {
    table.local.connector.log.clear();
    const writes = await writesDuring(async () => {
      for (const key of ['papendrecht', 'chair', 'secretary', 'vgz']) await refresh(key);
    });
    expect(writes).toBe(0);
    expect(table.local.connector.log.entries().filter((one) => one.direction === 'from-bot')).toEqual([]);
  });

  it('writes nothing either for who has another name by now, or was never seen', async () => {
    const { action } = refreshOf(await standing());
    const activity = (from: object) => ({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: `f:${Math.random()}`,
      channelId: 'msteams',
      serviceUrl: `${table.local.url}/connector/`,
      from,
      recipient: { id: '28:bot', name: 'Coalitietafel' },
      conversation: { id: regionChannel.id, conversationType: 'channel', isGroup: true, tenantId: regionTenant },
      channelData: { tenant: { id: regionTenant }, channel: { id: regionChannel.id } },
      value: { action: { type: 'Action.Execute', ...action }, trigger: 'automatic' },
    });
    const writes = await writesDuring(async () => {
      for (const from of [
        { id: '29:somebody', name: 'Iemand anders', aadObjectId: '5b0c1d2e-7a41-4c9b-8d3f-00000000ffff' },
        { id: '29:other', name: 'Een andere naam', aadObjectId: personId('papendrecht').split(':')[1] },
      ]) {
        const response = await fetch(`${table.local.url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(activity(from)),
        });
        expect(response.status).toBe(200);
      }
    });
    expect(writes).toBe(0);
  });

  it('carries refresh again on each card it gives back, also in the answer to a press', async () => {
    for (const key of ['papendrecht', 'chair', 'vgz']) {
      const card = await refresh(key);
      expect(refreshOf(card)).toEqual({
        action: expect.objectContaining({ verb: 'show' }),
        userIds: expect.any(Array),
      });
    }
    const form = await opens(table, { key: 'vgz' }, 'report-form', { id });
    const answer = await table.person('vgz').presses(form, 'Meld', { state: 'agreed' });
    expect(await keysOf(refreshOf(answer).userIds)).toEqual([
      'chair',
      'secretary',
      'alblasserdam',
      'dordrecht',
      'papendrecht',
    ]);
  });

  it('shows each their own, and does nothing else, whatever verb comes along', async () => {
    const own = JSON.stringify(await refresh('papendrecht', 'report-mandate'));
    expect(own).toContain('Jouw organisatie');
    expect(JSON.stringify(await refresh('chair'))).toContain('Meld namens een organisatie');
    expect(own).not.toContain('Meld namens een organisatie');
    expect(await table.document(id)).toMatchObject({
      mandates: [{ state: 'open' }, { state: 'open' }, { state: 'agreed' }],
    });
  });

  it('asks no more than sixty people, however many represent who was asked', async () => {
    const { store } = table.local;
    for (let n = 0; n < 70; n++) {
      const person = { id: `${regionTenant}:many-${n}`, name: `Beleidsmedewerker ${n}` };
      const input = { person, guest: false, teamsId: `29:many-${n}` };
      const about = { coalitionId: regionCoalitionId, actor: systemActor, now: new Date().toISOString() };
      await perform(store, { ...about, action: 'register-member', input, request: `many-${n}` });
      await table.did('secretary', 'confirm-member', { person: person.id, organisations: 'dordrecht' });
    }
    const card = await opens(table, { key: 'papendrecht' }, 'decision', { id });
    expect(refreshOf(card).userIds).toHaveLength(60);
  });
});
