import { buttons, inputsOf, readable, type ShownCard } from '../open-table';
import { opens } from './opens';
import { nameOf, type SetTable, setTable, until } from './set-table';
import { timePasses } from './time-passes';

let table: SetTable;
let time: ReturnType<typeof timePasses>;
beforeEach(async () => {
  time = timePasses();
  table = await setTable({ dialogs: false, clock: time.clock });
});
afterEach(() => table.close());

const title = 'Eén intake voor kwetsbare zwangeren';
const text = 'Wij adviseren één intake in de hele regio.';
/** Records an advice by way of the form; gives its id. */
async function records(typed: Record<string, string> = {}, key = 'secretary'): Promise<string> {
  const form = await opens(table, { key }, 'decision-form');
  const answer = await table
    .person(key)
    .presses(form, 'Leg vast en vraag akkoord', { title, text, deadline: time.date(30), ...typed });
  expect(readable(answer)).toContain('Vastgelegd.');
  const newest = (await table.documents('decision')).sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
  return newest?.id ?? '';
}
const reports = async (key: string, id: string, typed: Record<string, string>, params: Record<string, string> = {}) =>
  table.person(key).presses(await opens(table, { key }, 'report-form', { id, ...params }), 'Meld', typed);
const decision = async (id: string) => {
  const found = await table.document(id);
  if (found?.kind !== 'decision') throw new Error('no decision');
  return found;
};
/** The card in the channel that everybody sees. */
const standing = async (id: string): Promise<ShownCard> => {
  const [card] = (await decision(id)).cards;
  const message = (await table.person('vgz').messages()).find((one) => one.id === card);
  return message?.attachments[0]?.content as ShownCard;
};
const three = { askAll: 'false', asked: 'papendrecht,dordrecht,vgz' };

describe('recording an advice', () => {
  it('is for the secretary and the chair, with a form that is filled in', async () => {
    for (const key of ['secretary', 'chair']) await records({}, key);
    expect(await table.documents('decision')).toHaveLength(2);
    const form = await opens(table, { key: 'secretary' }, 'decision-form');
    const { deadline = '', ...rest } = inputsOf(form);
    expect(rest).toMatchObject({ askAll: 'true', rule: 'unanimous' });
    expect(deadline > time.date(50) && deadline < time.date(60)).toBe(true);
    const other = await opens(table, { key: 'papendrecht' }, 'decision-form');
    expect(readable(other)).toContain(`Vraag het aan ${nameOf('secretary')}`);
    expect(buttons(other).map((one) => one.title)).not.toContain('Leg vast en vraag akkoord');
  });

  it('puts a card in the channel that asks all who sit at the table, an agenda member only when named', async () => {
    const all = await decision(await records());
    expect(all.mandates.map((one) => one.organisationId)).toEqual([
      'papendrecht',
      'dordrecht',
      'sliedrecht',
      'vgz',
      'vsv-drechtsteden',
      'vsv-gorinchem',
    ]);
    const named = await decision(await records({ askAll: 'true', asked: 'zilveren-kruis' }));
    expect(named.mandates.map((one) => one.organisationId)).toContain('zilveren-kruis');
    expect(readable(await reports('zilveren-kruis', named.id, { state: 'agreed' }))).toContain('Gemeld: akkoord.');
    const refused = await opens(table, { key: 'zilveren-kruis' }, 'report-form', { id: all.id });
    expect(readable(refused)).toContain('Jouw organisatie is hier niet om akkoord gevraagd.');
  });

  it('never lets silence agree to money, and says so over the form as it was filled in', async () => {
    const form = await opens(table, { key: 'secretary' }, 'decision-form');
    const typed = { title, text, deadline: time.date(30), rule: 'no-objection', asksMoney: 'true' };
    const refused = await table.person('secretary').presses(form, 'Leg vast en vraag akkoord', typed);
    expect(readable(refused)).toContain('Als het geld kost, moet elke organisatie zelf antwoorden.');
    expect(inputsOf(refused)).toMatchObject(typed);
  });
});

