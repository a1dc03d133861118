import { decisionHistory } from '../../../domain/views/decision-history';
import { aDecisionAtTheTable } from './at-the-table';
import { refusalOf } from './table';

describe('reporting what the backing body answers', () => {
  it('goes from not taken back to submitted, with the day the body meets, to agreed', async () => {
    const { report, mandate } = await aDecisionAtTheTable();
    await report('daan', 'submitted', { bodyDate: '2026-04-07' });
    expect(await mandate('dordrecht')).toMatchObject({ state: 'submitted', bodyDate: '2026-04-07' });
    await report('daan', 'agreed');
    expect(await mandate('dordrecht')).toMatchObject({ state: 'agreed', bodyDate: '2026-04-07', version: 1 });
  });

  it('says who, for which organisation, on whose word, when (each change)', async () => {
    const { report, decision, id } = await aDecisionAtTheTable();
    await report('daan', 'conditional', { condition: 'Met een eigen loket.' });
    expect(decisionHistory(await decision(id)).filter((one) => one.what === 'report-mandate')).toEqual([
      {
        at: '2026-03-12T09:30:00.000Z',
        by: { id: 'tenant-1:daan', name: 'daan' },
        as: 'delegate',
        what: 'report-mandate',
        for: 'dordrecht',
        onWordOf: 'college van Dordrecht',
        details: { state: 'conditional', version: 1, condition: 'Met een eigen loket.' },
      },
    ]);
  });

  it('is one answer per organisation: a second delegate corrects it and never adds a second one', async () => {
    const { report, mandate, decision, id } = await aDecisionAtTheTable();
    await report('daan', 'agreed');
    await report('dewi', 'conditional', { condition: 'Na de begroting.' });
    expect((await decision(id)).mandates).toHaveLength(5);
    expect(await mandate('dordrecht')).toMatchObject({ state: 'conditional', answeredBy: { name: 'dewi' } });
  });

  it('overwrites nothing without a trace: the answer before stays, with its condition', async () => {
    const { report, mandate } = await aDecisionAtTheTable();
    await report('daan', 'conditional', { condition: 'Na de begroting.' });
    await report('dewi', 'agreed', { condition: 'Na de begroting.' });
    const { condition, trace } = await mandate('dordrecht');
    expect(condition).toBeUndefined();
    expect(trace.map((one) => [one.by.name, one.details?.state, one.details?.condition])).toEqual([
      ['daan', 'conditional', 'Na de begroting.'],
      ['dewi', 'agreed', undefined],
    ]);
  });

  it('changes nothing when the very same is answered again, by whomever', async () => {
    const { report, mandate, asks, id } = await aDecisionAtTheTable();
    await report('daan', 'declined', { reason: 'x', organisation: 'dordrecht' }, 'one');
    const again = await asks('dewi', 'report-mandate', { decision: id, state: 'declined', reason: 'x' }, 'two');
    expect(again.repeated).toBe(true);
    expect((await mandate('dordrecht')).trace).toHaveLength(1);
    expect((await mandate('dordrecht')).answeredBy?.name).toBe('daan');
  });

  it('changes nothing when the platform repeats a press, also after a correction', async () => {
    const { report, mandate } = await aDecisionAtTheTable();
    await report('daan', 'agreed', {}, 'press-1');
    await report('dewi', 'submitted', { bodyDate: '2026-04-07' }, 'press-2');
    await report('daan', 'agreed', {}, 'press-1');
    expect(await mandate('dordrecht')).toMatchObject({ state: 'submitted' });
    expect((await mandate('dordrecht')).trace).toHaveLength(2);
  });

  it('keeps both in the trace when two delegates press at once, and the last stands', async () => {
    const { report, mandate } = await aDecisionAtTheTable();
    await Promise.all([
      report('daan', 'agreed'),
      report('dewi', 'conditional', { condition: 'Na de begroting.' }),
      report('sem', 'agreed'),
    ]);
    const { trace, state } = await mandate('dordrecht');
    expect(trace.map((one) => one.by.name).sort()).toEqual(['daan', 'dewi']);
    expect(state).toBe(trace.at(-1)?.details?.state);
    expect((await mandate('sliedrecht')).state).toBe('agreed');
  });

  it('keeps every answer when all press at once', async () => {
    const { report, decision, id } = await aDecisionAtTheTable();
    await Promise.all([
      report('daan', 'agreed'),
      report('sem', 'submitted', { bodyDate: '2026-04-01' }),
      report('vera', 'agreed'),
      report('mila', 'agreed', { organisation: 'vsv-gorinchem' }),
      report('secretary', 'agreed', { organisation: 'vsv-drechtsteden', onWordOf: 'bestuur, per mail' }),
    ]);
    const states = (await decision(id)).mandates.map((one) => one.state);
    expect(states).toEqual(['agreed', 'agreed', 'submitted', 'agreed', 'agreed']);
  });
});

