import { aDecisionAtTheTable, three } from './at-the-table';
import { refusalOf } from './table';

/** A decision from which an organisation can leave: the coalition hears of it, and the timer does the rest. */
async function withLeaving(more: object = {}) {
  const table = await aDecisionAtTheTable({ ...three, ...more });
  const leaves = async (organisation: string) => {
    await table.elsewhere('secretary', 'leave-organisation', { organisation });
    await table.sweep();
  };
  return { ...table, leaves };
}

describe('an organisation that leaves while a decision runs', () => {
  it('is released, visibly, and keeps what it said', async () => {
    const { report, leaves, line, mandate, view } = await withLeaving();
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    await leaves('VGZ');
    expect(await line('vgz')).toMatchObject({ state: 'released', standing: 'released', condition: 'Met een plafond.' });
    expect((await mandate('vgz')).trace.map((one) => [one.what, one.by.name])).toEqual([
      ['report-mandate', 'vera'],
      ['release-mandate', 'Coalitietafel'],
    ]);
    const last = (await view()).history.filter((one) => one.organisationId === 'vgz').at(-1);
    expect(last).toMatchObject({ what: 'release-mandate', organisation: 'VGZ', as: 'system' });
  });

  it('makes the outcome follow anew: who waited for its answer alone has agreed', async () => {
    const { report, leaves, now, told } = await withLeaving();
    await report('daan', 'agreed');
    await report('sem', 'agreed');
    await leaves('vgz');
    expect((await now()).state).toBe('ratified');
    expect(await told()).toContain('decision-ratified to chair');
  });

  it('makes a decision lapse of which nobody is left', async () => {
    const { leaves, now } = await withLeaving({ asked: 'vgz' });
    await leaves('vgz');
    expect((await now()).state).toBe('lapsed');
  });

  it('is released with the next answer of another as well, before the timer comes along', async () => {
    const { elsewhere, report, mandate } = await withLeaving();
    await elsewhere('secretary', 'leave-organisation', { organisation: 'vgz' });
    await report('daan', 'agreed');
    expect((await report('sem', 'agreed')).state).toBe('ratified');
    expect((await mandate('vgz')).trace.map((one) => one.what)).toEqual(['release-mandate']);
  });

  it('leaves what was decided as it is, with its answer', async () => {
    const { report, leaves, now } = await withLeaving();
    for (const name of ['daan', 'sem', 'vera']) await report(name, 'agreed');
    const before = (await now()).mandates;
    await leaves('vgz');
    expect((await now()).mandates).toEqual(before);
  });

  it('keeps its answer on what was decided, also when that is written again later', async () => {
    const { report, leaves, act, now } = await withLeaving();
    for (const name of ['daan', 'sem', 'vera']) await report(name, 'agreed');
    await leaves('vgz');
    const planned = await act('chair', 'plan-landing', { reviewOn: '2026-09-01' });
    expect(planned.mandates.map((one) => one.state)).toEqual(['agreed', 'agreed', 'agreed']);
    // Opened again by a correction it runs once more, and then asks nothing of who left.
    await act('chair', 'reopen-decision', { because: 'Een vergissing.' });
    await report('sem', 'submitted', { bodyDate: '2026-04-01', because: 'Te vroeg gemeld.' });
    expect((await now()).mandates.map((one) => one.state)).toEqual(['released', 'agreed', 'submitted']);
  });

  test.each([
    ['nothing yet', undefined],
    ['that it submitted it', 'submitted'],
    ['that it agrees', 'agreed'],
    ['a condition', 'conditional'],
  ])('is released when it said %s', async (_, state) => {
    const { report, leaves, mandate } = await withLeaving();
    if (state) await report('vera', state, { bodyDate: '2026-04-01', condition: 'Met een plafond.' });
    await leaves('vgz');
    expect((await mandate('vgz')).state).toBe('released');
  });

  it('is released in every decision that runs', async () => {
    const { does, leaves, decision, mandate } = await withLeaving();
    const other = { title: 'Nog een', text: 'Nog een.', deadline: '2026-05-01', asked: 'vgz,dordrecht' };
    const { id } = await does('secretary', 'record-decision', other);
    await leaves('vgz');
    expect((await mandate('vgz')).state).toBe('released');
    expect((await decision(id)).mandates.map((one) => one.state)).toEqual(['released', 'open']);
  });

  it('is asked nothing when it comes back, unless the chair says so', async () => {
    const { report, leaves, elsewhere, sweep, act, mandate, coalition } = await withLeaving();
    await report('vera', 'agreed', { reference: '12' });
    await leaves('vgz');
    await elsewhere('secretary', 'rejoin-organisation', { organisation: 'VGZ' });
    await sweep();
    expect((await coalition()).organisations.find((one) => one.id === 'vgz')).not.toHaveProperty('left');
    expect((await mandate('vgz')).state).toBe('released');
    expect(await refusalOf(report('vera', 'agreed'))).toMatchObject({ code: 'not-asked' });
    await act('chair', 'ask-also', { organisations: 'vgz' });
    const { state, trace, reference } = await mandate('vgz');
    expect([state, reference]).toEqual(['open', undefined]);
    expect(trace.map((one) => one.what)).toEqual(['report-mandate', 'release-mandate', 'ask-also']);
  });

  it('is asked anew by no amendment, also when it came back, and answers nothing that it is not asked', async () => {
    const { report, leaves, elsewhere, act, mandate } = await withLeaving();
    await report('vera', 'agreed');
    await leaves('vgz');
    await elsewhere('secretary', 'rejoin-organisation', { organisation: 'vgz' });
    await act('chair', 'amend-decision', { text: 'Anders.', asks: 'everyone' });
    await act('chair', 'amend-decision', { text: 'Nog anders.', asks: 'named', organisations: 'vgz' });
    expect((await mandate('vgz')).state).toBe('released');
    for (const name of ['vera', 'secretary'])
      expect(
        await refusalOf(report(name, 'declined', { organisation: 'vgz', reason: 'x', onWordOf: 'directie' })),
      ).toMatchObject({ code: 'not-asked' });
    expect((await mandate('vgz')).trace.map((one) => one.what)).toEqual(['report-mandate', 'release-mandate']);
  });

  it('leaves and comes back once, by chair or secretary, and its history stays', async () => {
    const { elsewhere, coalition } = await withLeaving();
    const change = (name: string, action: string, organisation = 'vgz') => elsewhere(name, action, { organisation });
    for (const action of ['leave-organisation', 'rejoin-organisation']) {
      expect(await refusalOf(change('vera', action))).toMatchObject({ code: 'only-secretary-or-chair' });
      expect(await refusalOf(change('chair', action, 'Atlantis'))).toMatchObject({ code: 'organisation-unknown' });
    }
    expect((await change('chair', 'rejoin-organisation')).repeated).toBe(true);
    await change('chair', 'leave-organisation');
    expect((await change('secretary', 'leave-organisation')).repeated).toBe(true);
    await change('chair', 'rejoin-organisation');
    const { trace, organisations } = await coalition();
    expect(trace.map((one) => [one.what, one.for])).toEqual([
      ['leave-organisation', 'vgz'],
      ['rejoin-organisation', 'vgz'],
    ]);
    expect(organisations.map((one) => one.left)).toEqual(organisations.map(() => undefined));
  });
});
