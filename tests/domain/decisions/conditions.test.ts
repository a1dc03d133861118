import { aDecisionAtTheTable, three } from './at-the-table';
import { refusalOf } from './table';

/** Two agreed, and VGZ on a condition: the mark of the chair ratifies it. */
async function oneConditionFromDone(more: object = {}) {
  const table = await aDecisionAtTheTable({ ...three, ...more });
  await table.report('daan', 'agreed');
  await table.report('sem', 'agreed');
  await table.report('vera', 'conditional', { condition: 'Met een plafond.', satisfiedBy: 'Een bedrag in de tekst.' });
  const contradict = (name: string, rest: object = {}) =>
    table.act(name, 'contradict-condition', { organisation: 'vgz', reason: 'Er staat geen bedrag.', ...rest });
  return { ...table, contradict };
}

describe('a condition that the chair marked met', () => {
  it('says what would satisfy it, how it was met, and who set it is told', async () => {
    const { meet, line, told, now } = await oneConditionFromDone();
    expect(await line('vgz')).toMatchObject({ standing: 'condition', satisfiedBy: 'Een bedrag in de tekst.' });
    await meet('vgz', { how: 'Het plafond staat in de bijlage.' });
    expect(await line('vgz')).toMatchObject({
      standing: 'agreed',
      conditionMet: true,
      how: 'Het plafond staat in de bijlage.',
    });
    expect((await now()).state).toBe('ratified');
    expect(await told()).toContain('condition-met to vera');
  });

  it('tells who set it as well when it is not met after all', async () => {
    const { meet, told, report } = await oneConditionFromDone({ asked: 'dordrecht,sliedrecht,vgz,vsv-gorinchem' });
    await meet('vgz');
    await meet('vgz', { met: false });
    expect(await told()).toEqual(['condition-met to vera', 'condition-unmet to vera']);
    await report('chair', 'conditional', { organisation: 'dordrecht', condition: 'x', onWordOf: 'wethouder' });
    await meet('dordrecht');
    expect(await told()).toHaveLength(2);
  });

  it('is contradicted by who set it, also when the decision was ratified by it: then it is open again', async () => {
    const { meet, contradict, now, line, told, at } = await oneConditionFromDone();
    await meet('vgz');
    at('2026-03-26');
    const open = await contradict('vera');
    expect([open.state, open.closedAt]).toEqual(['open', undefined]);
    expect(await line('vgz')).toMatchObject({
      standing: 'condition',
      conditionMet: false,
      contradicted: { reason: 'Er staat geen bedrag.', by: 'vera', at: '2026-03-26T10:00:00.000Z' },
    });
    expect(await told()).toContain('condition-contradicted to chair');
    expect((await now()).trace.at(-1)?.what).toBe('decision-open-again');
  });

  it('is contradicted no more after fourteen days', async () => {
    const { meet, contradict, at, now, view } = await oneConditionFromDone();
    await meet('vgz');
    at('2026-03-26');
    expect((await view('vera')).mayContradict).toEqual(['vgz']);
    at('2026-03-27');
    expect((await view('vera')).mayContradict).toEqual([]);
    expect(await refusalOf(contradict('vera'))).toMatchObject({ code: 'decision-closed', state: 'ratified' });
    expect((await now()).state).toBe('ratified');
  });

  it('is contradicted however late while the decision runs', async () => {
    const { meet, contradict, at, view } = await oneConditionFromDone({
      asked: 'dordrecht,sliedrecht,vgz,vsv-gorinchem',
    });
    await meet('vgz');
    at('2026-04-20');
    expect((await view('vera')).mayContradict).toEqual(['vgz']);
    expect((await view('sem')).mayContradict).toEqual([]);
    await contradict('vera');
  });

  it('is marked again, which ratifies it without telling the channel twice', async () => {
    const { meet, contradict, told, line, mandate } = await oneConditionFromDone();
    await meet('vgz');
    await contradict('vera');
    expect((await meet('vgz', { how: 'Nu in artikel 3.' })).state).toBe('ratified');
    expect((await told()).filter((one) => one.startsWith('decision-ratified'))).toHaveLength(1);
    expect((await line('vgz')).contradicted).toBeUndefined();
    expect((await mandate('vgz')).trace.map((one) => one.what)).toEqual([
      'report-mandate',
      'meet-condition',
      'contradict-condition',
      'meet-condition',
    ]);
  });

  it('stays contradicted when that is said twice', async () => {
    const { meet, contradict, mandate } = await oneConditionFromDone();
    await meet('vgz');
    await contradict('vera');
    await contradict('vera', { reason: 'Nog steeds niet.' });
    expect((await mandate('vgz')).condition?.contradicted?.reason).toBe('Er staat geen bedrag.');
  });

  test.each([
    ['another organisation', 'sem', {}, { code: 'not-your-organisation' }],
    ['a delegate not confirmed', 'nina', { organisation: 'sliedrecht' }, { code: 'not-confirmed-yet' }],
    ['nobody of the table', 'outsider', {}, { code: 'not-your-organisation' }],
    ['who gives no reason', 'vera', { reason: ' ' }, { fields: { reason: 'required' } }],
    ['who set none', 'daan', { organisation: 'dordrecht' }, { code: 'no-condition' }],
  ])('is not contradicted by %s', async (_, name, input, refusal) => {
    const { meet, contradict } = await oneConditionFromDone();
    await meet('vgz');
    expect(await refusalOf(contradict(name, input))).toMatchObject(refusal);
  });

  it('is marked by the chair alone, and not after the outcome', async () => {
    const { act, report, meet } = await oneConditionFromDone();
    for (const name of ['secretary', 'vera', 'daan', 'guest', 'outsider'])
      expect(await refusalOf(act(name, 'meet-condition', { organisation: 'vgz', met: true }))).toMatchObject({
        code: 'only-chair',
      });
    await report('sem', 'declined', { reason: 'Toch niet.' });
    expect(await refusalOf(meet('vgz'))).toMatchObject({ code: 'decision-closed', state: 'lapsed' });
  });
});
