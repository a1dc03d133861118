import type { Bootstrap } from '../../local/connector/page-api';
import { buttons, readable, type ShownCard } from '../open-table';
import { knowsPeople, otherCoalitionId, says } from './elsewhere';
import { opens } from './opens';
import { otherTeams } from './other-teams';
import { nameOf, personId, type SetTable, setTable } from './set-table';
import { timePasses } from './time-passes';

const time = timePasses();
let table: SetTable;
let elsewhere: Awaited<ReturnType<typeof otherTeams>>;
let people: Bootstrap['people'];
beforeAll(async () => {
  table = await setTable({ dialogs: false, clock: time.clock });
  const response = await fetch(`${table.local.url}/local/api/bootstrap`);
  people = ((await response.json()) as Bootstrap).people;
  knowsPeople(people);
  elsewhere = await otherTeams(
    people
      .filter((one) => ['dordrecht', 'vgz'].includes(one.key))
      .map((one) => ({ id: one.userId, aadObjectId: one.objectId, tenantId: one.tenantId, name: one.name })),
  );
});
afterAll(async () => {
  await table.close();
  await elsewhere.close();
});

/** Presses a button of a card in the chat with the bot. */
const presses = async (key: string, card: ShownCard, title: string, typed: Record<string, string> = {}) => {
  const person = table.person(key);
  return person.presses(card, title, typed, { conversationId: await person.chat() });
};

describe('one to one with the bot', () => {
  it('helps in the language of who asks, with the name of the region', async () => {
    expect(readable(await table.person('papendrecht').whispers('help'))).toContain('Zuid-Holland Zuid');
    expect(readable(await table.person('papendrecht', 'en-GB').whispers('help'))).toContain('What can I do for you?');
  });

  it('takes an update, which then stands in the channel', async () => {
    const form = await table.person('papendrecht').whispers('deel');
    const answer = await presses('papendrecht', form, 'Deel met de coalitie', { text: 'De inloop is open.' });
    expect(readable(answer)).toContain('Gedeeld.');
    expect(readable(await table.person('dordrecht').lastCard())).toContain('De inloop is open.');
  });

  it('shows what is pending for oneself', async () => {
    const deadline = time.date(20);
    await table.did('secretary', 'record-decision', { title: 'Eén folder', text: 'Advies.', deadline, askAll: 'true' });
    const card = await table.person('papendrecht').whispers('akkoorden');
    expect(readable(card)).toContain('Eén folder');
    expect(readable(card)).not.toContain('Dordrecht');
  });

  it('tells somebody from outside kindly that they take part in no coalition, and shows nothing', async () => {
    const outsider = table.person('outsider');
    for (const typed of ['help', 'akkoorden', 'rondje']) {
      const card = readable(await outsider.whispers(typed));
      expect(card).toContain('Je zit nog niet in een coalitie');
      expect(card).not.toMatch(/Zuid-Holland|folder|inloop/);
    }
    const conversationId = await outsider.chat();
    const data = {
      table: { on: { screen: 'round' }, coalition: (await table.documents('coalition'))[0]?.coalitionId },
    };
    const { body } = await outsider.invoke({
      conversationId,
      name: 'adaptiveCard/action',
      value: { action: { verb: 'show', data } },
    });
    expect(body).toMatchObject({ statusCode: 403, type: 'application/vnd.microsoft.error' });
  });
});

