import { advice, aTable, refusalOf } from './table';

describe('recording a decision', () => {
  it('asks everyone who sits at the table; agenda members only when named', async () => {
    const table = await aTable();
    const decision = await table.does('secretary', 'record-decision', advice);
    const asked = decision.mandates.map((one) => one.organisationId);
    expect(asked).toEqual(['vgz', 'dordrecht', 'sliedrecht', 'vsv-drechtsteden', 'vsv-gorinchem']);
    const named = await table.does('chair', 'record-decision', { ...advice, asked: 'zilveren-kruis' });
    expect(named.mandates.map((one) => one.organisationId)).toEqual([...asked, 'zilveren-kruis']);
  });

  it('asks only those named, by id, name or other name, each once', async () => {
    const table = await aTable();
    const input = { ...advice, askAll: undefined, asked: ['Dordt', 'dordrecht', ' zilveren  kruis '] };
    const decision = await table.does('secretary', 'record-decision', input);
    expect(decision.mandates.map((one) => one.organisationId)).toEqual(['dordrecht', 'zilveren-kruis']);
    expect(decision).toMatchObject({ state: 'open', rule: 'unanimous', asksMoney: false });
    expect(decision.mandates[0]).toMatchObject({ state: 'open', version: 1, trace: [] });
  });

  it('posts its card, and says in the trace who recorded it', async () => {
    const table = await aTable();
    const decision = await table.does('secretary', 'record-decision', advice);
    expect(decision.notices.filter((one) => one.kind === 'show' && one.post)).toHaveLength(1);
    expect(decision.trace).toMatchObject([{ what: 'record-decision', as: 'secretary', by: { name: 'secretary' } }]);
  });

  it('is for chair and secretary only', async () => {
    const table = await aTable();
    for (const name of ['daan', 'zoe', 'guest', 'reader', 'nina', 'outsider']) {
      const refusal = await refusalOf(table.does(name, 'record-decision', advice));
      expect(refusal).toMatchObject({ code: 'only-secretary-or-chair', secretary: 'secretary' });
    }
    expect(await table.store.list('coalition-1', 'decision')).toEqual([]);
  });

  it('asks somebody', async () => {
    const table = await aTable();
    for (const asked of ['', [], undefined, ' , ']) {
      const refusal = refusalOf(table.does('secretary', 'record-decision', { ...advice, askAll: 'false', asked }));
      expect(await refusal).toMatchObject({ code: 'asks-nobody' });
    }
  });

  it('never lets silence agree to money', async () => {
    const table = await aTable();
    const input = { ...advice, rule: 'no-objection', asksMoney: true };
    expect(await refusalOf(table.does('secretary', 'record-decision', input))).toMatchObject({
      code: 'money-needs-answers',
    });
    expect((await table.does('secretary', 'record-decision', { ...input, rule: 'majority' })).asksMoney).toBe(true);
  });

  it('asks no organisation that left', async () => {
    const table = await aTable();
    const { organisations } = await table.coalition();
    const without = organisations.map((one) => (one.id === 'vgz' ? { ...one, left: '2026-03-01' } : one));
    await table.change('coalition', { organisations: without });
    const decision = await table.does('secretary', 'record-decision', advice);
    expect(decision.mandates.map((one) => one.organisationId)).not.toContain('vgz');
    expect(await refusalOf(table.does('secretary', 'record-decision', { ...advice, asked: 'VGZ' }))).toMatchObject({
      code: 'organisation-left',
      organisation: 'VGZ',
    });
  });

  test.each([
    ['an empty title', { title: '  ' }, { title: 'required' }],
    ['no text', { text: undefined }, { text: 'required' }],
    ['a text of 10,000 characters', { text: 'x'.repeat(10_000) }, { text: 'too-long' }],
    ['a deadline that is no date', { deadline: '31-04-2026' }, { deadline: 'not-a-date' }],
    ['a deadline in the past', { deadline: '2026-03-11' }, { deadline: 'in-the-past' }],
    ['a deadline before the meeting', { meetingDate: '2026-05-02' }, { deadline: 'before-meeting' }],
    ['a deadline in another century', { deadline: '2126-05-01' }, { deadline: 'too-far' }],
    ['an unknown organisation', { asked: 'Atlantis' }, { asked: 'unknown-organisation' }],
    ['an unknown rule', { rule: 'dictate' }, { rule: 'unknown-choice' }],
  ])('refuses %s, naming the field', async (_, wrong, fields) => {
    const table = await aTable();
    const refusal = await refusalOf(table.does('secretary', 'record-decision', { ...advice, ...wrong }));
    expect(refusal).toMatchObject({ code: 'bad-input', fields });
  });

  it('takes a deadline today, and one on the day of the meeting', async () => {
    const table = await aTable();
    const input = { ...advice, deadline: '2026-03-12', meetingDate: '2026-03-12', meetingId: 'meeting-1' };
    const decision = await table.does('secretary', 'record-decision', input);
    expect(decision).toMatchObject({ deadline: '2026-03-12', meetingId: 'meeting-1', meetingDate: '2026-03-12' });
  });

  it('is recorded once, however often the request arrives, also long after it was answered', async () => {
    const table = await aTable();
    const first = await table.asks('secretary', 'record-decision', advice, 'pressed');
    await table.does('sem', 'report-mandate', { decision: first.decision.id, state: 'agreed' });
    const again = await table.asks('secretary', 'record-decision', advice, 'pressed');
    expect(again.repeated).toBe(true);
    table.at('2026-04-20');
    await table.does('vera', 'report-mandate', { decision: first.decision.id, state: 'agreed' });
    await table.change(first.decision.id, { done: [] });
    const late = await table.asks('secretary', 'record-decision', advice, 'pressed');
    expect(late.decision.mandates.filter((one) => one.state === 'agreed')).toHaveLength(2);
  });
});

