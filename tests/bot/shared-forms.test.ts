import { inputsOf, readable } from '../open-table';
import { nameOf, type SetTable, setTable } from './set-table';

let table: SetTable;
beforeAll(async () => {
  table = await setTable();
});
afterAll(() => table.close());

/** A form that somebody typed for stands in the channel for everybody: it holds nothing of theirs. */
describe('a form that stands in the channel', () => {
  it.each([
    ['deel', 'Deel met de coalitie', { text: 'Het spreekuur is open.' }, 'update'],
    ['voorstel', 'Stel voor', { title: 'Vervoer naar de kliniek' }, 'agendaItem'],
  ] as const)('shares for the organisation of who presses, whoever typed “%s”', async (word, button, typed, kind) => {
    const form = await table.person('papendrecht').types(word);
    expect(inputsOf(form)).not.toHaveProperty('for');
    for (const key of ['dordrecht', 'papendrecht']) await table.person(key).presses(form, button, typed);
    const made = (await table.documents(kind)).map((one) => one.for?.organisationId);
    expect(made.sort()).toEqual(['dordrecht', 'papendrecht']);
  });

  it('lets anybody choose any organisation, and asks who speaks for several', async () => {
    const form = await table.person('papendrecht').types('deel');
    expect(readable(form)).toContain('Je eigen organisatie');
    expect(readable(form)).toContain('VSV Gorinchem');
    const midwife = table.person('midwife');
    const asked = await midwife.presses(form, 'Deel met de coalitie', { text: 'Wij starten samen.' });
    expect(readable(asked)).toContain('Vul dit nog in.');
    expect(inputsOf(asked)).toMatchObject({ text: 'Wij starten samen.' });
    const shared = await midwife.presses(asked, 'Deel met de coalitie', { for: 'vsv-gorinchem' });
    expect(readable(shared)).toContain('Gedeeld.');
  });

  it('comes filled in for one person where only they read it', async () => {
    const form = await table.person('papendrecht').whispers('deel');
    expect(inputsOf(form)).toMatchObject({ for: 'papendrecht' });
  });

  it('tells nobody whom the one who typed “wie ben ik” represents', async () => {
    const form = await table.person('papendrecht').types('wie ben ik');
    expect(inputsOf(form)).toEqual({});
    expect(readable(form)).not.toContain(nameOf('papendrecht'));
  });
});

describe('“instellingen”', () => {
  it.each([
    ['secretary', 'Instellingen van de coalitie'],
    ['papendrecht', 'Waar wil je herinneringen lezen?'],
  ])('are for %s: %s', async (key, says) => {
    const person = table.person(key);
    expect(readable(await person.whispers('instellingen'))).toContain(says);
    const shared = await table.person('dordrecht').types('instellingen');
    expect(inputsOf(shared)).toEqual({});
    expect(readable(await person.presses(shared, 'Bekijken'))).toContain(says);
  });

  it('lead chair and secretary on to their own reminders', async () => {
    const chair = table.person('chair', 'en-GB');
    const conversationId = await chair.chat();
    const card = await chair.whispers('settings');
    expect(readable(await chair.presses(card, 'Reminders', {}, { conversationId }))).toContain('In the channel');
  });
});

describe('what the help says one may type', () => {
  it('is the list of calls too for chair and secretary, and reminders for everybody', async () => {
    const hint = async (key: string) => readable(await table.person(key).whispers('help'));
    expect(await hint('secretary')).toContain('bellijst');
    expect(await hint('secretary')).toContain('herinneringen');
    expect(await hint('papendrecht')).not.toContain('bellijst');
    expect(await hint('papendrecht')).toContain('herinneringen');
    const shared = readable(await table.person('secretary').types('help'));
    expect(shared).not.toContain('bellijst');
  });
});
