import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggedCall } from '../../local/connector/call-log';
import { people } from '../../local/region/people';
import { regionChannel } from '../../local/region/place';
import { readable, type ShownCard } from '../open-table';
import { type SetTable, setTable, until } from './set-table';
import { timePasses } from './time-passes';

let table: SetTable;
let time: ReturnType<typeof timePasses>;
beforeEach(async () => {
  time = timePasses();
  table = await setTable({ clock: time.clock });
  table.local.connector.log.clear();
});
afterEach(() => table.close());

const inChannel = '/activities';
const failing = (more: object) =>
  table.local.connector.faults.onCall({ path: inChannel, do: 'fail', status: 500, ...more });

/** What is due within the hour, too. */
const anHourOn = () => new Date(Date.parse(time.clock()) + 3_600_000).toISOString();

/** Shares an update by way of the form, and gives the answer that came back. */
async function shares(key: string, text: string, organisation = key): Promise<ShownCard> {
  const data = { table: { on: { screen: 'update-form' }, next: { screen: 'round' } } };
  const { body } = await table.person(key).invoke({
    name: 'adaptiveCard/action',
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'post-update',
        data: { ...data, type: 'progress', text, for: organisation },
      },
      trigger: 'manual',
    },
  });
  return (body as { value: ShownCard }).value;
}
const cardsWith = async (text: string) =>
  (await table.person('papendrecht').messages()).filter(
    (one) => one.from.bot && JSON.stringify(one.attachments).includes(text),
  );
const noticesOf = async (text: string) =>
  (await table.documents('update')).find((one) => one.text === text)?.notices ?? [];
const firstUpdate = async () => (await table.documents('update'))[0];

/** How many calls at most fall within so many ms. */
function busiest(calls: readonly LoggedCall[], ms: number): number {
  const times = calls.map((one) => Date.parse(one.at));
  return Math.max(0, ...times.map((from) => times.filter((time) => time >= from && time < from + ms).length));
}

describe('Teams that does not take a message', () => {
  it('waits as long as a 429 says, sends nothing meanwhile, and then delivers', async () => {
    failing({ method: 'POST', status: 429, retryAfter: 1 });
    const answer = await shares('papendrecht', 'Het spreekuur is open.');
    expect(readable(answer)).toContain('Gedeeld.');
    await shares('dordrecht', 'Er is een huiskamer bij.');
    await until(
      'both cards',
      async () => (await cardsWith('open.')).length + (await cardsWith('huiskamer')).length === 2,
    );
    const [refused, ...later] = table.calls('POST');
    expect(refused?.status).toBe(429);
    for (const call of later) expect(Date.parse(call.at) - Date.parse(refused?.at ?? '')).toBeGreaterThanOrEqual(1000);
    expect(later.map((one) => one.status)).toEqual([201, 201]);
  });

  it.each([
    ['a 500', { do: 'fail', status: 500 }],
    ['a 502', { do: 'fail', status: 502 }],
    ['an answer that was lost', { do: 'drop' }],
  ] as const)('never posts a card again after %s, and never calls it sent', async (_, fault) => {
    table.local.connector.faults.onCall({ path: inChannel, method: 'POST', ...fault });
    const answer = await shares('papendrecht', 'Het spreekuur is open.');
    expect(readable(answer)).toContain('Gedeeld.');
    await table.sweep(anHourOn());
    expect(table.calls('POST')).toHaveLength(1);
    const notice = (await noticesOf('Het spreekuur is open.')).find((one) => one.id.startsWith('show:self'));
    expect(notice).toMatchObject({ failed: 'unsure' });
    expect(notice).not.toHaveProperty('done');
    // Unsure: the secretary hears that somebody has to look; the others are not bothered with it.
    const coalition = readable(await table.person('secretary').whispers('coalitie'));
    expect(coalition).toContain('Misschien niet in het kanaal gekomen: Gemeente Papendrecht');
    expect(readable(await table.person('papendrecht').whispers('coalitie'))).not.toContain('Misschien niet');
  });

  it('is not asked again where it says that it never will', async () => {
    for (const code of ['BotNotInConversationRoster', 'ConversationBlockedByUser', 'MessageWritesBlocked'] as const) {
      table.local.connector.log.clear();
      table.local.connector.faults.block(regionChannel.id, code);
      const text = `Geblokkeerd: ${code}`;
      expect(readable(await shares('papendrecht', text))).toContain('Gedeeld.');
      await table.sweep(anHourOn());
      table.local.connector.faults.unblock(regionChannel.id);
      expect(table.calls('POST').map((one) => one.status)).toEqual([403]);
      expect((await noticesOf(text))[0]).toMatchObject({ failed: code });
    }
  });

  it('never fails what somebody does, in whatever way it fails', async () => {
    failing({ times: 50, status: 503 });
    const answers = [await shares('papendrecht', 'Een.'), await shares('dordrecht', 'Twee.')];
    for (const answer of answers) expect(readable(answer)).toContain('Gedeeld.');
    expect((await table.documents('update')).map((one) => one.text).sort()).toEqual(['Een.', 'Twee.']);
    const statuses = table.local.connector.log.entries().filter((one) => one.direction === 'to-bot');
    expect(statuses.map((one) => one.status)).toEqual([200, 200]);
  });

  it('does not keep people waiting while it thinks', async () => {
    table.local.connector.faults.onCall({ path: inChannel, method: 'POST', do: 'delay', ms: 2_500 });
    const before = performance.now();
    await shares('papendrecht', 'Dat duurt lang.');
    expect(performance.now() - before).toBeLessThan(2_200);
    await until('the card', async () => (await cardsWith('Dat duurt lang.')).length === 1);
  });

  it('answers a typed word after a 429, once', async () => {
    failing({ method: 'POST', status: 429, retryAfter: 1 });
    const card = await table.person('papendrecht').types('help');
    expect(readable(card)).toContain('Wat kan ik voor je doen?');
    expect(table.calls('POST').map((one) => one.status)).toEqual([429, 201]);
  });

  it('takes a typed word without an answer as done: no error, no second message', async () => {
    table.local.connector.faults.onCall({ path: inChannel, method: 'POST', do: 'drop' });
    await table.person('papendrecht').types('help');
    expect(table.calls('POST')).toHaveLength(1);
    const toBot = table.local.connector.log.entries().filter((one) => one.direction === 'to-bot');
    expect(toBot.map((one) => one.status)).toEqual([200]);
  });
});

