import { regionChannel, regionCoalitionId } from '../../local/region/place';
import { buttons, inputsOf, readable } from '../open-table';
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

const asks = async (more: object = {}) =>
  (
    await table.did('secretary', 'record-decision', {
      title: 'Samen een coördinator betalen',
      text: 'Advies.',
      deadline: '2026-05-01',
      asked: 'papendrecht,dordrecht,vgz,sliedrecht',
      ...more,
    })
  ).id;

/** What the bot told whom since the last time it was asked, in the channel or in somebody's own chat. */
const told = async (conversation = regionChannel.id) => {
  const messages = await table.person('secretary').messages(conversation);
  return messages.filter((one) => one.from.bot && one.attachments.length === 0).map((one) => one.text ?? '');
};
/** What chair or secretary read of what was sent; nothing for others, who have no such button. */
const listFor = async (key: string) => {
  const conversationId = await table.person(key).chat();
  const card = await table.person(key).whispers('herinneringen');
  if (!JSON.stringify(card).includes('Wat er verstuurd is')) return '';
  return readable(await table.person(key).presses(card, 'Wat er verstuurd is', {}, { conversationId }));
};
const at = async (moment: string) => {
  now = moment;
  await table.sweep();
};

describe('a mandate that was not taken back', () => {
  it('is asked about a week later, in the thread of its card, with a mention of each who speaks for it', async () => {
    await asks();
    await at('2026-03-16T15:00:00.000Z');
    expect(await told()).toEqual([]);
    await at('2026-03-17T08:05:00.000Z');
    const messages = (await table.person('secretary').messages()).filter((one) => one.from.bot && one.text);
    expect(messages.flatMap((one) => one.mentions?.map((mention) => mention.name)).sort()).toEqual(
      ['papendrecht', 'alblasserdam', 'dordrecht', 'vgz'].map(nameOf).sort(),
    );
    expect(messages[0]?.text).toContain('leg je dit voor');
    expect(new Set(messages.map((one) => one.threadId)).size).toBe(1);
    await at('2026-03-18T10:00:00.000Z');
    expect(await told()).toHaveLength(4);
  });

  it('is told nobody who has answered, whoever of the organisation did', async () => {
    const decision = await asks();
    await table.did('papendrecht', 'report-mandate', { decision, state: 'agreed' });
    await at('2026-03-17T08:05:00.000Z');
    const texts = await told();
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).not.toContain(nameOf('alblasserdam'));
  });

  it('is told in working hours only, and on the next working day when its own is none', async () => {
    await asks();
    await at('2026-03-16T09:00:00.000Z');
    await at('2026-03-17T07:30:00.000Z');
    expect(await told()).toEqual([]);
    await at('2026-03-17T17:30:00.000Z');
    expect(await told()).toEqual([]);
    await at('2026-03-18T07:01:00.000Z');
    expect(await told()).toHaveLength(4);
  });
});

describe('a decision that an earlier version wrote, when nothing was said of reminders in it', () => {
  it('is reminded of with the others of its coalition', async () => {
    const old = await asks({ asked: 'dordrecht' });
    await asks({ title: 'Eén folder', asked: 'dordrecht' });
    const stored = await table.local.store.get({ coalitionId: regionCoalitionId, id: old });
    if (!stored) throw new Error('not stored');
    const { nextDue, notices, ...document } = stored.document;
    const before = { ...document, schema: 1, notices: notices.filter((notice) => notice.kind !== 'remind') };
    await table.local.store.replace(before as never, stored.etag);
    await at('2026-03-17T08:05:00.000Z');
    expect((await told()).join()).toContain('Samen een coördinator betalen');
  });
});

