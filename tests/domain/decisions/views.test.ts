import type { Store } from '../../../domain/store/store';
import { decisionView, loadDecision } from '../../../domain/views/decision';
import { decisionHistory } from '../../../domain/views/decision-history';
import { loadDecisions } from '../../../domain/views/decisions';
import { loadPending } from '../../../domain/views/pending';
import { advice, aTable, refusalOf } from './table';

async function aRunningDecision(more: object = {}) {
  const table = await aTable();
  const { id } = await table.does('secretary', 'record-decision', { ...advice, ...more });
  const report = (name: string, state: string, rest: object = {}) =>
    table.does(name, 'report-mandate', { decision: id, state, ...rest });
  const from = async () => ({ coalition: await table.coalition(), today: table.today() });
  const decision = async (name?: string, decisionId = id) =>
    loadDecision(table.store, { ...(await from()), id: decisionId }, await table.viewer(name));
  const decisions = async (name?: string) => loadDecisions(table.store, await from(), await table.viewer(name));
  const pending = async (name?: string, store: Store = table.store) =>
    loadPending(store, await from(), await table.viewer(name));
  return { ...table, id, report, decision, decisions, pending };
}

/** Whether something, anywhere in a view, says that somebody is late. */
const saysLate = (view: object) =>
  /"(overdue|bodyDateAfterDeadline|bodyDatePast)":true|"daysLate":[1-9]/.test(JSON.stringify(view));

describe('the view of a decision', () => {
  it('shows everybody where each organisation stands, by kind in the fixed order', async () => {
    const { report, decision } = await aRunningDecision();
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    await report('secretary', 'agreed', { organisation: 'dordrecht', onWordOf: 'wethouder' });
    const view = await decision();
    expect(view.groups.map((one) => [one.kind, one.agreed, one.of])).toEqual([
      ['municipality', 1, 2],
      ['health-insurer', 0, 1],
      ['obstetric-partnership', 0, 2],
    ]);
    expect(view.groups[0]?.lines[0]).toMatchObject({
      name: 'Dordrecht',
      body: 'college van Dordrecht',
      state: 'agreed',
      answeredBy: 'secretary',
      as: 'secretary',
      onWordOf: 'wethouder',
      seen: '2026-03-12T09:30:00.000Z',
    });
    expect(view.groups[0]?.lines[1]).toMatchObject({ name: 'Sliedrecht', state: 'open', seen: 'none' });
    expect(view.groups[1]?.lines[0]).toMatchObject({ condition: 'Met een plafond.', conditionMet: false });
    expect(view.counts).toMatchObject({ open: 3, agreed: 1, conditional: 1, declined: 0 });
    expect(view).toMatchObject({ version: 1, asked: 5, daysLeft: 50, state: 'open' });
    expect(view.outcome).toMatchObject({ agreed: 1, of: 5, stillNeeded: 4, declinesToLapse: 1 });
  });

  it('says which lines are the viewer’s to answer', async () => {
    const { decision } = await aRunningDecision();
    expect((await decision('mila')).mine.map((one) => one.organisationId)).toEqual([
      'vsv-drechtsteden',
      'vsv-gorinchem',
    ]);
    expect((await decision('secretary')).mine).toEqual([]);
    expect((await decision('secretary')).mayAnswer).toHaveLength(5);
    for (const name of ['nina', 'zoe', 'reader', undefined]) expect((await decision(name)).mayAnswer).toEqual([]);
    expect(await decision('chair')).toMatchObject({ mayExtend: true, mayMeetConditions: true });
    expect(await decision('secretary')).toMatchObject({ mayExtend: true, mayMeetConditions: false });
    expect(await decision('daan')).toMatchObject({ mayExtend: false, mayMeetConditions: false });
  });

  it('tells lateness only to chair, secretary and the organisation’s own: what the channel reads never says who is late', async () => {
    const { report, decision, decisions, pending, at } = await aRunningDecision();
    await report('daan', 'submitted', { bodyDate: '2026-06-10' });
    await report('sem', 'agreed');
    at('2026-05-04');
    for (const name of ['chair', 'secretary', 'daan', 'vera']) expect(saysLate(await decision(name))).toBe(true);
    for (const name of [undefined, 'sem', 'zoe', 'reader', 'nina', 'guest']) {
      expect(saysLate(await decision(name))).toBe(false);
      expect(saysLate(await decisions(name))).toBe(false);
      expect(saysLate(await pending(name))).toBe(false);
    }
    expect(await decision('chair')).toMatchObject({ daysLate: 3, daysLeft: undefined });
    expect(await decision()).toMatchObject({ daysLate: undefined, daysLeft: undefined, deadline: '2026-05-01' });
    const vera = (await decision('vera')).groups.flatMap((one) => one.lines).filter((one) => one.overdue !== undefined);
    expect(vera.map((one) => one.organisationId)).toEqual(['vgz']);
  });

  it('says that a body meets after the deadline to who may know', async () => {
    const { report, decision } = await aRunningDecision();
    await report('daan', 'submitted', { bodyDate: '2026-06-10' });
    expect((await decision('dewi')).mine[0]?.bodyDateAfterDeadline).toBe(true);
    expect((await decision()).groups[0]?.lines[0]?.bodyDateAfterDeadline).toBeUndefined();
  });

  it('offers nothing to answer once it closed, and says when that was', async () => {
    const { report, decision } = await aRunningDecision();
    await report('daan', 'declined', { reason: 'Geen geld.' });
    expect(await decision('sem')).toMatchObject({
      state: 'lapsed',
      closedAt: '2026-03-12T09:30:00.000Z',
      mine: [],
      mayAnswer: [],
    });
    expect((await decision()).groups[0]?.lines[0]).toMatchObject({ state: 'declined', reason: 'Geen geld.' });
  });

  it('shows that silence agreed, also before that was written down', async () => {
    const { decision, decisions, at } = await aRunningDecision({ rule: 'no-objection' });
    at('2026-05-02');
    expect(await decision()).toMatchObject({ state: 'ratified', closedAt: '2026-05-01T22:00:00.000Z' });
    expect((await decisions()).decisions).toMatchObject([{ state: 'ratified' }]);
    expect((await decision()).groups[0]?.lines[0]).toMatchObject({ state: 'open', standing: 'silent' });
  });

  it('is of a decision that is there', async () => {
    const { decision } = await aRunningDecision();
    expect(await refusalOf(decision('chair', 'coalition'))).toMatchObject({ code: 'not-found' });
  });
});

