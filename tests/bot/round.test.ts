import { buttons, readable, type ShownCard } from '../open-table';
import { opens } from './opens';
import { nameOf, type SetTable, setTable, until } from './set-table';

let table: SetTable;
beforeEach(async () => {
  table = await setTable({ dialogs: false });
});
afterEach(() => table.close());

const shareForm = (key: string) => opens(table, { key }, 'update-form');
const shares = async (key: string, typed: Record<string, string>) =>
  table.person(key).presses(await shareForm(key), 'Deel met de coalitie', typed);
const standing = async (id: string): Promise<ShownCard> => {
  const message = (await table.person('vgz').messages()).find((one) => one.id === id);
  return message?.attachments[0]?.content as ShownCard;
};

describe('the round', () => {
  it('says how many are still to come; only chair and secretary see which, a delegate their own', async () => {
    await shares('papendrecht', { type: 'progress', text: 'De inloop is open.' });
    const channel = await table.person('chair').types('rondje');
    expect(readable(channel)).toContain('1 van 3 organisaties deelden al');
    expect(readable(channel)).toContain('Er komen er nog 2.');
    expect(readable(channel)).not.toContain('Gemeente Dordrecht');
    expect(readable(channel)).not.toContain('Gemeente Sliedrecht');
    for (const key of ['chair', 'secretary']) {
      const card = await opens(table, { key }, 'round');
      expect(readable(card)).toContain('Nog niet gedeeld: Gemeente Dordrecht en Gemeente Sliedrecht');
    }
    const own = readable(await opens(table, { key: 'dordrecht' }, 'round'));
    expect(own).toContain('Van Gemeente Dordrecht is er nog niets.');
    expect(own).not.toContain('Sliedrecht');
    expect(readable(await opens(table, { key: 'vgz' }, 'round'))).not.toContain('Dordrecht');
  });

  it('stands in the channel and is brought up to date there for everybody', async () => {
    await table.person('chair').types('rondje');
    const { id } = (await table.person('vgz').messages()).at(-1) ?? { id: '' };
    expect(readable(await standing(id))).toContain('0 van 3');
    await shares('papendrecht', { type: 'good-practice', text: 'Samen eten met jonge ouders.' });
    await until('the first', async () => readable(await standing(id)).includes('1 van 3'));
    await shares('dordrecht', { type: 'question', text: 'Wie heeft een folder?' });
    await until('the second', async () => readable(await standing(id)).includes('2 van 3'));
    expect(readable(await standing(id))).toContain('Samen eten met jonge ouders.');
  });

  it('counts nothing to report, without a word', async () => {
    const answer = await shares('papendrecht', { type: 'nothing', text: '' });
    expect(readable(answer)).toContain('1 van 3');
    const card = await table.person('papendrecht').lastCard();
    expect(readable(card)).toContain('Niets te melden dit keer.');
    expect(buttons(card).map((one) => one.title)).not.toContain('Zet op de agenda');
  });

  it('takes a bottleneck to the agenda in one press, and shows the second person what the first did', async () => {
    await shares('papendrecht', { type: 'bottleneck', text: 'Er is geen tolk. Dat kost tijd.' });
    const card = await table.person('dordrecht').lastCard();
    const first = await table.person('dordrecht').presses(card, 'Zet op de agenda');
    expect(readable(first)).toContain('Voorgesteld.');
    expect(readable(first)).toContain('Er is geen tolk.');
    const second = await table.person('vgz').presses(card, 'Zet op de agenda');
    expect(readable(second)).toContain(`${nameOf('dordrecht')} stelde dit al voor.`);
    const items = await table.documents('agendaItem');
    expect(items).toMatchObject([
      {
        title: 'Er is geen tolk.',
        state: 'proposed',
        for: { organisationId: 'papendrecht' },
        origin: { updateId: expect.any(String) },
      },
    ]);
    await until('the update knows it', async () => {
      const update = (await table.documents('update'))[0];
      return (
        update !== undefined &&
        readable(await standing(update.cards[0] ?? '')).includes('Hier is een agendapunt van gemaakt')
      );
    });
  });

  it('lets somebody change and take back their own, and nobody else', async () => {
    await shares('papendrecht', { type: 'progress', text: 'De inlop is open.' });
    const update = (await table.documents('update'))[0];
    const own = await opens(table, { key: 'papendrecht' }, 'update', { id: update?.id ?? '' });
    const form = await table.person('papendrecht').presses(own, 'Aanpassen');
    const changed = await table.person('papendrecht').presses(form, 'Opslaan', { text: 'De inloop is open.' });
    expect(readable(changed)).toContain('Aangepast.');
    expect(readable(changed)).toContain('De inloop is open.');
    const seen = await opens(table, { key: 'dordrecht' }, 'update', { id: update?.id ?? '' });
    expect(buttons(seen).map((one) => one.title)).not.toContain('Intrekken');
    const withdraw = { key: 'dordrecht', id: update?.id ?? '' };
    const { body } = await table.person(withdraw.key).invoke({
      name: 'adaptiveCard/action',
      value: {
        action: {
          verb: 'edit-update',
          data: {
            table: {
              on: { screen: 'update', params: { id: withdraw.id } },
              input: { update: withdraw.id, withdraw: true },
            },
          },
        },
      },
    });
    expect(readable((body as { value: unknown }).value)).toContain('Je kunt alleen je eigen bericht aanpassen.');
    const gone = await table.person('papendrecht').presses(changed, 'Intrekken');
    expect(readable(gone)).toContain('Ingetrokken');
    expect(readable(await opens(table, { key: 'chair' }, 'round'))).toContain('0 van 3');
    const trace = (await table.documents('update'))[0]?.trace.map((one) => [one.what, one.details?.text]);
    expect(trace).toEqual([
      ['post-update', undefined],
      ['edit-update', 'De inlop is open.'],
      ['withdraw-update', 'De inloop is open.'],
    ]);
  });

  it('asks who represents several for which one it is, and shares for that one', async () => {
    const form = await shareForm('midwife');
    const refused = await table
      .person('midwife')
      .presses(form, 'Deel met de coalitie', { type: 'progress', text: 'Er is een werkgroep.' });
    expect(readable(refused)).toContain('Vul dit nog in.');
    expect(JSON.stringify(refused)).toContain('Er is een werkgroep.');
    await table.person('midwife').presses(refused, 'Deel met de coalitie', { for: 'vsv-gorinchem' });
    expect(await table.documents('update')).toMatchObject([{ for: { organisationId: 'vsv-gorinchem' } }]);
  });

  it('lets the secretary share namens an organisation that is not in the channel, and the trace says so', async () => {
    await shares('secretary', { type: 'progress', text: 'Sliedrecht opent een inloop.', for: 'sliedrecht' });
    expect(await table.documents('update')).toMatchObject([
      {
        for: { organisationId: 'sliedrecht' },
        postedBy: { name: nameOf('secretary') },
        trace: [{ as: 'secretary', for: 'sliedrecht' }],
      },
    ]);
    expect(readable(await opens(table, { key: 'chair' }, 'round'))).toContain('1 van 3');
  });
});