describe('who may report', () => {
  it('the secretary and the chair answer namens any organisation, and the trace says so and on whose word', async () => {
    const { report, mandate } = await aDecisionAtTheTable();
    await report('secretary', 'agreed', { organisation: 'Dordt', onWordOf: 'wethouder, per mail' });
    expect((await mandate('dordrecht')).trace).toMatchObject([{ as: 'secretary', onWordOf: 'wethouder, per mail' }]);
    await report('chair', 'agreed', { organisation: 'vgz', onWordOf: 'directie, per telefoon' });
    expect(await mandate('vgz')).toMatchObject({ answeredAs: 'chair', onWordOf: 'directie, per telefoon' });
  });

  it('needs no name of who represents one of those asked, and asks which of two', async () => {
    const { report, mandate } = await aDecisionAtTheTable();
    await report('vera', 'agreed');
    expect((await mandate('vgz')).state).toBe('agreed');
    for (const name of ['mila', 'secretary']) {
      expect(await refusalOf(report(name, 'agreed'))).toMatchObject({
        code: 'bad-input',
        fields: { organisation: 'required' },
      });
    }
    await report('mila', 'agreed', { organisation: 'VSV Gorinchem' });
    expect((await mandate('vsv-drechtsteden')).state).toBe('open');
    expect((await mandate('vsv-gorinchem')).state).toBe('agreed');
  });

  it('needs no name either when only one of her two partnerships was asked', async () => {
    const { report, mandate } = await aDecisionAtTheTable({ askAll: false, asked: 'vsv-gorinchem,vgz' });
    await report('mila', 'agreed');
    expect((await mandate('vsv-gorinchem')).answeredBy?.name).toBe('mila');
  });

  it('a guest of the tenant who is a confirmed delegate answers like any other', async () => {
    const { report, mandate } = await aDecisionAtTheTable();
    await report('guest', 'agreed');
    expect(await mandate('sliedrecht')).toMatchObject({ state: 'agreed', answeredAs: 'delegate' });
  });

  test.each([
    ['a delegate of another organisation', 'sem', { organisation: 'dordrecht' }, 'not-your-organisation'],
    ['a member who represents nobody', 'reader', {}, 'represents-nobody'],
    ['a member who represents nobody and names one', 'reader', { organisation: 'vgz' }, 'not-your-organisation'],
    ['someone from outside', 'outsider', { organisation: 'dordrecht' }, 'not-your-organisation'],
    ['a delegate the secretary has not confirmed', 'nina', { organisation: 'Sliedrecht' }, 'not-confirmed-yet'],
    ['the same without naming it', 'nina', {}, 'not-confirmed-yet'],
    ['an agenda member that was not named', 'zoe', {}, 'not-asked'],
    ['the secretary for one that was not asked', 'secretary', { organisation: 'zilveren-kruis' }, 'not-asked'],
  ])('refuses %s, and nothing changes', async (_, name, input, code) => {
    const { report, decision, id } = await aDecisionAtTheTable();
    const before = await decision(id);
    expect(await refusalOf(report(name, 'agreed', input))).toMatchObject({ code });
    expect(await decision(id)).toEqual(before);
  });

  it('an agenda member answers when the decision names it', async () => {
    const { report, mandate } = await aDecisionAtTheTable({ asked: 'zilveren-kruis' });
    await report('zoe', 'agreed');
    expect((await mandate('zilveren-kruis')).state).toBe('agreed');
  });

  it('somebody who left the channel is a delegate no longer', async () => {
    const { report, change } = await aDecisionAtTheTable();
    await change('member:tenant-1:sem', { state: 'ended' });
    expect(await refusalOf(report('sem', 'agreed'))).toMatchObject({ code: 'represents-nobody' });
    const named = refusalOf(report('sem', 'agreed', { organisation: 'sliedrecht' }));
    expect((await named).code).toMatch(/not-/);
  });

  it('nobody answers any more for an organisation that left', async () => {
    const { report, change, coalition } = await aDecisionAtTheTable();
    const { organisations } = await coalition();
    const left = organisations.map((one) => (one.id === 'vgz' ? { ...one, left: '2026-03-12' } : one));
    await change('coalition', { organisations: left });
    expect(await refusalOf(report('vera', 'agreed'))).toMatchObject({ code: 'organisation-left', left: '2026-03-12' });
  });
});