describe('somebody in two coalitions', () => {
  beforeAll(async () => {
    const serviceUrl = elsewhere.url;
    await says(table, { key: 'dordrecht', text: '<at>Coalitietafel</at> help', serviceUrl });
    await says(table, {
      key: 'dordrecht',
      serviceUrl,
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        action: {
          verb: 'post-update',
          data: {
            table: { on: { screen: 'update-form' } },
            type: 'progress',
            text: 'Alleen voor elders.',
            for: 'Gemeente Elders',
          },
        },
      },
    });
  });

  it('is asked which, and gets the one that was chosen', async () => {
    const asks = await table.person('dordrecht').whispers('rondje');
    expect(readable(asks)).toContain('Voor welke coalitie?');
    expect(buttons(asks).map((one) => one.title)).toEqual(
      expect.arrayContaining(['Andere regio', 'Zuid-Holland Zuid']),
    );
    const other = readable(await presses('dordrecht', asks, 'Andere regio'));
    expect(other).toContain('Alleen voor elders.');
    expect(other).not.toContain('De inloop is open.');
    const own = readable(await presses('dordrecht', asks, 'Zuid-Holland Zuid'));
    expect(own).toContain('De inloop is open.');
    expect(own).not.toContain('Alleen voor elders.');
  });

  it('never sees one in the other, nor does anybody else, whatever a button says', async () => {
    expect(readable(await opens(table, { key: 'dordrecht' }, 'round'))).not.toContain('Alleen voor elders.');
    const update = (await table.local.store.list(otherCoalitionId, 'update'))[0]?.document.id ?? '';
    const params = { id: update };
    expect(readable(await opens(table, { key: 'dordrecht' }, 'update', params))).toBe('Dit is er niet meer.');
    const { body } = await table.person('papendrecht').invoke({
      conversationId: await table.person('papendrecht').chat(),
      name: 'adaptiveCard/action',
      value: { action: { verb: 'show', data: { table: { on: { screen: 'round' }, coalition: otherCoalitionId } } } },
    });
    expect(body).toMatchObject({ statusCode: 403 });
  });

  it('is asked which in a dialog of the compose box too', async () => {
    const person = table.person('dordrecht');
    const { body } = await person.invoke({
      conversationId: await person.chat(),
      name: 'composeExtension/fetchTask',
      value: { commandId: 'share-update', commandContext: 'compose' },
    });
    const card = (body as { task: { value: { card: { content: ShownCard } } } }).task.value.card.content;
    expect(readable(card)).toContain('Voor welke coalitie?');
    const form = await presses('dordrecht', card, 'Andere regio');
    expect(readable(form)).toContain('Wat speelt er?');
    expect(JSON.stringify(form)).toContain(otherCoalitionId);
  });

  it('is told to try again when Teams does not say who is there, and is let in nowhere meanwhile', async () => {
    time.minutes(6);
    elsewhere.fails(true);
    const person = table.person('dordrecht');
    const conversationId = await person.chat();
    await person.post({ conversationId, text: 'rondje' });
    const said = (await person.messages(conversationId)).at(-1);
    expect(said?.text).toContain('Probeer het zo nog een keer');
    elsewhere.fails(false);
    expect(readable(await person.whispers('rondje'))).toContain('Voor welke coalitie?');
  });
});

describe('somebody who leaves the channel', () => {
  it('is out at once when Teams tells it', async () => {
    await table.person('papendrecht').whispers('rondje');
    await table.local.connector.removeMember('papendrecht', { times: 2 });
    expect(readable(await table.person('papendrecht').whispers('rondje'))).toContain('Je zit nog niet in een coalitie');
    expect(await table.document(`member:${personId('papendrecht')}`)).toMatchObject({ state: 'ended' });
    await table.local.connector.addMember('papendrecht');
    expect(readable(await table.person('papendrecht').whispers('help'))).toContain('Zuid-Holland Zuid');
    expect(await table.document(`member:${personId('papendrecht')}`)).toMatchObject({
      state: 'active',
      represents: [{ organisationId: 'papendrecht', confirmed: true }],
    });
  });

  it('is out within minutes when Teams tells nothing', async () => {
    const before = await table.person('dordrecht').whispers('rondje');
    expect(readable(before)).toContain('Voor welke coalitie?');
    elsewhere.loses(people.find((one) => one.key === 'dordrecht')?.userId ?? '');
    time.minutes(6);
    const after = readable(await table.person('dordrecht').whispers('rondje'));
    expect(after).toContain('De inloop is open.');
    expect(after).not.toContain('Alleen voor elders.');
    expect(readable(await presses('dordrecht', before, 'Andere regio'))).toContain('kanaal waar je niet in zit');
  });

  it('reads nothing any more on a card of the channel that they still have', async () => {
    await table.local.connector.removeMember('vgz');
    const serviceUrl = `${table.local.url}/connector/`;
    const { conversation, channelData } = await lastHeard();
    const { body } = await says(table, {
      key: 'vgz',
      serviceUrl,
      type: 'invoke',
      name: 'adaptiveCard/action',
      conversation,
      channelData,
      value: { action: { verb: 'show', data: { table: { on: { screen: 'round' } } } } },
    });
    expect(body).toMatchObject({ statusCode: 403, value: { message: expect.stringContaining('waar je niet in zit') } });
    expect(await table.document(`member:${personId('vgz')}`)).toMatchObject({
      state: 'ended',
      person: { name: nameOf('vgz') },
    });
  });
});

/** Where the region's channel is, as its activities say. */
async function lastHeard() {
  const coalition = (await table.documents('coalition'))[0];
  const { tenantId = '', channelId = '' } = coalition?.channel ?? {};
  return {
    conversation: { id: channelId, conversationType: 'channel', isGroup: true, tenantId },
    channelData: { tenant: { id: tenantId }, channel: { id: channelId } },
  };
}