describe('reporting an answer', () => {
  it('takes each of the four answers, with what belongs to it, and shows them on the card for all', async () => {
    const id = await records({ rule: 'majority' });
    const answers = [
      await reports('papendrecht', id, { state: 'submitted', bodyDate: time.date(10) }),
      await reports('dordrecht', id, { state: 'agreed' }),
      await reports('vgz', id, { state: 'conditional', condition: 'Met een evaluatie na een jaar.' }),
      await reports('midwife', id, { organisation: 'vsv-gorinchem', state: 'declined', reason: 'Te veel werk.' }),
    ];
    expect(answers.map((one) => readable(one).split('\n')[0])).toEqual([
      expect.stringContaining('Gemeld: voorgelegd.'),
      expect.stringContaining('Gemeld: akkoord.'),
      expect.stringContaining('Gemeld. De voorzitter kijkt'),
      expect.stringContaining('Gemeld: niet akkoord.'),
    ]);
    expect((await decision(id)).mandates.map((one) => one.state)).toEqual([
      'submitted',
      'agreed',
      'open',
      'conditional',
      'open',
      'declined',
    ]);
    await until('all on the card', async () => {
      const card = readable(await standing(id));
      return ['Voorgelegd: college van B&W', 'Akkoord onder voorwaarden', 'Niet akkoord'].every((one) =>
        card.includes(one),
      );
    });
    const everything = readable(await opens(table, { key: 'dordrecht' }, 'answers', { id }));
    expect(everything).toContain('Met een evaluatie na een jaar.');
    expect(everything).toContain('Te veel werk.');
  });

  it.each([
    ['submitted', 'bodyDate'],
    ['conditional', 'condition'],
    ['declined', 'reason'],
  ])('asks for what %s cannot do without', async (state, field) => {
    const id = await records();
    const refused = await reports('papendrecht', id, { state, [field]: '' });
    expect(readable(refused)).toContain('Vul dit nog in.');
    expect(inputsOf(refused)).toMatchObject({ state });
    expect((await decision(id)).mandates[0]?.state).toBe('open');
  });

  it('keeps in the trace who said it namens whom, and on whose word', async () => {
    const id = await records();
    const typed = { organisation: 'sliedrecht', state: 'agreed', onWordOf: 'wethouder, per mail' };
    const answer = await reports('secretary', id, typed, { any: 'yes' });
    expect(readable(answer)).toContain('Gemeld: akkoord.');
    expect((await decision(id)).mandates.find((one) => one.organisationId === 'sliedrecht')).toMatchObject({
      answeredAs: 'secretary',
      onWordOf: 'wethouder, per mail',
      trace: [{ as: 'secretary', by: { name: nameOf('secretary') }, onWordOf: 'wethouder, per mail' }],
    });
    const seen = readable(await opens(table, { key: 'dordrecht' }, 'answers', { id }));
    expect(seen).toContain(`gemeld door ${nameOf('secretary')} namens wethouder, per mail`);
  });

  it('tells who is not confirmed yet whom to ask', async () => {
    const id = await records();
    const data = { table: { on: { screen: 'decision', params: { id } }, input: { decision: id } }, state: 'agreed' };
    const { body } = await table.person('sliedrecht').invoke({
      name: 'adaptiveCard/action',
      value: { action: { verb: 'report-mandate', data } },
    });
    expect(readable((body as { value: unknown }).value)).toContain(
      `De secretaris moet nog bevestigen dat jij Gemeente Sliedrecht vertegenwoordigt. Vraag het aan ${nameOf('secretary')}.`,
    );
  });
});

