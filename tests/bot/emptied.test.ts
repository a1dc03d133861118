import { inputsOf, readable } from '../open-table';
import { opens } from './opens';
import { type SetTable, setTable } from './set-table';
import { timePasses } from './time-passes';

let table: SetTable;
beforeAll(async () => {
  table = await setTable({ clock: timePasses().clock });
});
afterAll(() => table.close());

const secretary = () => table.person('secretary');

/** A form that came filled in, of which somebody emptied a field: a client sends nothing for it. */
describe('a field that somebody empties', () => {
  it('is emptied where it may be', async () => {
    const item = await table.did('papendrecht', 'propose-item', {
      title: 'Vervoer naar de kliniek',
      explanation: 'Er rijdt geen bus.',
    });
    const form = await opens(table, { key: 'papendrecht' }, 'item-form', { item: item.id });
    expect(inputsOf(form)).toMatchObject({ explanation: 'Er rijdt geen bus.' });
    const saved = await table.person('papendrecht').presses(form, 'Opslaan', { explanation: '' });
    expect(readable(saved)).not.toContain('Er rijdt geen bus.');
    expect((await table.documents('agendaItem'))[0]).not.toHaveProperty('explanation');

    const meeting = await table.did('secretary', 'plan-meeting', { date: '2026-10-08', place: 'Stadskantoor' });
    const planned = await opens(table, { key: 'secretary' }, 'plan-form', { meeting: meeting.id });
    await secretary().presses(planned, 'Opslaan', { place: '' });
    expect((await table.documents('meeting'))[0]).not.toHaveProperty('place');

    await table.did('secretary', 'edit-organisation', { organisation: 'dordrecht', inhabitants: '120000' });
    const edited = await opens(table, { key: 'secretary' }, 'organisation-form', { organisation: 'dordrecht' });
    await secretary().presses(edited, 'Opslaan', { inhabitants: '' });
    const [coalition] = await table.documents('coalition');
    expect(coalition?.organisations.find((one) => one.id === 'dordrecht')).not.toHaveProperty('inhabitants');
  });

  it.each([
    ['telling-days-form', 'callItems', '21'],
    ['settings-form', 'meetingMinutes', '120'],
    ['settings-form', 'region', 'Zuid-Holland Zuid'],
  ])('is refused on %s where something has to stand in %s, and stays', async (screen, field, before) => {
    const form = await opens(table, { key: 'secretary' }, screen);
    expect(inputsOf(form)).toMatchObject({ [field]: before });
    const refused = await secretary().presses(form, 'Opslaan', { [field]: '' });
    expect(readable(refused)).toContain('Vul dit nog in.');
    expect(inputsOf(refused)).not.toHaveProperty(field);
    expect(inputsOf(await opens(table, { key: 'secretary' }, screen))).toMatchObject({ [field]: before });
  });

  it('is what it was in a form that somebody else changes meanwhile', async () => {
    const item = await table.did('papendrecht', 'propose-item', { title: 'Samen inkopen', explanation: 'Nu apart.' });
    const form = await opens(table, { key: 'papendrecht' }, 'item-form', { item: item.id });
    await table.did('secretary', 'edit-item', { item: item.id, explanation: 'Nu nog apart.' });
    const asked = await table.person('papendrecht').presses(form, 'Opslaan', { explanation: '' });
    expect(readable(asked)).toContain('Nu staat er: Nu nog apart.');
    await table.person('papendrecht').presses(asked, 'Opslaan');
    expect((await table.document(item.id)) as object).not.toHaveProperty('explanation');
  });
});