describe('what follows from what somebody did', () => {
  const declined = async () => (await told()).filter((text) => text.includes('Dit kan lokaal.'));

  it.each([
    ['in the evening', '2026-03-10T20:00:00.000Z', '2026-03-11T06:59:00.000Z', '2026-03-11T07:00:00.000Z'],
    ['on Good Friday', '2026-04-03T09:00:00.000Z', '2026-04-06T09:00:00.000Z', '2026-04-07T06:00:00.000Z'],
  ])(
    'changes the card at once, and rings at nobody %s: they are told when work begins',
    async (_, did, before, opens) => {
      const item = await table.did('papendrecht', 'propose-item', { title: 'Vervoer naar de kliniek' });
      await table.sweep();
      now = did;
      await table.did('secretary', 'decline-item', { item: item.id, reason: 'Dit kan lokaal.' });
      await table.sweep();
      expect(readable(await table.person('papendrecht').lastCard())).toContain('Dit kan lokaal.');
      expect(await declined()).toEqual([]);
      await at(before);
      expect(await declined()).toEqual([]);
      await at(opens);
      await at('2026-04-07T10:00:00.000Z');
      expect(await declined()).toHaveLength(1);
    },
  );

  it('is told at once in working hours', async () => {
    const item = await table.did('papendrecht', 'propose-item', { title: 'Vervoer naar de kliniek' });
    await table.sweep();
    await table.did('secretary', 'decline-item', { item: item.id, reason: 'Dit kan lokaal.' });
    await table.sweep();
    expect(await declined()).toHaveLength(1);
  });
});

describe('what becomes due after somebody was told that day', () => {
  it('is told the next working day, and not forgotten', async () => {
    await asks({ asked: 'dordrecht' });
    now = '2026-03-12T09:30:00.000Z';
    const later = await asks({ title: 'Eén folder', asked: 'dordrecht,vgz' });
    await at('2026-03-16T09:00:00.000Z');
    await at('2026-03-17T08:05:00.000Z');
    expect(await told()).toHaveLength(1);
    await table.did('secretary', 'change-telling-days', { takeBack: '5' });
    await table.did('vgz', 'report-mandate', { decision: later, state: 'agreed' });
    await at('2026-03-17T10:00:00.000Z');
    expect(await told()).toHaveLength(1);
    await at('2026-03-18T09:00:00.000Z');
    expect((await told()).filter((text) => text.includes('Eén folder'))).toHaveLength(1);
  });
});

describe('what is late', () => {
  it('is never said in the channel; one to one where that works, else it stands in the tab', async () => {
    await asks({ deadline: '2026-03-20', asked: 'dordrecht,vgz' });
    const chat = await table.person('vgz').chat();
    await table.person('vgz').whispers('help');
    await at('2026-03-23T09:00:00.000Z');
    expect((await told()).filter((text) => text.includes('was'))).toEqual([]);
    const own = (await table.person('vgz').messages(chat)).map((one) => one.text ?? '');
    expect(own.filter((text) => text.includes('de antwoorddatum was'))).toHaveLength(1);
    const tellings = await table.documents('telling');
    expect(tellings.filter((one) => one.to?.name === nameOf('dordrecht')).map((one) => one.state)).toContain('tab');
  });
});

describe('before a meeting', () => {
  it('calls for items, opens the round and shows the agenda, each once', async () => {
    await table.did('secretary', 'plan-meeting', { date: '2026-04-02' });
    await at('2026-03-12T09:00:00.000Z');
    await at('2026-03-23T09:00:00.000Z');
    await at('2026-03-26T09:00:00.000Z');
    await at('2026-03-26T09:05:00.000Z');
    const cards = (await table.person('secretary').messages())
      .filter((one) => one.from.bot && one.attachments.length > 0)
      .map((one) => readable(one.attachments[0]?.content));
    expect(cards.filter((card) => card.includes('Agendapunten voor'))).toHaveLength(1);
    expect(cards.filter((card) => card.includes('Het rondje voor'))).toHaveLength(1);
    expect(cards.filter((card) => card.includes('De agenda van'))).toHaveLength(1);
  });
});