describe('a card that stands in the channel', () => {
  const edits = (text: string) =>
    table.did('papendrecht', 'post-update', { type: 'progress', text }).then((document) => document.id);
  const changes = async (id: string, text: string) => {
    const { body } = await table.person('papendrecht').invoke({
      name: 'adaptiveCard/action',
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'edit-update',
          data: { table: { on: { screen: 'update', params: { id } }, input: { update: id } }, text },
        },
      },
    });
    return (body as { value: ShownCard }).value;
  };

  it('is edited again after it failed', async () => {
    const id = await edits('Eerste tekst.');
    await table.sweep();
    failing({ method: 'PUT', status: 500 });
    await changes(id, 'Tweede tekst.');
    await until('the second text', async () => (await cardsWith('Tweede tekst.')).length === 1);
    expect(table.calls('PUT').map((one) => one.status)).toEqual([500, 200]);
    expect(await cardsWith('Eerste tekst.')).toHaveLength(0);
  });

  it('is edited once for what changes within two seconds', async () => {
    const id = await edits('Eerste tekst.');
    await table.sweep();
    await changes(id, 'Tweede tekst.');
    await Promise.all([changes(id, 'Derde tekst.'), changes(id, 'Vierde tekst.'), changes(id, 'Vijfde tekst.')]);
    const texts = () => firstUpdate().then((one) => one?.text ?? '');
    await until('the last text', async () => (await cardsWith(await texts())).length === 1);
    await sleep(300);
    const puts = table.calls('PUT');
    expect(puts).toHaveLength(2);
    expect(Date.parse(puts[1]?.at ?? '') - Date.parse(puts[0]?.at ?? '')).toBeGreaterThanOrEqual(1900);
  });

  it('is forgotten when somebody removed it, and told about no more', async () => {
    const id = await edits('Weg ermee.');
    await table.sweep();
    const [message] = (await table.document(id))?.cards ?? [];
    await fetch(`${table.local.url}/connector/v3/conversations/${regionChannel.id}/activities/${message}`, {
      method: 'DELETE',
    });
    expect(readable(await changes(id, 'Nog eens.'))).toContain('Aangepast.');
    expect((await table.document(id))?.cards).toEqual([]);
    table.local.connector.log.clear();
    await changes(id, 'En nog eens.');
    expect(table.calls()).toHaveLength(0);
  });

  it('is forgotten by the coalition when the round was removed, so that no share asks for it again', async () => {
    await table.person('papendrecht').types('rondje');
    const { id } = (await table.person('papendrecht').messages()).at(-1) ?? { id: '' };
    await fetch(`${table.local.url}/connector/v3/conversations/${regionChannel.id}/activities/${id}`, {
      method: 'DELETE',
    });
    await shares('papendrecht', 'Een.');
    const coalition = (await table.documents('coalition'))[0];
    expect(coalition?.standing.round).toEqual([]);
    await shares('dordrecht', 'Twee.');
    expect(table.calls('PUT').map((one) => one.status)).toEqual([404]);
  });

  it('tells the proposer in the channel itself when the card of the item was removed', async () => {
    const item = await table.did('papendrecht', 'propose-item', { title: 'Vervoer naar de kliniek' });
    await table.sweep();
    const [message] = (await table.document(item.id))?.cards ?? [];
    await fetch(`${table.local.url}/connector/v3/conversations/${regionChannel.id}/activities/${message}`, {
      method: 'DELETE',
    });
    await table.did('secretary', 'decline-item', { item: item.id, reason: 'Dit kan lokaal.' });
    await table.sweep();
    const told = (await table.person('papendrecht').messages()).filter((one) => one.text.includes('Dit kan lokaal.'));
    expect(told).toHaveLength(1);
  });
});

