import { aDecisionAtTheTable, three } from './at-the-table';
import { refusalOf } from './table';

async function aRatifiedAgreement(more: object = {}) {
  const table = await aDecisionAtTheTable({ ...three, ...more });
  for (const name of ['daan', 'sem', 'vera']) await table.report(name, 'agreed');
  const lands = (name: string, state: string, rest: object = {}) =>
    table.act(name, 'report-landing', { state, ...rest });
  const plan = (input: object, name = 'chair') => table.act(name, 'plan-landing', input);
  return { ...table, lands, plan };
}

describe('a ratified agreement lands locally', () => {
  it('in each organisation in its own way, with a word on how', async () => {
    const { lands, view } = await aRatifiedAgreement();
    await lands('daan', 'in-place', { note: 'Via het wijkteam.' });
    await lands('vera', 'in-progress');
    const { landing } = await view('sem');
    expect(landing?.counts).toEqual({ 'not-started': 1, 'in-progress': 1, 'in-place': 1, 'not-here': 0 });
    expect(landing?.lines.map((one) => [one.name, one.state, one.note, one.mayReport])).toEqual([
      ['Dordrecht', 'in-place', 'Via het wijkteam.', false],
      ['Sliedrecht', 'not-started', undefined, true],
      ['VGZ', 'in-progress', undefined, false],
    ]);
  });

  it('or not here, because …', async () => {
    const { lands, view } = await aRatifiedAgreement();
    expect(await refusalOf(lands('sem', 'not-here'))).toMatchObject({ fields: { note: 'required' } });
    await lands('sem', 'not-here', { note: 'Dordrecht doet het voor ons.' });
    expect((await view()).landing?.counts['not-here']).toBe(1);
    // Who does not do it here, with a reason, is no place still to come.
    expect((await view()).landing?.of).toBe(2);
  });

  it('keeps what was said before, and the same again changes nothing', async () => {
    const { lands, asks, id, now } = await aRatifiedAgreement();
    await lands('daan', 'in-progress', { note: 'Begonnen.' });
    await lands('dewi', 'in-place', { note: 'Klaar.' });
    const again = await asks('daan', 'report-landing', { decision: id, state: 'in-place', note: 'Klaar.' });
    expect(again.repeated).toBe(true);
    expect((await now()).landings?.[0]?.trace.map((one) => [one.by.name, one.details?.landing])).toEqual([
      ['daan', 'in-progress'],
      ['dewi', 'in-place'],
    ]);
  });

  it('is reported by its own delegate, or by chair and secretary', async () => {
    const { lands } = await aRatifiedAgreement();
    expect(await refusalOf(lands('sem', 'in-place', { organisation: 'vgz' }))).toMatchObject({
      code: 'not-your-organisation',
    });
    expect(await refusalOf(lands('nina', 'in-place', { organisation: 'sliedrecht' }))).toMatchObject({
      code: 'not-confirmed-yet',
    });
    const { landings } = await lands('secretary', 'in-place', { organisation: 'sliedrecht' });
    expect(landings).toMatchObject([{ organisationId: 'sliedrecht', as: 'secretary' }]);
  });

  it('asks nothing before it is ratified, and nothing of a lapsed one', async () => {
    const { act, report, view } = await aDecisionAtTheTable(three);
    const land = () => act('daan', 'report-landing', { state: 'in-place' });
    expect(await refusalOf(land())).toMatchObject({ code: 'not-ratified' });
    expect((await view()).landing).toBeUndefined();
    await report('daan', 'declined', { reason: 'Te duur.' });
    expect(await refusalOf(land())).toMatchObject({ code: 'not-ratified' });
  });

  it('concerns everyone asked, or those the chair names', async () => {
    const { lands, plan, view } = await aRatifiedAgreement();
    await plan({ concerns: 'Dordt,vsv-gorinchem' });
    expect((await view()).landing?.lines.map((one) => one.organisationId)).toEqual(['dordrecht', 'vsv-gorinchem']);
    expect(await refusalOf(lands('vera', 'in-place', { organisation: 'vgz' }))).toMatchObject({
      code: 'not-concerned',
    });
    await lands('mila', 'in-progress');
    await plan({ concerns: '' });
    expect((await view()).landing?.of).toBe(3);
    expect(await refusalOf(plan({ concerns: 'Atlantis' }))).toMatchObject({
      fields: { concerns: 'unknown-organisation' },
    });
    expect(await refusalOf(plan({ concerns: 'dordrecht' }, 'daan'))).toMatchObject({ code: 'only-secretary-or-chair' });
  });
});