describe('where somebody hears it', () => {
  it('is their own chat for who chose that, in their own language, and nowhere for who wants the tab only', async () => {
    await asks({ asked: 'dordrecht,vgz' });
    const vgz = table.person('vgz', 'en-GB');
    const card = await vgz.whispers('reminders');
    const conversationId = await vgz.chat();
    expect(readable(await vgz.presses(card, 'Save', { hears: 'chat' }, { conversationId }))).toContain('Saved.');
    await table.did('dordrecht', 'choose-hearing', { hears: 'tab' });
    await at('2026-03-17T08:05:00.000Z');
    expect(await told()).toEqual([]);
    const own = (await vgz.messages(conversationId)).map((one) => one.text ?? '');
    expect(own.at(-1)).toContain('do you submit this to');
    expect(own.at(-1)).not.toContain('<at>');
  });

  const ownForm = async (key: string) =>
    table.person(key).presses(await table.person(key).types('herinneringen'), 'Bekijken');
  const choices = (value: unknown) => JSON.stringify(value).match(/"title":"In mijn eigen chat[^"]*"/g);

  it('cannot be a chat that nobody opened yet: it says what to do, and nothing changes', async () => {
    const refused = await table.person('vgz').presses(await ownForm('vgz'), 'Opslaan', { hears: 'chat' });
    expect(readable(refused)).toContain('Stuur Coalitietafel eerst één bericht in je eigen chat');
    expect((await table.documents('member')).filter((one) => one.hears)).toEqual([]);
  });

  it('says at the choice of a chat, and nowhere else, that one has to write there first', async () => {
    expect(choices(await ownForm('vgz'))).toEqual([
      '"title":"In mijn eigen chat met Coalitietafel. Stuur daar eerst één bericht, dan weten we dat het werkt."',
    ]);
  });

  it('is a chat for who asks for it there with their first message', async () => {
    const card = await table.person('vgz').whispers('herinneringen');
    expect(readable(card)).not.toContain('eerst één bericht');
    const conversationId = await table.person('vgz').chat();
    const saved = await table.person('vgz').presses(card, 'Opslaan', { hears: 'chat' }, { conversationId });
    expect(readable(saved)).toContain('Opgeslagen.');
    expect(inputsOf(saved)).toEqual({ hears: 'chat' });
  });

  it('is nobody’s in the card for everybody: each opens their own from there', async () => {
    await table.person('secretary').whispers('help');
    await table.did('secretary', 'choose-hearing', { hears: 'chat' });
    const card = await table.person('papendrecht').types('herinneringen');
    expect(inputsOf(card)).toEqual({});
    expect(buttons(card).map((one) => [one.title, one.verb])).toEqual([['Bekijken', 'show']]);
    const own = await table.person('secretary').presses(card, 'Bekijken');
    expect(inputsOf(own)).toEqual({ hears: 'chat' });
    expect(buttons(own).map((one) => one.title)).toContain('Op welke dagen?');
    expect(inputsOf(await table.person('papendrecht').presses(card, 'Bekijken'))).toEqual({ hears: 'channel' });
  });
});

describe('who stands in', () => {
  it('hears what is open from the day it begins, and the one who is absent does not', async () => {
    await asks({ asked: 'dordrecht' });
    const person = (key: string) =>
      table.documents('member').then((all) => all.find((one) => one.person.name === nameOf(key))?.person.id ?? '');
    await table.did('dordrecht', 'name-deputy', {
      deputy: await person('vgz'),
      organisations: 'dordrecht',
      from: '2026-03-16',
      until: '2026-03-20',
      for: await person('dordrecht'),
    });
    await at('2026-03-16T09:00:00.000Z');
    await at('2026-03-17T09:00:00.000Z');
    const texts = await told();
    expect(texts.filter((text) => text.includes('leg je dit voor'))).toHaveLength(1);
    expect(texts.find((text) => text.includes('leg je dit voor'))).toContain(nameOf('vgz'));
    expect(texts.find((text) => text.includes('Vanaf vandaag spreek je'))).toContain(nameOf('vgz'));
    expect(texts.find((text) => text.includes('vervangt je voor'))).toContain(nameOf('dordrecht'));
  });
});

