import { readable } from '../open-table';
import { opens } from './opens';
import { nameOf, type SetTable, setTable } from './set-table';
import { timePasses } from './time-passes';

let table: SetTable;
const time = timePasses();
beforeAll(async () => {
  table = await setTable({ dialogs: false, clock: time.clock });
  const asks = (title: string, days: number, asked: string) =>
    table.did('secretary', 'record-decision', { title, text: 'Advies.', deadline: time.date(days), asked });
  const late = await asks('Samen een coördinator betalen', 5, 'papendrecht,dordrecht,sliedrecht');
  await asks('Eén folder', 20, 'papendrecht,vgz');
  await table.did('dordrecht', 'report-mandate', { decision: late.id, state: 'agreed' });
  time.days(9);
});
afterAll(() => table.close());

describe('what is pending', () => {
  it('shows the chair and the secretary everything, worst first, with how late and by way of whom', async () => {
    for (const key of ['chair', 'secretary']) {
      const card = readable(await opens(table, { key }, 'pending'));
      expect(card).toContain('4 akkoorden staan nog open');
      expect(card).toContain('4 dagen te laat');
      expect(card.indexOf('coördinator')).toBeLessThan(card.indexOf('Eén folder'));
      expect(card).toContain(`via ${nameOf('alblasserdam')} en ${nameOf('papendrecht')}`);
      expect(card).toContain('via de secretaris');
      expect(card).not.toContain('Gemeente Dordrecht');
    }
  });

  it('shows a delegate their own, also how late', async () => {
    const own = readable(await opens(table, { key: 'papendrecht' }, 'pending'));
    expect(own).toContain('2 akkoorden staan nog open');
    expect(own).toContain('4 dagen te laat');
    expect(own).not.toContain('Sliedrecht');
    expect(own).not.toContain('VGZ');
    expect(readable(await opens(table, { key: 'midwife' }, 'pending'))).toContain('Van jou staat er niets open.');
  });

  it.each(['akkoorden', 'mandaten', 'mandates', 'pending'])(
    'shows the channel numbers only for "%s", whoever asks: no names and nothing of lateness',
    async (typed) => {
      const card = await table.person('chair').types(typed);
      const words = readable(card) + JSON.stringify(card);
      expect(readable(card)).toContain('4 akkoorden staan nog open');
      for (const name of ['Papendrecht', 'Dordrecht', 'Sliedrecht', 'VGZ']) expect(words).not.toContain(name);
      expect(words).not.toMatch(/te laat|dagen geleden|days ago|late/);
      const own = await table.person('papendrecht').presses(card, 'Bekijk de mijne');
      expect(readable(own)).toContain('4 dagen te laat');
    },
  );

  it('shows it one to one at once, in the language of who asks', async () => {
    const dutch = await table.person('chair').whispers('akkoorden');
    expect(readable(dutch)).toContain('4 dagen te laat');
    const english = await table.person('vgz', 'en-GB').whispers('pending');
    expect(readable(english)).toContain('Eén folder');
    expect(readable(english)).not.toContain('coördinator');
    expect(readable(english)).not.toContain('akkoord');
  });
});
