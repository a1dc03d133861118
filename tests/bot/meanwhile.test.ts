import { inputsOf, readable } from '../open-table';
import { opens } from './opens';
import { type SetTable, setTable } from './set-table';
import { timePasses } from './time-passes';

let table: SetTable;
const time = timePasses();
beforeAll(async () => {
  table = await setTable({ dialogs: false, clock: time.clock });
});
afterAll(() => table.close());

type Card = Awaited<ReturnType<typeof opens>>;
type Typed = Record<string, string>;
const opened = (key: string, screen: string, params: Record<string, string> = {}) =>
  opens(table, { key }, screen, params);
const saves = (key: string, form: Card, typed: Typed = {}) => table.person(key).presses(form, 'Opslaan', typed);

/** The choices of one list in a form. */
function choicesOf(value: unknown, id: string): readonly { readonly title: string; readonly value: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const one = value as { id?: unknown; choices?: ReturnType<typeof choicesOf> };
  if (one.id === id && one.choices) return one.choices;
  return Object.values(value).flatMap((part) => choicesOf(part, id));
}

const itemWith = async (typed: Typed) => {
  await table.person('secretary').presses(await opened('secretary', 'item-form'), 'Stel voor', typed);
  const made = (await table.documents('agendaItem')).find((one) => one.title === typed.title);
  if (!made) throw new Error(`no item ${typed.title}`);
  const params = { item: made.id };
  return {
    form: (key: string) => opened(key, 'item-form', params),
    now: async () => (await table.documents('agendaItem')).find((one) => one.id === made.id),
  };
};

describe('an item that two people change from chat', () => {
  it('keeps what each of them changed, where that was not the same', async () => {
    const item = await itemWith({ title: 'Vervoer naar de kliniek', minutes: '10' });
    const [secretary, chair] = [await item.form('secretary'), await item.form('chair')];
    await saves('secretary', secretary, { minutes: '25' });
    const answer = await saves('chair', chair, { title: 'Vervoer naar kliniek en huisarts' });
    expect(readable(answer)).not.toContain('paste dit intussen aan');
    expect(await item.now()).toMatchObject({ title: 'Vervoer naar kliniek en huisarts', minutes: 25 });
  });

  it('is not overwritten in silence where it was, and what was typed is still there', async () => {
    const item = await itemWith({ title: 'Eén intake', minutes: '10', explanation: 'Nu vijf keer.' });
    const [secretary, chair] = [await item.form('secretary'), await item.form('chair')];
    await saves('secretary', secretary, { explanation: 'Nu zes keer.', minutes: '25' });
    const refused = await saves('chair', chair, { explanation: 'Nu zeven keer.', title: 'Eén gezamenlijke intake' });
    expect(readable(refused)).toContain('Secretaris');
    expect(readable(refused)).toContain('paste dit intussen aan');
    expect(readable(refused)).toContain('Nu staat er: Nu zes keer.');
    // Of what nobody else touched nothing is said.
    expect(readable(refused)).not.toContain('Nu staat er: Eén intake');
    expect(inputsOf(refused)).toMatchObject({
      explanation: 'Nu zeven keer.',
      title: 'Eén gezamenlijke intake',
      minutes: '25',
    });
    expect(await item.now()).toMatchObject({ title: 'Eén intake', explanation: 'Nu zes keer.', minutes: 25 });
    await saves('chair', refused);
    const after = { title: 'Eén gezamenlijke intake', explanation: 'Nu zeven keer.', minutes: 25 };
    expect(await item.now()).toMatchObject(after);
  });

  it('says by its title what was chosen meanwhile', async () => {
    const item = await itemWith({ title: 'Kraamzorg', purpose: 'discuss' });
    const [secretary, chair] = [await item.form('secretary'), await item.form('chair')];
    await saves('secretary', secretary, { purpose: 'decide' });
    const refused = await saves('chair', chair, { purpose: 'inform' });
    expect(readable(refused)).toContain('Nu staat er: Ter besluitvorming');
  });

  it('is compared with what the form showed at first, also after something else in it was wrong', async () => {
    const item = await itemWith({ title: 'Scholing', minutes: '10' });
    const chair = await item.form('chair');
    await saves('secretary', await item.form('secretary'), { title: 'Scholing in één keer' });
    const wrong = await saves('chair', chair, { minutes: '999' });
    expect(readable(wrong)).toContain('Dit getal is te klein of te groot.');
    await saves('chair', wrong, { minutes: '15' });
    expect(await item.now()).toMatchObject({ title: 'Scholing in één keer', minutes: 15 });
  });

  it('can have its reason taken away again', async () => {
    const item = await itemWith({ title: 'Ouderschap', why: 'overlap' });
    expect(await item.now()).toMatchObject({ why: 'overlap' });
    const form = await item.form('secretary');
    const none = choicesOf(form, 'why').at(-1);
    expect(none?.title).toBe('Weet ik nog niet');
    await saves('secretary', form, { why: none?.value ?? '' });
    expect(await item.now()).not.toHaveProperty('why');
  });
});

describe('what else chair and secretary change at the same time', () => {
  const meeting = async () => {
    const planning = await opened('secretary', 'plan-form');
    await table.person('secretary').presses(planning, 'Plan een vergadering', { date: time.date(14), minutes: '90' });
    return { meeting: (await table.documents('meeting')).at(-1)?.id ?? '' };
  };
  const update = async () => {
    const sharing = await opened('secretary', 'update-form');
    await table.person('secretary').presses(sharing, 'Deel met de coalitie', {
      text: 'De inlop is open.',
      for: 'papendrecht',
      type: 'progress',
      theme: 'upbringing',
    });
    return { update: (await table.documents('update'))[0]?.id ?? '' };
  };
  it.each<[string, { params?: () => Promise<Typed>; first: Typed; second: Typed; now: string }]>([
    [
      'plan-form',
      { params: meeting, first: { place: 'Papendrecht' }, second: { place: 'Gorinchem' }, now: 'Papendrecht' },
    ],
    [
      'organisation-form',
      {
        params: async () => ({ organisation: 'papendrecht' }),
        first: { inhabitants: '32500' },
        second: { inhabitants: '32600' },
        now: '32500',
      },
    ],
    ['settings-form', { first: { meetingsPerYear: '6' }, second: { meetingsPerYear: '5' }, now: '6' }],
    [
      'update-form',
      {
        params: update,
        first: { text: 'De inloop is open.' },
        second: { text: 'De inloop is dicht.' },
        now: 'De inloop is open.',
      },
    ],
  ])('is not lost in silence: %s', async (screen, { params, first, second, now }) => {
    const given = await params?.();
    const [secretary, chair] = [await opened('secretary', screen, given), await opened('chair', screen, given)];
    await saves('secretary', secretary, first);
    const refused = await saves('chair', chair, second);
    expect(readable(refused)).toContain('paste dit intussen aan');
    expect(readable(refused)).toContain(`Nu staat er: ${now}`);
    const again = await saves('chair', refused);
    expect(readable(again)).not.toContain('paste dit intussen aan');
    const after = inputsOf(await opened('secretary', screen, given));
    for (const [field, value] of Object.entries(second)) expect(after[field]).toBe(value);
  });

  it('can have the theme of an update taken away again', async () => {
    const params = await update();
    const form = await opened('secretary', 'update-form', params);
    const none = choicesOf(form, 'theme').at(-1);
    expect(none?.title).toBe('Geen');
    await saves('secretary', form, { theme: none?.value ?? '' });
    expect((await table.documents('update')).find((one) => one.id === params.update)).not.toHaveProperty('theme');
  });
});
