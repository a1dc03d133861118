import { aDecisionAtTheTable, three } from './at-the-table';
import { refusalOf } from './table';

describe('what comes with the answer of a body', () => {
  it('names another body than usual, the number of its decision and where it can be read', async () => {
    const { report, line } = await aDecisionAtTheTable();
    await report('daan', 'submitted', { bodyDate: '2026-04-07', body: 'gemeenteraad' });
    expect(await line('dordrecht')).toMatchObject({ body: 'college van Dordrecht', submittedTo: 'gemeenteraad' });
    await report('daan', 'agreed', { reference: '2026-114', link: 'https://dordrecht.nl/besluiten/114' });
    expect(await line('dordrecht')).toMatchObject({
      submittedTo: 'gemeenteraad',
      bodyDate: '2026-04-07',
      reference: '2026-114',
      link: 'https://dordrecht.nl/besluiten/114',
    });
  });

  test.each([
    'http://dordrecht.nl/114',
    'javascript:alert(1)',
    'dordrecht.nl',
    'https://',
    'file:///etc/passwd',
    'https://localhost',
  ])('takes no link to %s', async (link) => {
    const { report } = await aDecisionAtTheTable();
    expect(await refusalOf(report('daan', 'agreed', { link }))).toMatchObject({ fields: { link: 'not-a-link' } });
  });

  test.each([
    ['-500', 'negative'],
    ['−500', 'negative'],
    ['€ -500', 'negative'],
    ['12.345.67', 'not-an-amount'],
    ['12,3456', 'not-an-amount'],
    ['0,125', 'not-an-amount'],
    [12.345, 'not-an-amount'],
    [-5, 'negative'],
    ['tien', 'not-an-amount'],
    ['1e5', 'not-an-amount'],
    ['2.000.000.000', 'out-of-range'],
  ])('takes no amount of %s', async (amount, problem) => {
    const { report, mandate } = await aDecisionAtTheTable();
    expect(await refusalOf(report('daan', 'agreed', { amount }))).toMatchObject({ fields: { amount: problem } });
    expect((await mandate('dordrecht')).state).toBe('open');
  });

  test.each([
    ['€ 12.500,50', 1_250_050],
    ['12,500.50', 1_250_050],
    ['12.500', 1_250_000],
    ['12500,5', 1_250_050],
    [12_500.5, 1_250_050],
    ['0,05', 5],
  ])('reads %s to the cent', async (amount, cents) => {
    const { report, line } = await aDecisionAtTheTable();
    await report('daan', 'agreed', { amount, means: 'SPUK' });
    expect((await line('dordrecht')).share).toEqual({ mandated: cents, means: 'SPUK' });
  });

  it('mandates what was asked when nothing is said of money, and nothing with a decline', async () => {
    const { act, report, line } = await aDecisionAtTheTable({ ...three, rule: 'majority' });
    await act('secretary', 'split-costs', { total: '30.000', split: 'equal' });
    await report('daan', 'agreed');
    await report('vera', 'agreed', { amount: '9.000', organisation: 'vgz' });
    expect((await line('dordrecht')).share).toEqual({ asked: 1_000_000, mandated: 1_000_000 });
    expect((await line('vgz')).share).toEqual({ asked: 1_000_000, mandated: 900_000 });
    const other = await aDecisionAtTheTable({ ...three, rule: 'majority' });
    await other.act('secretary', 'split-costs', { total: '30.000', split: 'equal' });
    await other.report('daan', 'agreed');
    await other.report('dewi', 'declined', { reason: 'Toch niet.' });
    expect((await other.line('dordrecht')).share).toEqual({ asked: 1_000_000 });
  });

  it('says how it is known when chair or secretary answers namens', async () => {
    const { report, mandate } = await aDecisionAtTheTable();
    for (const name of ['chair', 'secretary'])
      expect(await refusalOf(report(name, 'agreed', { organisation: 'vgz' }))).toMatchObject({
        fields: { onWordOf: 'required' },
      });
    await report('chair', 'agreed', { organisation: 'vgz', onWordOf: 'directie, aan de telefoon' });
    expect((await mandate('vgz')).trace).toMatchObject([{ as: 'chair', onWordOf: 'directie, aan de telefoon' }]);
  });

  it('may meet after the deadline, and that is said to who may know', async () => {
    const { report, line } = await aDecisionAtTheTable();
    await report('daan', 'submitted', { bodyDate: '2026-05-02' });
    for (const name of ['chair', 'secretary', 'daan', 'dewi'])
      expect((await line('dordrecht', name)).bodyDateAfterDeadline).toBe(true);
    for (const name of [undefined, 'sem', 'vera', 'reader'])
      expect((await line('dordrecht', name)).bodyDateAfterDeadline).toBeUndefined();
  });

  it('says nothing of the day a body meets once it has answered', async () => {
    const { report, line, mandate } = await aDecisionAtTheTable();
    // A form that comes with the day of the next meeting sends it along; the body did not meet then.
    await report('daan', 'agreed', { bodyDate: '2026-05-02' });
    expect((await mandate('dordrecht')).bodyDate).toBeUndefined();
    expect((await line('dordrecht', 'chair')).bodyDateAfterDeadline).toBe(false);
    await report('sem', 'submitted', { bodyDate: '2026-05-02' });
    expect((await line('sliedrecht', 'chair')).bodyDateAfterDeadline).toBe(true);
    await report('sem', 'agreed');
    expect(await line('sliedrecht', 'chair')).toMatchObject({ bodyDate: '2026-05-02', bodyDateAfterDeadline: false });
  });

  it('is about the text that was read: an answer to an earlier version is refused with the way to go', async () => {
    const { act, report, mandate } = await aDecisionAtTheTable();
    await act('chair', 'amend-decision', { text: 'Wij adviseren twee intakes.' });
    expect(await refusalOf(report('daan', 'agreed', { expectedVersion: 1 }))).toMatchObject({
      code: 'decision-changed',
      version: 2,
      seen: 1,
    });
    expect((await mandate('dordrecht')).trace).toEqual([]);
    await report('daan', 'agreed', { expectedVersion: '2' });
    expect(await mandate('dordrecht')).toMatchObject({ state: 'agreed', version: 2 });
  });

  it('is given by a deputy while they stand in, and not a day longer', async () => {
    const { elsewhere, report, mandate, at } = await aDecisionAtTheTable();
    await elsewhere('vera', 'name-deputy', { deputy: 'tenant-1:reader', organisations: 'vgz', until: '2026-03-20' });
    await report('reader', 'submitted', { bodyDate: '2026-04-01' });
    expect(await mandate('vgz')).toMatchObject({ answeredAs: 'deputy', answeredBy: { name: 'reader' } });
    at('2026-03-21');
    expect(await refusalOf(report('reader', 'agreed'))).toMatchObject({ code: 'represents-nobody' });
    await report('vera', 'agreed');
    expect((await mandate('vgz')).trace.map((one) => one.as)).toEqual(['deputy', 'delegate']);
  });
});
