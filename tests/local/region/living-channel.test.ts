import { regionChannel } from '../../../local/region/place';
import { openTable, readable, type ShownCard } from '../../open-table';

describe('the example region in its channel', () => {
  let table: Awaited<ReturnType<typeof openTable>>;
  beforeAll(async () => {
    table = await openTable({ seeded: true });
  });
  afterAll(() => table.close());

  it('sends nothing when it starts', async () => {
    const messages = await table.person('chair').messages();
    expect(messages.at(-1)?.from.bot).toBe(true);
    expect(readable(messages.at(-1)?.attachments[0]?.content)).toContain('6 van 10');
    expect(messages.filter((one) => one.editedAt)).toEqual([]);
  });

  it('brings the card that stands there up to date when somebody acts', async () => {
    const sliedrecht = table.person('sliedrecht');
    const before = (await sliedrecht.messages()).find((one) =>
      one.summary?.startsWith('Knelpunt: Gemeente Sliedrecht'),
    );
    expect(before?.conversationId).toBe(regionChannel.id);
    await sliedrecht.presses(before?.attachments[0]?.content as ShownCard, 'Zet op de agenda');
    // Cards are brought up to date behind the answer to the press.
    const edited = async () => (await sliedrecht.messages()).find((one) => one.id === before?.id && one.editedAt);
    for (let tries = 0; !(await edited()) && tries < 100; tries++) await new Promise((wait) => setTimeout(wait, 100));
    expect(readable((await edited())?.attachments[0]?.content)).toContain('Hier is een agendapunt van gemaakt');
  });
});