describe('the outcome', () => {
  it('is ratified when all agreed or their condition is met by the chair, who is told', async () => {
    const id = await records(three);
    await reports('papendrecht', id, { state: 'agreed' });
    await reports('dordrecht', id, { state: 'agreed' });
    await reports('vgz', id, { state: 'conditional', condition: 'Eerst een proef.' });
    expect((await decision(id)).state).toBe('open');
    const secretary = await opens(table, { key: 'secretary' }, 'decision', { id });
    expect(buttons(secretary).map((one) => one.title)).not.toContain('Aan voldaan: VGZ');
    const card = await opens(table, { key: 'chair' }, 'decision', { id });
    const met = await table.person('chair').presses(card, 'Aan voldaan: VGZ');
    expect(readable(met)).toContain('De voorwaarde is afgevinkt.');
    expect(readable(met)).toContain('Bekrachtigd');
    await until('the card for all', async () => readable(await standing(id)).includes('Bekrachtigd'));
    await until('the chair was told', async () =>
      (await table.person('chair').messages()).some(
        (one) => one.text.includes('is bekrachtigd') && one.mentions.some((mention) => mention.key === 'chair'),
      ),
    );
    expect(buttons(await standing(id)).map((one) => one.title)).not.toContain('Meld jullie antwoord');
  });

  it('lapses at the first decline when all must agree, and takes no answer afterwards', async () => {
    const id = await records(three);
    await reports('dordrecht', id, { state: 'declined', reason: 'Geen geld.' });
    expect((await decision(id)).state).toBe('lapsed');
    const late = await opens(table, { key: 'papendrecht' }, 'report-form', { id });
    expect(readable(late)).toContain('Dit besluit is vervallen.');
    expect(buttons(late).map((one) => one.title)).not.toContain('Meld');
  });

  it('is ratified once more than half of those asked agreed', async () => {
    const id = await records({ ...three, rule: 'majority' });
    await reports('dordrecht', id, { state: 'declined', reason: 'Geen geld.' });
    expect((await decision(id)).state).toBe('open');
    await reports('papendrecht', id, { state: 'agreed' });
    await reports('vgz', id, { state: 'agreed' });
    expect((await decision(id)).state).toBe('ratified');
  });

  it('is agreed by silence after the deadline, where nobody objected, and everybody sees it', async () => {
    const id = await records({ ...three, rule: 'no-objection', deadline: time.date(10) });
    await until('its card', async () => (await decision(id)).cards.length === 1);
    time.days(10);
    await table.sweep();
    expect((await decision(id)).state).toBe('open');
    // The Monday after it: on a Saturday nobody is told.
    time.days(3);
    await table.sweep();
    expect((await decision(id)).state).toBe('ratified');
    expect(readable(await standing(id))).toContain('Bekrachtigd');
    expect((await table.person('chair').messages()).filter((one) => one.text.includes('is bekrachtigd'))).toHaveLength(
      1,
    );
  });

  it('waits past the deadline for a condition, though silence agrees', async () => {
    const id = await records({ ...three, rule: 'no-objection', deadline: time.date(10) });
    await reports('vgz', id, { state: 'conditional', condition: 'Eerst een proef.' });
    time.days(12);
    await table.sweep();
    expect((await decision(id)).state).toBe('open');
    const card = await opens(table, { key: 'chair' }, 'decision', { id });
    await table.person('chair').presses(card, 'Aan voldaan: VGZ');
    expect((await decision(id)).state).toBe('ratified');
  });

  it('is overdue past the deadline, not lapsed, and the chair gives more time', async () => {
    const id = await records({ ...three, deadline: time.date(10) });
    time.days(12);
    expect((await decision(id)).state).toBe('open');
    const card = await opens(table, { key: 'chair' }, 'decision', { id });
    const more = await table.person('chair').presses(card, 'Meer');
    const form = await table.person('chair').presses(more, 'Geef uitstel');
    const extended = await table.person('chair').presses(form, 'Opslaan', { deadline: time.date(20) });
    expect(readable(extended)).toContain('Er is uitstel gegeven.');
    expect(readable(await reports('papendrecht', id, { state: 'agreed' }))).toContain('Gemeld: akkoord.');
  });
});