describe('the list of decisions', () => {
  it('has open ones first by deadline, then closed ones, newest first', async () => {
    const { does, decisions, at, id } = await aRunningDecision();
    const record = async (title: string, deadline: string) =>
      (await does('secretary', 'record-decision', { ...advice, title, deadline })).id;
    const decline = (decision: string) =>
      does('daan', 'report-mandate', { decision, state: 'declined', reason: 'Geen geld.' });
    const early = await record('vroeg', '2026-04-01');
    const first = await record('eerst vervallen', '2026-07-01');
    const second = await record('later vervallen', '2026-03-20');
    await decline(first);
    at('2026-03-13');
    await decline(second);
    const view = await decisions('sem');
    expect(view.decisions.map((one) => one.id)).toEqual([early, id, second, first]);
    expect(view).toMatchObject({ open: 2, mayRecord: false });
    expect(view.decisions[0]).toMatchObject({ agreed: 0, of: 5, mine: 1, daysLeft: 19 });
    expect(view.decisions[2]).toMatchObject({ state: 'lapsed', closedAt: '2026-03-13T10:00:00.000Z', mine: 0 });
  });
});

describe('what is pending', () => {
  async function ofTwo() {
    const table = await aRunningDecision();
    const other = await table.does('secretary', 'record-decision', {
      ...advice,
      title: 'Regionale stuurgroep',
      deadline: '2026-04-10',
      askAll: false,
      asked: 'sliedrecht,vgz',
    });
    await table.report('daan', 'submitted', { bodyDate: '2026-04-07' });
    await table.report('secretary', 'agreed', { organisation: 'vsv-gorinchem', onWordOf: 'bestuur' });
    await table.report('vera', 'conditional', { condition: 'Met een plafond.' });
    table.at('2026-04-15');
    return { ...table, other: other.id };
  }

  it('shows chair and secretary with whom, until when, how late, worst first', async () => {
    const { pending, id, other } = await ofTwo();
    const view = await pending('chair');
    expect(view.scope).toBe('all');
    expect(view.lines.map((one) => [one.decisionId, one.organisation, one.daysLate, one.daysLeft])).toEqual([
      [other, 'Sliedrecht', 5, 0],
      [other, 'VGZ', 5, 0],
      [id, 'Dordrecht', 0, 16],
      [id, 'Sliedrecht', 0, 16],
      [id, 'VGZ', 0, 16],
      [id, 'VSV Drechtsteden', 0, 16],
    ]);
    expect(view.lines[2]).toMatchObject({
      state: 'submitted',
      bodyDate: '2026-04-07',
      bodyDatePast: true,
      delegates: [{ name: 'daan' }, { name: 'dewi' }],
      lastWord: { by: 'daan', as: 'delegate', what: 'report-mandate', onWordOf: 'college van Dordrecht' },
    });
    expect(view.lines[3]?.delegates.map((one) => one.name).sort()).toEqual(['guest', 'sem']);
    expect(view.lines[4]).toMatchObject({ waitsFor: 'condition', condition: 'Met een plafond.' });
  });

  it('shows that nobody in the channel represents one: it goes by way of the secretary', async () => {
    const { pending, change } = await ofTwo();
    await change('member:tenant-1:mila', { state: 'ended' });
    const view = await pending('secretary');
    expect(view.lines.find((one) => one.organisationId === 'vsv-drechtsteden')?.delegates).toEqual([]);
  });

  it('shows a delegate only their own, and not a condition that waits for the chair', async () => {
    const { pending, other, id } = await ofTwo();
    const sem = await pending('sem');
    expect(sem.scope).toBe('own');
    expect(sem.lines.map((one) => [one.decisionId, one.organisationId, one.mine])).toEqual([
      [other, 'sliedrecht', true],
      [id, 'sliedrecht', true],
    ]);
    expect((await pending('vera')).lines.map((one) => one.decisionId)).toEqual([other]);
    expect((await pending('reader')).lines).toEqual([]);
  });

  it('shows the channel numbers only, and reads no members for it', async () => {
    const { pending, store, id, other } = await ofTwo();
    const kinds: string[] = [];
    const watched: Store = {
      ...store,
      list: (coalitionId, kind, where) => {
        kinds.push(kind);
        return store.list(coalitionId, kind, where);
      },
    };
    const view = await pending(undefined, watched);
    expect(kinds).toEqual(['decision']);
    expect(view).toEqual({
      calls: [],
      kind: 'pending',
      scope: 'counts',
      lines: [],
      decisions: [
        {
          decisionId: other,
          title: 'Regionale stuurgroep',
          deadline: '2026-04-10',
          agreed: 0,
          of: 2,
          open: 2,
          conditions: 0,
        },
        { decisionId: id, title: advice.title, deadline: '2026-05-01', agreed: 1, of: 5, open: 3, conditions: 1 },
      ],
    });
  });

  it('does not wait for who is silent once silence has agreed, only for the chair', async () => {
    const { pending, report, at } = await aRunningDecision({ rule: 'no-objection' });
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    at('2026-05-03');
    expect((await pending('chair')).lines.map((one) => [one.organisationId, one.waitsFor, one.daysLate])).toEqual([
      ['vgz', 'condition', 0],
    ]);
    expect((await pending('sem')).lines).toEqual([]);
  });

  it('waits for nobody once it is decided', async () => {
    const { pending, report } = await aRunningDecision({ rule: 'majority' });
    for (const name of ['daan', 'sem', 'vera']) await report(name, 'agreed');
    expect(await pending('chair')).toMatchObject({ lines: [], decisions: [] });
  });
});

