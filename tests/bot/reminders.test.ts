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