describe('extending the deadline', () => {
  it('gives more time, never less, and keeps the old date in the trace', async () => {
    const table = await aTable();
    const { id } = await table.does('secretary', 'record-decision', advice);
    const later = await table.does('chair', 'extend-deadline', { decision: id, deadline: '2026-06-01' });
    expect(later.deadline).toBe('2026-06-01');
    expect(later.trace.at(-1)).toMatchObject({ as: 'chair', details: { from: '2026-05-01', to: '2026-06-01' } });
    const refused = async (deadline: string) =>
      (await refusalOf(table.does('chair', 'extend-deadline', { decision: id, deadline }))).fields;
    expect(await refused('2026-05-20')).toEqual({ deadline: 'not-later' });
    expect(await refused('2026-01-01')).toEqual({ deadline: 'in-the-past' });
    expect(await refused('2126-01-01')).toEqual({ deadline: 'too-far' });
    expect(await refused('soon')).toEqual({ deadline: 'not-a-date' });
  });

  it('changes nothing when the date is that already', async () => {
    const table = await aTable();
    const { id } = await table.does('secretary', 'record-decision', advice);
    const same = await table.asks('chair', 'extend-deadline', { decision: id, deadline: '2026-05-01' });
    expect(same.repeated).toBe(true);
    expect(same.decision.trace).toHaveLength(1);
  });

  it('is for chair and secretary, of a decision that is there and open', async () => {
    const table = await aTable();
    const { id } = await table.does('secretary', 'record-decision', advice);
    const extend = (name: string, decision = id) =>
      refusalOf(table.does(name, 'extend-deadline', { decision, deadline: '2026-06-01' }));
    expect(await extend('daan')).toMatchObject({ code: 'only-secretary-or-chair' });
    expect(await extend('chair', 'decision:nowhere')).toMatchObject({ code: 'not-found' });
    await table.does('sem', 'report-mandate', { decision: id, state: 'declined', reason: 'Geen geld.' });
    expect(await extend('chair')).toMatchObject({ code: 'decision-closed', state: 'lapsed', closedOn: '2026-03-12' });
  });
});