describe('the chair', () => {
  it('hears every Monday how the open decisions stand and whom to call first, in their own chat', async () => {
    await asks({ title: 'Eén intake', asked: 'vgz' });
    await asks({ deadline: '2026-03-13' });
    await table.person('chair').whispers('help');
    await at('2026-03-16T09:00:00.000Z');
    const own = (await table.person('chair').messages(await table.person('chair').chat())).map((one) => one.text ?? '');
    expect(own.at(-1)).toContain(
      '0 van 4 akkoord · 4 moeten nog antwoorden · 4 te laat · antwoord werd verwacht op vr 13 maart<br/>',
    );
    expect(own.at(-1)).toMatch(/4 te laat.*“Eén intake”.*antwoord uiterlijk/);
    expect(own.at(-1)).toContain('Bel als eerste');
    expect((await told()).join()).not.toContain('te laat');
  });

  it('and the secretary see what was sent to whom; others do not, and read who to ask', async () => {
    await asks({ asked: 'dordrecht' });
    await at('2026-03-17T09:00:00.000Z');
    expect(await listFor('chair')).toContain(`${nameOf('dordrecht')} · di 17 maart · verstuurd`);
    expect(await listFor('dordrecht')).toBe('');
  });
});

describe('the list of what was sent', () => {
  it('says where somebody was told, and what was left out since it is late and there is no chat', async () => {
    await asks({ asked: 'dordrecht', deadline: '2026-03-16' });
    await asks({ asked: 'dordrecht', title: 'Eén intake' });
    await at('2026-03-17T09:00:00.000Z');
    const texts = await told();
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('Eén intake');
    expect(texts[0]).not.toContain('antwoorddatum was');
    const list = await listFor('chair');
    expect(list).toContain('in het kanaal · voorleggen aan de achterban');
    expect(list).toContain('Niet verstuurd: de antwoorddatum is voorbij.');
  });

  it('holds what people were told of what others did as well', async () => {
    expect(await listFor('secretary')).toContain('Er is nog niets verstuurd.');
    const { id } = await table.did('papendrecht', 'propose-item', { title: 'Vervoer naar de kliniek' });
    await table.did('secretary', 'accept-item', { item: id });
    await table.sweep();
    const list = await listFor('secretary');
    expect(list).toContain(`${nameOf('papendrecht')} · di 10 maart · verstuurd`);
    expect(list).toContain('in het kanaal · het voorstel staat op de agenda: “Vervoer naar de kliniek”');
  });

  it('says on which days something is to come', async () => {
    expect(await listFor('secretary')).toContain('De komende twee weken staat er niets klaar.');
    await asks();
    await table.did('secretary', 'plan-meeting', { date: '2026-03-26' });
    const list = await listFor('secretary');
    expect(list).toContain('ma 16 maart · weekoverzicht, het rondje is open');
    expect(list).toContain('di 17 maart · voorleggen aan de achterban');
    expect(list).toContain('do 19 maart · de agenda');
    expect(list).not.toContain('1 mei');
  });
});

describe('what is no longer so', () => {
  it('is not told: a meeting that was cancelled calls nobody', async () => {
    const meeting = await table.did('secretary', 'plan-meeting', { date: '2026-04-02' });
    await table.did('secretary', 'cancel-meeting', { meeting: meeting.id });
    await at('2026-03-12T09:00:00.000Z');
    await at('2026-03-23T09:00:00.000Z');
    expect((await table.documents('telling')).filter((one) => one.state === 'told')).toEqual([]);
  });
});

describe('after a meeting', () => {
  it('tells the channel that same day what was decided and who takes it back, once', async () => {
    const meeting = await table.did('secretary', 'plan-meeting', { date: '2026-03-10' });
    await table.did('secretary', 'close-meeting', { meeting: meeting.id });
    await asks({ meetingId: meeting.id, meetingDate: '2026-03-10' });
    await at('2026-03-10T15:00:00.000Z');
    const cards = async () =>
      (await table.person('secretary').messages())
        .flatMap((one) => one.attachments.map((attachment) => readable(attachment.content)))
        .filter((card) => card.includes('Na de vergadering van'));
    expect(await cards()).toEqual([]);
    await at('2026-03-10T16:01:00.000Z');
    await at('2026-03-11T09:00:00.000Z');
    expect(await cards()).toHaveLength(1);
    expect((await cards())[0]).toContain('vraagt 4 organisaties om akkoord, uiterlijk vr 1 mei');
  });
});