describe('what an answer needs', () => {
  test.each([
    ['submitted without a date', 'submitted', {}, { bodyDate: 'required' }],
    ['submitted for a day that has been', 'submitted', { bodyDate: '2026-03-11' }, { bodyDate: 'in-the-past' }],
    ['a date that is none', 'submitted', { bodyDate: 'volgende week' }, { bodyDate: 'not-a-date' }],
    ['conditions without a condition', 'conditional', { condition: ' ' }, { condition: 'required' }],
    ['a condition of 10,000 characters', 'conditional', { condition: 'x'.repeat(10_000) }, { condition: 'too-long' }],
    ['a decline without a reason', 'declined', { reason: '' }, { reason: 'required' }],
    ['an answer that is none', 'misschien', {}, { state: 'unknown-choice' }],
    ['an unknown organisation', 'agreed', { organisation: 'Atlantis' }, { organisation: 'unknown-organisation' }],
  ])('refuses %s', async (_, state, input, fields) => {
    const { report, mandate } = await aDecisionAtTheTable();
    expect(await refusalOf(report('daan', state, input))).toMatchObject({ code: 'bad-input', fields });
    expect((await mandate('dordrecht')).state).toBe('open');
  });

  it('takes a body that meets after the deadline: a late council is not the policy officer’s fault', async () => {
    const { report, mandate } = await aDecisionAtTheTable();
    await report('daan', 'submitted', { bodyDate: '2026-06-10' });
    expect((await mandate('dordrecht')).bodyDate).toBe('2026-06-10');
  });

  it('leaves out what belongs to another answer, as a form sends all its fields', async () => {
    const { report, mandate } = await aDecisionAtTheTable();
    const all = { bodyDate: '', condition: 'Na de begroting.', reason: 'Geen geld.', seen: '', expectedVersion: '1' };
    await report('daan', 'agreed', all);
    const { condition, reason, state } = await mandate('dordrecht');
    expect({ condition, reason, state }).toEqual({ condition: undefined, reason: undefined, state: 'agreed' });
  });
});

describe('a press on an old card', () => {
  it('is refused when a colleague answered differently meanwhile, and says who, what and when', async () => {
    const { report, mandate, at } = await aDecisionAtTheTable();
    await report('daan', 'submitted', { bodyDate: '2026-04-07', seen: 'none' });
    at('2026-04-08');
    const refusal = await refusalOf(report('dewi', 'declined', { reason: 'Geen geld.', seen: 'none' }));
    expect(refusal).toMatchObject({
      code: 'answered-meanwhile',
      organisation: 'Dordrecht',
      by: 'daan',
      state: 'submitted',
      bodyDate: '2026-04-07',
      at: '2026-03-12T09:30:00.000Z',
    });
    await report('dewi', 'conditional', { condition: 'Na de begroting.', seen: refusal.seen });
    expect((await mandate('dordrecht')).state).toBe('conditional');
  });

  it('passes as a deliberate correction without it, with the same answer, and after one’s own answer', async () => {
    const { report, mandate, at } = await aDecisionAtTheTable();
    await report('daan', 'agreed');
    at('2026-03-13');
    await report('dewi', 'agreed', { seen: 'none' });
    await report('dewi', 'submitted', { bodyDate: '2026-04-07' });
    await report('dewi', 'agreed', { seen: 'none' });
    expect((await mandate('dordrecht')).trace).toHaveLength(3);
  });

  it('is refused when it answers another version of the text', async () => {
    const { report, id, change, decision, mandate } = await aDecisionAtTheTable();
    const { versions } = await decision(id);
    const amended = { ...versions[0], number: 2, text: 'Wij adviseren twee intakes.' };
    await change(id, { versions: [...versions, amended] });
    expect(await refusalOf(report('daan', 'agreed', { expectedVersion: '1' }))).toMatchObject({
      code: 'decision-changed',
      version: 2,
    });
    await report('daan', 'agreed', { expectedVersion: 2 });
    expect((await mandate('dordrecht')).version).toBe(2);
  });

  it('is refused after the outcome, saying when it closed and how; the same answer again is fine', async () => {
    const { report, at } = await aDecisionAtTheTable();
    await report('daan', 'declined', { reason: 'Geen geld.' });
    at('2026-03-20');
    expect(await refusalOf(report('sem', 'agreed'))).toMatchObject({
      code: 'decision-closed',
      state: 'lapsed',
      closedAt: '2026-03-12T09:30:00.000Z',
      closedOn: '2026-03-12',
      rule: 'unanimous',
    });
    await report('dewi', 'declined', { reason: 'Geen geld.' });
  });

  it('is refused when the decision is not there', async () => {
    const { does } = await aDecisionAtTheTable();
    const refusal = refusalOf(does('daan', 'report-mandate', { decision: 'coalition', state: 'agreed' }));
    expect(await refusal).toMatchObject({ code: 'not-found' });
  });
});
