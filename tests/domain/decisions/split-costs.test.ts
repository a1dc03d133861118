import fc from 'fast-check';
import { splitByWeight } from '../../../domain/money/split-costs';
import { aDecisionAtTheTable, three } from './at-the-table';
import { refusalOf, smallTable } from './table';

const inhabitants: Record<string, number> = { dordrecht: 122_000, sliedrecht: 26_000 };
const organisations = smallTable.map((one) => ({
  ...one,
  ...(inhabitants[one.id] && { inhabitants: inhabitants[one.id] }),
}));

async function withCosts(more: object = {}) {
  const table = await aDecisionAtTheTable({ ...three, ...more }, { organisations });
  const split = (input: object, name = 'secretary') =>
    table.act(name, 'split-costs', { total: '30.000', split: 'equal', ...input });
  const asked = async () =>
    Object.fromEntries((await table.now()).mandates.map((one) => [one.organisationId, one.share?.asked]));
  return { ...table, split, asked };
}

describe('splitting an amount', () => {
  const totals = fc.oneof(fc.nat(1_000), fc.nat(2_000_000_000));
  it('adds up to the cent, whatever the weights', () => {
    fc.assert(
      fc.property(totals, fc.array(fc.nat(13_000_000), { minLength: 1, maxLength: 85 }), (total, weights) => {
        const parts = splitByWeight(total, weights);
        expect(parts.reduce((all, one) => all + one, 0)).toBe(total);
        const sum = weights.reduce((all, one) => all + one, 0);
        parts.forEach((part, n) => {
          const exact = sum === 0 ? total / weights.length : (total * (weights[n] ?? 0)) / sum;
          expect(Math.abs(part - exact)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it('gives equal parts that differ a cent at most, the cents left to the first', () => {
    fc.assert(
      fc.property(totals, fc.integer({ min: 1, max: 85 }), (total, of) => {
        const parts = splitByWeight(total, Array(of).fill(1));
        expect((parts[0] ?? 0) - (parts.at(-1) ?? 0)).toBeLessThanOrEqual(1);
        expect([...parts].sort((a, b) => b - a)).toEqual(parts);
      }),
    );
    expect(splitByWeight(100, [1, 1, 1])).toEqual([34, 33, 33]);
  });

  it('gives the cents left to the largest remainders', () => {
    expect(splitByWeight(10, [1, 2, 4])).toEqual([1, 3, 6]);
    expect(splitByWeight(100, [0, 3, 0])).toEqual([0, 100, 0]);
    expect(splitByWeight(7, [])).toEqual([]);
  });
});

describe('the costs of a decision', () => {
  it('are asked in equal parts', async () => {
    const { split, asked, view } = await withCosts();
    await split({ total: '€ 100,00' });
    expect(await asked()).toEqual({ vgz: 3_334, dordrecht: 3_333, sliedrecht: 3_333 });
    expect((await view()).money).toMatchObject({ total: 10_000, split: 'equal', asked: 10_000, askedMore: 0 });
  });

  it('are asked by inhabitants: an insurer bears nothing of that', async () => {
    const { split, asked, view } = await withCosts();
    await split({ total: '148.000,01', split: 'inhabitants' });
    expect(await asked()).toEqual({ vgz: undefined, dordrecht: 12_200_001, sliedrecht: 2_600_000 });
    expect((await view()).money).toMatchObject({ asked: 14_800_001, askedMore: 0 });
  });

  it('are not split by inhabitants while those of a municipality are not known', async () => {
    const { elsewhere, split, now } = await withCosts();
    await elsewhere('secretary', 'edit-organisation', { organisation: 'sliedrecht', inhabitants: '' });
    expect(await refusalOf(split({ split: 'inhabitants' }))).toMatchObject({ fields: { split: 'no-inhabitants' } });
    expect((await now()).costs).toBeUndefined();
  });

  it('are something: a total of nothing is refused', async () => {
    const { split } = await withCosts();
    expect(await refusalOf(split({ total: '0' }))).toMatchObject({ fields: { total: 'out-of-range' } });
  });

  it('may be own figures, and what does not add up is said to the cent', async () => {
    const { split, asked, view } = await withCosts();
    await split({ split: 'own', shares: 'Dordt: € 12.500,50\n\nvgz; 17.499,49' });
    expect(await asked()).toEqual({ vgz: 1_749_949, dordrecht: 1_250_050, sliedrecht: undefined });
    expect((await view()).money).toMatchObject({ total: 3_000_000, asked: 2_999_999, askedMore: -1 });
    await split({ split: 'own', shares: 'dordrecht: 30.000,02' });
    expect((await view()).money).toMatchObject({ asked: 3_000_002, askedMore: 2 });
  });

  test.each([
    ['nobody', '', { fields: { shares: 'required' } }],
    ['somebody unknown', 'Atlantis: 5', { fields: { shares: 'unknown-organisation' }, said: 'Atlantis: 5' }],
    ['somebody not asked', 'zilveren-kruis: 5', { code: 'not-asked' }],
    ['a negative amount', 'dordrecht: -5', { fields: { shares: 'negative' }, said: 'dordrecht: -5' }],
    ['no amount', 'dordrecht: veel', { fields: { shares: 'not-an-amount' } }],
    ['no name', ': 5', { fields: { shares: 'unknown-organisation' } }],
  ])('take no own figures for %s', async (_, shares, refusal) => {
    const { split } = await withCosts();
    expect(await refusalOf(split({ split: 'own', shares }))).toMatchObject(refusal);
  });

  it('ask anew who answered and is asked another amount, and nobody else', async () => {
    const { split, report, now, line } = await withCosts();
    await split({ split: 'own', shares: 'dordrecht: 10.000\nsliedrecht: 10.000\nvgz: 10.000' });
    await report('daan', 'agreed');
    await report('sem', 'agreed');
    const { versions, trace } = await split({
      split: 'own',
      shares: 'dordrecht: 5.000\nsliedrecht: 10.000\nvgz: 15.000',
    });
    expect((await now()).mandates.map((one) => `${one.organisationId} ${one.state} v${one.version}`)).toEqual([
      'vgz open v2',
      'dordrecht open v2',
      'sliedrecht agreed v1',
    ]);
    expect(versions.map((one) => one.text)).toEqual([versions[0]?.text, versions[0]?.text]);
    expect(trace.at(-1)?.details).toMatchObject({ version: 2, concerned: ['dordrecht'] });
    expect(await line('dordrecht')).toMatchObject({
      share: { asked: 500_000 },
      earlier: [{ version: 1, state: 'agreed' }],
    });
  });

  it('are mandated by nobody who is asked anew, while what was pledged stays', async () => {
    const { split, act, report, line, view } = await withCosts();
    await split({});
    await act('vera', 'give-advice', { stance: 'for', amount: '9.000' });
    await report('vera', 'agreed', { amount: '9.500' });
    await act('chair', 'amend-decision', { text: 'Anders.' });
    expect((await line('vgz')).share).toEqual({ asked: 1_000_000, pledged: 900_000 });
    expect((await view()).money).toMatchObject({ pledged: 900_000, mandated: 0, mandatedMore: 0 });
  });

  it('make no version while nobody answered, and the same split again changes nothing', async () => {
    const { split, now, asks, id } = await withCosts();
    await split({});
    await split({ total: '60.000' });
    expect((await now()).versions).toHaveLength(1);
    const again = await asks('chair', 'split-costs', { decision: id, total: '60000', split: 'equal' });
    expect(again.repeated).toBe(true);
  });

  it('stand side by side: asked, pledged, mandated, and what is uncertain', async () => {
    const { split, act, report, view } = await withCosts({ rule: 'majority' });
    await split({});
    await act('vera', 'give-advice', { stance: 'for', amount: '9.000' });
    await report('daan', 'agreed', { amount: '9.999,99', dependsOn: 'sliedrecht' });
    expect((await view()).money).toEqual({
      total: 3_000_000,
      split: 'equal',
      asked: 3_000_000,
      pledged: 900_000,
      mandated: 999_999,
      askedMore: 0,
      mandatedMore: -1,
      uncertain: 999_999,
    });
    await report('sem', 'agreed');
    expect((await view()).money).toMatchObject({ mandated: 1_999_999, mandatedMore: -1, uncertain: 0 });
  });

  it('are never agreed to by silence', async () => {
    const { split } = await withCosts({ rule: 'no-objection' });
    expect(await refusalOf(split({}))).toMatchObject({ code: 'money-needs-answers' });
  });

  it('are split by chair and secretary, and not once it is ratified', async () => {
    const { split, report } = await withCosts();
    expect(await refusalOf(split({}, 'daan'))).toMatchObject({ code: 'only-secretary-or-chair' });
    for (const total of ['-5', '', 'veel']) expect((await refusalOf(split({ total }))).fields).toHaveProperty('total');
    for (const name of ['daan', 'sem', 'vera']) await report(name, 'agreed');
    expect(await refusalOf(split({}))).toMatchObject({ code: 'decision-closed', state: 'ratified' });
  });

  it('are not changed over a text that was amended meanwhile', async () => {
    const { split, act } = await withCosts();
    await act('chair', 'amend-decision', { text: 'Anders.' });
    expect(await refusalOf(split({ expectedVersion: 1 }))).toMatchObject({ code: 'decision-changed', version: 2 });
  });
});