describe('the history of a decision', () => {
  it('has what everyone did, in order, with for whom, and what came of it last', async () => {
    const { report, does, id, at } = await aRunningDecision({ askAll: false, asked: 'dordrecht,vgz' });
    at('2026-03-13');
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    at('2026-03-14');
    await report('daan', 'agreed');
    at('2026-03-15');
    const decision = await does('chair', 'meet-condition', { decision: id, organisation: 'vgz', met: true });
    expect(decisionHistory(decision).map((one) => [one.what, one.by.name, one.for])).toEqual([
      ['record-decision', 'secretary', undefined],
      ['report-mandate', 'vera', 'vgz'],
      ['report-mandate', 'daan', 'dordrecht'],
      ['meet-condition', 'chair', 'vgz'],
      ['decision-ratified', 'Coalitietafel', undefined],
    ]);
  });
});

describe('the history of a decision', () => {
  const viewOf = async (table: Awaited<ReturnType<typeof aTable>>, id: string, name?: string) =>
    decisionView(
      { coalition: await table.coalition(), decision: await table.decision(id), today: table.today() },
      await table.viewer(name),
    );

  it('tells everything that was said, oldest first, by whom and for whom', async () => {
    const table = await aTable();
    const asked = 'dordrecht,sliedrecht';
    const { id } = await table.does('secretary', 'record-decision', { ...advice, askAll: 'false', asked });
    table.at('2026-03-13');
    await table.does('daan', 'report-mandate', { decision: id, state: 'submitted', bodyDate: '2026-04-01' });
    table.at('2026-03-14');
    await table.does('secretary', 'report-mandate', {
      decision: id,
      organisation: 'sliedrecht',
      state: 'conditional',
      condition: 'Eerst een proef.',
      onWordOf: 'wethouder, per mail',
    });
    table.at('2026-03-15');
    await table.does('chair', 'extend-deadline', { decision: id, deadline: '2026-06-01' });
    await table.does('chair', 'meet-condition', { decision: id, organisation: 'sliedrecht', met: 'true' });
    table.at('2026-04-02');
    await table.does('dewi', 'report-mandate', { decision: id, state: 'agreed' });
    const { history, versions } = await viewOf(table, id, 'reader');
    const at = (date: string) => `${date}T10:00:00.000Z`;
    expect(history).toEqual([
      { at: '2026-03-12T09:30:00.000Z', by: 'secretary', as: 'secretary', what: 'record-decision' },
      {
        at: at('2026-03-13'),
        by: 'daan',
        as: 'delegate',
        what: 'report-mandate',
        organisationId: 'dordrecht',
        organisation: 'Dordrecht',
        onWordOf: 'college van Dordrecht',
        state: 'submitted',
        bodyDate: '2026-04-01',
        version: 1,
      },
      {
        at: at('2026-03-14'),
        by: 'secretary',
        as: 'secretary',
        what: 'report-mandate',
        organisationId: 'sliedrecht',
        organisation: 'Sliedrecht',
        onWordOf: 'wethouder, per mail',
        state: 'conditional',
        condition: 'Eerst een proef.',
        version: 1,
      },
      // At the same instant: what was said for an organisation comes before what the chair did with the whole.
      {
        at: at('2026-03-15'),
        by: 'chair',
        as: 'chair',
        what: 'meet-condition',
        organisationId: 'sliedrecht',
        organisation: 'Sliedrecht',
        condition: 'Eerst een proef.',
        met: true,
      },
      {
        at: at('2026-03-15'),
        by: 'chair',
        as: 'chair',
        what: 'extend-deadline',
        from: '2026-05-01',
        to: '2026-06-01',
      },
      {
        at: at('2026-04-02'),
        by: 'dewi',
        as: 'delegate',
        what: 'report-mandate',
        organisationId: 'dordrecht',
        organisation: 'Dordrecht',
        onWordOf: 'college van Dordrecht',
        state: 'agreed',
        bodyDate: '2026-04-01',
        version: 1,
      },
      { at: at('2026-04-02'), by: 'Coalitietafel', as: 'system', what: 'decision-ratified' },
    ]);
    expect(versions).toEqual([{ number: 1, text: advice.text, at: '2026-03-12T09:30:00.000Z', by: 'secretary' }]);
  });

  it('is the same for everybody, and says nothing of who is late', async () => {
    const table = await aTable();
    const { id } = await table.does('secretary', 'record-decision', advice);
    await table.does('daan', 'report-mandate', { decision: id, state: 'submitted', bodyDate: '2026-06-01' });
    table.at('2026-07-01');
    const histories = await Promise.all(
      ['chair', 'daan', 'sem', undefined].map(async (name) => JSON.stringify((await viewOf(table, id, name)).history)),
    );
    expect(new Set(histories).size).toBe(1);
    expect(histories[0]).not.toMatch(/late|overdue|afterDeadline/i);
  });
});
