import { inputsOf, readable, type ShownCard } from '../open-table';
import { opens } from './opens';
import { nameOf, type SetTable, setTable } from './set-table';
import { timePasses } from './time-passes';

/**
 * Rules that always hold, where no other file of tests is about them. One answer per organisation, who may report and the
 * outcome: `decision.test.ts`; who may lead: `press.test.ts`; begin small: `set-up.test.ts`; two coalitions and who is
 * outside: `one-to-one.test.ts`.
 */
let table: SetTable;
const time = timePasses();
beforeAll(async () => {
  table = await setTable({ dialogs: false, clock: time.clock });
});
afterAll(() => table.close());

const finds = async (key: string, value: string) => {
  const { body } = await table.person(key).invoke({
    name: 'composeExtension/query',
    value: { commandId: 'search', parameters: [{ name: 'words', value }] },
  });
  return JSON.stringify(body);
};
const shares = async (key: string, typed: Record<string, string>) =>
  table.person(key).presses(await opens(table, { key }, 'update-form'), 'Deel met de coalitie', typed);
const proposes = async (key: string, typed: Record<string, string>) =>
  table.person(key).presses(await opens(table, { key }, 'item-form'), 'Stel voor', typed);

describe('rules that always hold', () => {
  it.each([
    ['a member who represents nobody', 'gp', 'Huisartsenkoepel'],
    ['a guest', 'parents', 'Oudervertegenwoordiging'],
    ['an agenda member', 'zilveren-kruis', 'zilveren-kruis'],
    ['a member whom the secretary did not confirm yet', 'sliedrecht', 'sliedrecht'],
  ])('%s may post, propose, react and search', async (_, key, organisation) => {
    const text = `Nieuws van ${key}.`;
    expect(readable(await shares(key, { type: 'bottleneck', text, for: organisation }))).toContain('Gedeeld.');
    expect(readable(await proposes(key, { title: `Voorstel van ${key}`, for: organisation }))).toContain(
      'Voorgesteld.',
    );
    const update = (await table.documents('update')).find((one) => one.text === text);
    const card = await opens(table, { key }, 'update', { id: update?.id ?? '' });
    expect(readable(await table.person(key).presses(card, 'Zet op de agenda'))).toContain('Voorgesteld.');
    expect(await finds(key, `Nieuws van ${key}`)).toContain(text);
  });

  it('an agenda member reads the agenda and the decisions along, and is asked for nothing unless named', async () => {
    const advice = { title: 'Samen een coördinator', text: 'Advies.', deadline: time.date(5), askAll: 'true' };
    const { id } = await table.did('secretary', 'record-decision', advice);
    expect(readable(await opens(table, { key: 'zilveren-kruis' }, 'decisions'))).toContain('Samen een coördinator');
    expect(readable(await opens(table, { key: 'zilveren-kruis' }, 'answers', { id }))).toContain('VGZ');
    expect(readable(await opens(table, { key: 'zilveren-kruis' }, 'agenda'))).toContain('Agenda');
    expect(readable(await opens(table, { key: 'zilveren-kruis' }, 'pending'))).toContain(
      'Van jou staat er niets open.',
    );
  });

  it('the secretary posts, proposes and answers namens an organisation of which nobody is in the channel', async () => {
    await table.did('secretary', 'add-organisations', { list: 'Huisartsenkoepel Drechtsteden' });
    const organisation = 'huisartsenkoepel-drechtsteden';
    await shares('secretary', { type: 'progress', text: 'De huisartsen doen mee.', for: organisation });
    await proposes('secretary', { title: 'Namens de huisartsen', for: organisation });
    const asked = { title: 'Huisartsen erbij', text: 'Advies.', deadline: time.date(9), asked: `${organisation},vgz` };
    const { id } = await table.did('secretary', 'record-decision', asked);
    const form = await opens(table, { key: 'secretary' }, 'report-form', { id, any: 'yes' });
    await table
      .person('secretary')
      .presses(form, 'Meld', { organisation, state: 'agreed', onWordOf: 'bestuur, per mail' });
    const update = (await table.documents('update')).find((one) => one.text === 'De huisartsen doen mee.');
    const item = (await table.documents('agendaItem')).find((one) => one.title === 'Namens de huisartsen');
    for (const one of [update, item]) expect(one?.trace[0]).toMatchObject({ as: 'secretary', for: organisation });
    const decided = (await table.documents('decision')).find((one) => one.id === id);
    expect(decided?.mandates.at(-1)).toMatchObject({ answeredAs: 'secretary', onWordOf: 'bestuur, per mail' });
  });

  it('nothing is overwritten without a trace that says who, for whom and when', async () => {
    const found = (await table.documents('update')).find((one) => one.text === 'De huisartsen doen mee.');
    const form = await opens(table, { key: 'chair' }, 'update-form', { update: found?.id ?? '' });
    await table.person('chair').presses(form, 'Opslaan', { text: 'De huisartsen doen allemaal mee.' });
    const after = (await table.documents('update')).find((one) => one.id === found?.id);
    expect(after?.trace.at(-1)).toMatchObject({
      by: { name: nameOf('chair') },
      as: 'chair',
      details: { text: 'De huisartsen doen mee.' },
      at: expect.any(String),
    });
  });

  it.each(['nl-NL', 'en-GB'])(
    'the form says where people type that it is never about a family (%s)',
    async (locale) => {
      const sentence = locale === 'nl-NL' ? 'nooit over een herkenbaar kind' : 'never about a recognisable child';
      const inCard = await opens(table, { key: 'papendrecht', locale }, 'update-form');
      const { body } = await table.person('papendrecht', locale).invoke({
        name: 'composeExtension/fetchTask',
        value: { commandId: 'share-update', commandContext: 'compose' },
      });
      const inDialog = (body as { task: { value: { card: { content: ShownCard } } } }).task.value.card.content;
      for (const form of [inCard, inDialog]) {
        expect(readable(form)).toContain(sentence);
        expect(inputsOf(form)).toHaveProperty('type');
      }
    },
  );

  it('the channel never reads who is late, on no card of it and not in what is told there', async () => {
    time.days(20);
    await table.sweep();
    const says = [];
    for (const typed of ['akkoorden', 'rondje', 'besluiten', 'agenda', 'coalitie', 'help'])
      says.push(await table.person('chair').types(typed));
    const messages = (await table.person('chair').messages()).filter((one) => one.from.bot);
    const everything = [...says, ...messages].map((one) => JSON.stringify(one)).join('\n');
    expect(everything).toContain('Samen een coördinator');
    expect(everything).not.toMatch(/te laat|dagen geleden|Nog niet gedeeld|is er nog niets|days late|days ago/);
    expect(readable(await opens(table, { key: 'chair' }, 'pending'))).toContain('15 dagen te laat');
    expect(await finds('chair', 'Samen een coördinator')).not.toMatch(/te laat|dagen geleden/);
  });
});