describe('the day of review', () => {
  it('puts it on the agenda exactly once', async () => {
    const { plan, at, sweep, items, now } = await aRatifiedAgreement();
    await plan({ reviewOn: '2026-09-01' });
    at('2026-08-31T21:59:00.000Z');
    await sweep();
    expect(await items()).toEqual([]);
    for (const moment of ['2026-08-31T22:00:00.000Z', '2026-09-01', '2026-10-01']) {
      at(moment);
      await sweep();
      await sweep();
    }
    expect(await items()).toMatchObject([{ state: 'proposed', origin: { decisionId: (await now()).id } }]);
    expect((await now()).trace.filter((one) => one.what === 'review-decision')).toHaveLength(1);
    expect((await now()).reviewOn).toBeUndefined();
  });

  it('is another when it is moved, and none when it is taken away', async () => {
    const { plan, at, sweep, items } = await aRatifiedAgreement();
    await plan({ reviewOn: '2026-06-01' });
    await plan({ reviewOn: '2026-09-01' });
    at('2026-06-02');
    await sweep();
    expect(await items()).toEqual([]);
    await plan({ reviewOn: '' });
    at('2026-09-02');
    await sweep();
    expect(await items()).toEqual([]);
  });

  it('may come a second time, as another item', async () => {
    const { plan, at, sweep, items } = await aRatifiedAgreement();
    for (const day of ['2026-06-01', '2026-09-01']) {
      await plan({ reviewOn: day });
      at(day);
      await sweep();
      await sweep();
    }
    expect(await items()).toHaveLength(2);
  });

  it('that is today brings it back today', async () => {
    const { plan, sweep, items } = await aRatifiedAgreement();
    await plan({ reviewOn: '2026-03-12' });
    await sweep();
    await sweep();
    expect(await items()).toHaveLength(1);
  });

  it('that came before it was ratified brings it back when it is', async () => {
    const { report, at, sweep, items } = await aDecisionAtTheTable({ ...three, reviewOn: '2026-05-01' });
    await report('daan', 'agreed');
    await report('sem', 'agreed');
    at('2026-05-10');
    await sweep();
    expect(await items()).toEqual([]);
    await report('vera', 'agreed');
    await sweep();
    await sweep();
    expect(await items()).toHaveLength(1);
  });

  it('reviews nothing that lapsed', async () => {
    const { report, at, sweep, items } = await aDecisionAtTheTable({ ...three, reviewOn: '2026-06-01' });
    await report('secretary', 'agreed', { organisation: 'vgz', onWordOf: 'x' });
    await report('daan', 'declined', { reason: 'Te duur.' });
    await sweep();
    at('2026-06-02');
    await sweep();
    expect((await items()).map((one) => one.id.includes('review'))).toEqual([false]);
  });

  test.each([
    ['has been', '2026-03-11', 'in-the-past'],
    ['is far away', '2036-03-12', 'too-far'],
    ['is no day', 'ooit', 'not-a-date'],
  ])('is refused when it %s', async (_, reviewOn, problem) => {
    const { plan } = await aRatifiedAgreement();
    expect(await refusalOf(plan({ reviewOn }))).toMatchObject({ fields: { reviewOn: problem } });
  });

  it('does not lie before the deadline when the decision is recorded', async () => {
    const early = aDecisionAtTheTable({ ...three, reviewOn: '2026-04-30' });
    expect(await refusalOf(early)).toMatchObject({ fields: { reviewOn: 'not-later' } });
  });
});
