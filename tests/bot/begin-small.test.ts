import { openTable, readable } from '../open-table';

describe('a channel on its first day', () => {
  let table: Awaited<ReturnType<typeof openTable>>;
  beforeEach(async () => {
    table = await openTable();
  });
  afterEach(() => table.close());

  it('says hello once, also when Teams tells twice that the bot came', async () => {
    await table.local.connector.install({ times: 2 });
    const messages = await table.person('papendrecht').messages();
    expect(messages.filter((one) => one.from.bot)).toHaveLength(1);
  });

  it('lets a member share an update for an organisation nobody has entered yet', async () => {
    const delegate = table.person('papendrecht');
    const help = await delegate.types('help');
    expect(readable(help)).toContain('Wat kan ik voor je doen?');
    const form = await delegate.presses(help, 'Deel je ontwikkeling');
    const answer = await delegate.presses(form, 'Deel met de coalitie', {
      type: 'bottleneck',
      text: 'De overdracht naar de JGZ duurt te lang.',
      for: 'Gemeente Papendrecht',
    });
    expect(readable(answer)).toContain('Gedeeld.');
    const card = await delegate.lastCard();
    expect(readable(card)).toContain('De overdracht naar de JGZ duurt te lang.');
    expect(readable(card)).toContain('Gemeente Papendrecht');
  });

  it('keeps what was typed when a form is refused', async () => {
    const delegate = table.person('papendrecht');
    const form = await delegate.presses(await delegate.types('help'), 'Deel je ontwikkeling');
    const long = 'a'.repeat(10_000);
    const refused = await delegate.presses(form, 'Deel met de coalitie', {
      type: 'progress',
      text: long,
      for: 'Papendrecht',
    });
    expect(readable(refused)).toContain('Dit is te lang');
    expect(JSON.stringify(refused)).toContain(long);
  });
});