describe('a busy channel', () => {
  it('stays within what Teams allows when fourteen people share within a second, and loses nothing', async () => {
    await table.person('papendrecht').types('rondje');
    table.local.connector.log.clear();
    const keys = people
      .filter((one) => one.inChannel)
      .slice(0, 14)
      .map((one) => one.key);
    const answers = await Promise.all(keys.map((key) => shares(key, `Nieuws van ${key}.`, 'Gemeente Dordrecht')));
    for (const answer of answers) expect(readable(answer)).toContain('Gedeeld.');
    await until('fourteen cards', async () => (await cardsWith('Nieuws van ')).length >= 14 + 1, 20_000);
    const calls = table.calls();
    expect(calls.filter((one) => one.status === 429)).toEqual([]);
    expect(busiest(calls, 1_000)).toBeLessThanOrEqual(7);
    expect(busiest(calls, 2_000)).toBeLessThanOrEqual(8);
    expect(calls.filter((one) => one.method === 'POST')).toHaveLength(14);
    expect(calls.filter((one) => one.method === 'PUT').length).toBeLessThanOrEqual(7);
  });

  it('answers everybody when twelve people type at once', async () => {
    const keys = people
      .filter((one) => one.inChannel)
      .slice(0, 12)
      .map((one) => one.key);
    await Promise.all(keys.map((key) => table.person(key).types('help')));
    const calls = table.calls('POST');
    expect(calls.map((one) => one.status)).toEqual(Array(12).fill(201));
    expect(busiest(calls, 2_000)).toBeLessThanOrEqual(8);
  });
});

describe('a restart', () => {
  it('loses nothing: what was due is delivered afterwards', async () => {
    failing({ times: 50, status: 503 });
    await shares('papendrecht', 'Voor de herstart.');
    expect(await cardsWith('Voor de herstart.')).toHaveLength(0);
    await table.restart();
    await table.sweep(anHourOn());
    await until('the card', async () => (await cardsWith('Voor de herstart.')).length === 1);
    await table.sweep(anHourOn());
    expect(await cardsWith('Voor de herstart.')).toHaveLength(1);
  });

  it('says a second time nothing that was on its way when the process ended', async () => {
    table.local.connector.faults.onCall({ path: inChannel, method: 'POST', do: 'drop' });
    await shares('papendrecht', 'Misschien verzonden.');
    await table.restart();
    await table.sweep(anHourOn());
    expect(await cardsWith('Misschien verzonden.')).toHaveLength(1);
  });
});

describe('an effect on the very same document', () => {
  it('is shown at once, not at the next sweep', async () => {
    const recorded = await table.did(
      'secretary',
      'record-decision',
      { title: 'Stilte is akkoord', text: 'Advies.', deadline: '2026-01-20', askAll: 'true', rule: 'no-objection' },
      '2026-01-05T09:00:00.000Z',
    );
    await table.sweep();
    expect(await table.document(recorded.id)).toMatchObject({ state: 'ratified' });
    const told = (await table.person('chair').messages()).map((one) => one.text);
    expect(told.filter((one) => one.includes('is bekrachtigd'))).toHaveLength(1);
  });
});
