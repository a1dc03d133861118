import type { Block } from '../../local/connector/faults';
import { regionChannel } from '../../local/region/place';
import { readable } from '../open-table';
import { nameOf, type SetTable, setTable } from './set-table';

/** Tuesday, half past ten in the region. */
const tuesday = '2026-03-10T09:30:00.000Z';

let table: SetTable;
let now = tuesday;
beforeEach(async () => {
  now = tuesday;
  table = await setTable({ clock: () => now });
});
afterEach(() => table.close());

const asks = async (asked: string, title = 'Samen een coördinator betalen') =>
  (await table.did('secretary', 'record-decision', { title, text: 'Advies.', deadline: '2026-05-01', asked })).id;
const at = async (moment: string) => {
  now = moment;
  await table.sweep();
};
const block = (conversationId: string, code: Block) => table.local.connector.faults.block(conversationId, code);
const unblock = (conversationId: string) => table.local.connector.faults.unblock(conversationId);
/** What somebody reads of the coalition, one to one. */
const reads = async (key: string, locale = 'nl-NL') =>
  readable(await table.person(key, locale).whispers(locale === 'nl-NL' ? 'coalitie' : 'coalition'));

describe('somebody whom the bot cannot reach', () => {
  let chat: string;
  beforeEach(async () => {
    await table.person('vgz').whispers('help');
    chat = await table.person('vgz').chat();
    await table.did('vgz', 'choose-hearing', { hears: 'chat' });
    await asks('vgz');
  });

  it.each<[Block, string, string]>([
    ['ConversationBlockedByUser', 'heeft Coalitietafel in de eigen chat geblokkeerd', 'has blocked Coalitietafel'],
    ['MessageWritesBlocked', 'heeft Coalitietafel in de eigen chat geblokkeerd', 'has blocked Coalitietafel'],
    ['BotNotInConversationRoster', 'heeft Coalitietafel niet meer', 'no longer has Coalitietafel'],
    ['ConversationNotFound', 'heeft Coalitietafel niet meer', 'no longer has Coalitietafel'],
    ['BotDisabledByAdmin', 'Vraag de Teams-beheerder', 'Ask the Teams administrator'],
  ])('is named to chair and secretary with what to do (%s), and to nobody else', async (code, dutch, english) => {
    block(chat, code);
    await at('2026-03-17T08:05:00.000Z');
    for (const key of ['chair', 'secretary']) {
      expect(await reads(key)).toContain(nameOf('vgz'));
      expect(await reads(key)).toContain(dutch);
    }
    expect(await reads('secretary', 'en-GB')).toContain(english);
    expect(await reads('papendrecht')).not.toContain(dutch);
    // The channel reads nothing of it.
    expect(readable(await table.person('papendrecht').types('coalitie'))).not.toContain(dutch);
  });

  it('is no longer named once a later reminder arrives', async () => {
    block(chat, 'ConversationBlockedByUser');
    await at('2026-03-17T08:05:00.000Z');
    expect(await reads('secretary')).toContain('geblokkeerd');
    unblock(chat);
    await at('2026-04-24T08:05:00.000Z');
    expect((await table.documents('telling')).filter((one) => one.state === 'told')).toHaveLength(1);
    expect(await reads('secretary')).not.toContain('geblokkeerd');
  });

  it('is no longer named once they hear in the channel, or chose the tab', async () => {
    block(chat, 'ConversationBlockedByUser');
    await at('2026-03-17T08:05:00.000Z');
    await table.did('vgz', 'choose-hearing', { hears: 'tab' });
    expect(await reads('secretary')).not.toContain('geblokkeerd');
    await table.did('vgz', 'choose-hearing', { hears: 'channel' });
    expect(await reads('secretary')).toContain('geblokkeerd');
    await at('2026-04-24T08:05:00.000Z');
    expect(await reads('secretary')).not.toContain('geblokkeerd');
  });

  it('is named where nobody knows whether it arrived, until the next does', async () => {
    table.local.connector.faults.onCall({ path: chat, method: 'POST', do: 'drop' });
    await at('2026-03-17T08:05:00.000Z');
    expect(await reads('secretary')).toContain(`We weten niet of de herinnering aan ${nameOf('vgz')} is aangekomen`);
    await at('2026-04-24T08:05:00.000Z');
    expect(await reads('secretary')).not.toContain('We weten niet of');
  });
});

describe('a channel that the bot cannot reach', () => {
  it.each<[Block, string]>([
    ['BotNotInConversationRoster', 'Vraag de eigenaar van het team om Coalitietafel opnieuw toe te voegen.'],
    ['ConversationNotFound', 'Vraag de eigenaar van het team of het kanaal er nog is'],
    ['BotDisabledByAdmin', 'Vraag de Teams-beheerder om Coalitietafel weer aan te zetten.'],
    ['MessageWritesBlocked', 'Vraag de eigenaar van het team of het gearchiveerd is'],
  ])('is said once, also where the reminders of many failed (%s), until something arrives', async (code, dutch) => {
    await asks('papendrecht,dordrecht,vgz');
    await table.sweep();
    block(regionChannel.id, code);
    await at('2026-03-17T08:05:00.000Z');
    expect((await reads('chair')).split(dutch)).toHaveLength(2);
    expect(await reads('papendrecht')).not.toContain(dutch);
    unblock(regionChannel.id);
    // The bot asks anew who is in the channel, some minutes later.
    now = '2026-03-17T08:15:00.000Z';
    expect(await reads('chair')).toContain(dutch);
    expect(await reads('papendrecht')).not.toContain(dutch);
    await at('2026-04-24T08:05:00.000Z');
    expect(await reads('chair')).not.toContain(dutch);
  });

  it('is said where it was a card that failed, and no more once a card arrives', async () => {
    block(regionChannel.id, 'BotNotInConversationRoster');
    await asks('vgz');
    await table.sweep();
    expect(await reads('secretary')).toContain('opnieuw toe te voegen');
    unblock(regionChannel.id);
    now = '2026-03-10T09:40:00.000Z';
    expect(await reads('secretary')).toContain('opnieuw toe te voegen');
    expect(await reads('secretary')).toContain('Misschien niet in het kanaal gekomen: Samen een coördinator betalen');
    await asks('dordrecht', 'Eén folder');
    await table.sweep();
    expect(await reads('secretary')).not.toContain('opnieuw toe te voegen');
  });
});
