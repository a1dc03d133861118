import { aDecisionAtTheTable, three } from './at-the-table';
import { refusalOf } from './table';

async function withCalls(more: object = {}) {
  const table = await aDecisionAtTheTable(more);
  const calls = async (name = 'chair') =>
    (await table.pending(name)).calls.map((one) => `${one.organisationId}: ${one.reasons.join(', ')}`);
  const call = (organisation: string, note = 'Komt vrijdag.') =>
    table.act('chair', 'note-call', { organisation, note });
  return { ...table, calls, call };
}

describe('whom the chair calls', () => {
  it('is nobody while there is time, and nobody whose body still has to meet', async () => {
    const { calls, report, at } = await withCalls(three);
    expect(await calls()).toEqual([]);
    at('2026-04-25');
    await report('vera', 'submitted', { bodyDate: '2026-04-28' });
    expect(await calls()).toEqual([
      'dordrecht: deadline-near, not-taken-back',
      'sliedrecht: deadline-near, not-taken-back',
    ]);
  });

  it('is nobody late whose body meets after the deadline, until it has met', async () => {
    const { calls, report, at, pending } = await withCalls({ ...three, asked: 'vgz' });
    await report('vera', 'submitted', { bodyDate: '2026-05-12' });
    at('2026-05-08');
    expect(await calls()).toEqual([]);
    for (const name of ['chair', 'vera'])
      expect((await pending(name)).lines).toMatchObject([{ daysLate: 0, daysLeft: 0, bodyDate: '2026-05-12' }]);
    at('2026-05-13');
    expect(await calls()).toEqual([expect.stringContaining('vgz: deadline-past, body-met')]);
    expect((await pending('chair')).lines).toMatchObject([{ daysLate: 12 }]);
  });

  it('goes by what helps most: the deadline past, the body met, then who said nothing', async () => {
    const { calls, report, at, does } = await withCalls({ ...three, asked: 'sliedrecht,vgz,dordrecht' });
    await report('vera', 'submitted', { bodyDate: '2026-04-20' });
    const past = {
      title: 'Al voorbij',
      text: 'Al voorbij.',
      deadline: '2026-04-01',
      asked: 'sliedrecht,vsv-gorinchem',
    };
    await does('secretary', 'record-decision', past);
    at('2026-04-21');
    expect(await calls()).toEqual([
      'sliedrecht: deadline-past, deadline-near, not-taken-back',
      'vsv-gorinchem: deadline-past',
      'vgz: body-met, no-answer, deadline-near',
      'dordrecht: deadline-near, not-taken-back',
    ]);
  });

  it('does not say of who is asked anew that nothing was heard: the silence begins with the new text', async () => {
    const { calls, report, act, at } = await withCalls({ ...three, deadline: '2026-08-01' });
    await report('daan', 'agreed');
    at('2026-05-20');
    await act('chair', 'amend-decision', { text: 'Anders.' });
    expect((await calls()).filter((one) => one.includes('no-answer'))).toEqual([]);
    at('2026-06-20');
    expect(await calls()).toContain('dordrecht: no-answer');
  });

  it('says where silence is agreement, since that is what a call is about then', async () => {
    const silence = async (more: object) => {
      const { pending, at } = await withCalls({ ...three, ...more });
      at('2026-04-25');
      return (await pending('chair')).calls.flatMap(({ about }) => about.map((one) => one.silenceAgrees));
    };
    expect(new Set(await silence({}))).toEqual(new Set([false]));
    expect(new Set(await silence({ rule: 'no-objection' }))).toEqual(new Set([true]));
  });

  it('says of each decision what is so of that one, and not of another', async () => {
    const { pending, report, does, at } = await withCalls({ ...three, deadline: '2026-04-01' });
    await report('sem', 'submitted', { bodyDate: '2026-03-20' });
    const later = { title: 'Later', text: 'Later.', deadline: '2026-05-10', asked: 'sliedrecht' };
    await does('secretary', 'record-decision', later);
    at('2026-04-20');
    const { about = [] } = (await pending('chair')).calls.find((one) => one.organisationId === 'sliedrecht') ?? {};
    expect(about.map(({ title, because }) => [title, because])).toEqual([
      ['Eén intake voor kwetsbare zwangeren', ['body-met', 'no-answer']],
      ['Later', ['decides', 'not-taken-back']],
    ]);
  });

  it('names first the one answer that decides', async () => {
    const { calls, report, at } = await withCalls({ ...three, rule: 'majority' });
    await report('daan', 'agreed');
    at('2026-03-20');
    expect(await calls()).toEqual(['sliedrecht: decides', 'vgz: decides']);
  });

  it('has one line for an organisation, about all that waits for it, with who speaks for it now', async () => {
    const { pending, at, does, elsewhere } = await withCalls(three);
    await does('secretary', 'record-decision', { title: 'Nog een', text: 'x', deadline: '2026-04-20', asked: 'vgz' });
    await elsewhere('vera', 'name-deputy', { deputy: 'tenant-1:reader', organisations: 'vgz', until: '2026-05-01' });
    at('2026-04-21');
    const [first] = (await pending('chair')).calls;
    expect(first?.about.map((one) => one.title)).toEqual(['Nog een', 'Eén intake voor kwetsbare zwangeren']);
    expect(first?.delegates).toMatchObject([{ name: 'reader', until: '2026-05-01', absent: ['vera'] }]);
  });

  it('comes last for three days after a call, and then again in its place', async () => {
    const { calls, call, at } = await withCalls({ ...three, asked: 'dordrecht,sliedrecht' });
    at('2026-04-25');
    const order = async () => (await calls()).map((one) => one.split(':')[0]);
    expect(await order()).toEqual(['dordrecht', 'sliedrecht']);
    await call('dordrecht');
    expect(await order()).toEqual(['sliedrecht', 'dordrecht']);
    at('2026-04-27');
    expect(await order()).toEqual(['sliedrecht', 'dordrecht']);
    at('2026-04-28');
    expect(await order()).toEqual(['dordrecht', 'sliedrecht']);
  });

  it('has the last words of the trace, and when one called last', async () => {
    const { pending, call, report, at } = await withCalls({ ...three, asked: 'dordrecht' });
    await report('daan', 'submitted', { bodyDate: '2026-04-01' });
    at('2026-04-25');
    await call('dordrecht', 'De wethouder is ziek.');
    const line = (await pending('secretary')).lines[0];
    expect(line).toMatchObject({
      lastWord: { what: 'note-call', by: 'chair', note: 'De wethouder is ziek.' },
      calledAt: '2026-04-25T10:00:00.000Z',
    });
  });

  it('is read by chair and secretary only, and so is who was called', async () => {
    const { pending, call, calls, view, report, at } = await withCalls(three);
    await report('daan', 'submitted', { bodyDate: '2026-04-01' });
    at('2026-04-25');
    await call('dordrecht');
    expect(await calls('secretary')).not.toEqual([]);
    for (const name of ['daan', 'dewi', 'sem', 'reader', undefined]) {
      const seen = await pending(name);
      expect(seen.calls).toEqual([]);
      expect(JSON.stringify(seen)).not.toMatch(/note-call|calledAt|Komt vrijdag/);
      expect(JSON.stringify(await view(name))).not.toMatch(/note-call|Komt vrijdag/);
    }
    expect((await view('chair')).history.at(-1)).toMatchObject({ what: 'note-call', note: 'Komt vrijdag.' });
  });

  it('is noted by chair and secretary, for who was asked, and changes no answer', async () => {
    const { act, call, mandate } = await withCalls(three);
    const before = await mandate('vgz');
    await call('vgz');
    const { trace, ...after } = await mandate('vgz');
    expect({ ...after, trace: [] }).toEqual(before);
    expect(trace).toMatchObject([{ what: 'note-call', as: 'chair', details: { note: 'Komt vrijdag.' } }]);
    expect(await refusalOf(act('vera', 'note-call', { organisation: 'vgz' }))).toMatchObject({
      code: 'only-secretary-or-chair',
    });
    expect(await refusalOf(act('chair', 'note-call', { organisation: 'zilveren-kruis' }))).toMatchObject({
      code: 'not-asked',
    });
  });
});
