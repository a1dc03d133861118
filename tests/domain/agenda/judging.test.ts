import { systemActor } from '../../../domain/permissions';
import { chair, delegate, guest, leading, member, secretary, Table, told } from './table';

describe('what goes on the agenda (domain.md: only the chair or secretary accepts, orders, postpones or closes)', () => {
  let table: Table;
  let item: string;
  beforeEach(async () => {
    table = await Table.laid();
    item = (await table.item(delegate, 'propose-item', { title: 'Wachtlijst', minutes: 10 })).id;
    table.later(5);
  });
  afterEach(() => table.store.close());

  const judgements = [
    ['accept-item', {}],
    ['postpone-item', { reason: 'Te vol' }],
    ['decline-item', { reason: 'Kan lokaal' }],
    ['place-item', { rank: 1 }],
    ['time-item', { minutes: 5 }],
  ] as const;

  it.each(judgements)('%s is for chair and secretary', async (action, input) => {
    for (const actor of [member, delegate, guest])
      expect(await table.refusal(actor, action, { item, ...input })).toBe('only-secretary-or-chair');
  });

  it.each(judgements)('%s says that nobody is secretary yet', async (action, input) => {
    const open = await Table.laid('open');
    const { id } = await open.item(delegate, 'propose-item', { title: 'x' });
    expect(await open.refusal(delegate, action, { item: id, ...input })).toBe('not-set-up');
    await open.store.close();
  });

  it.each(judgements)('%s says so when there is no such item', async (action, input) => {
    expect(await table.refusal(secretary, action, { item: 'item:none', ...input })).toBe('not-found');
  });

  it.each([
    ['accept-item', { minutes: 0 }, { minutes: 'out-of-range' }],
    ['postpone-item', {}, { reason: 'required' }],
    ['postpone-item', { reason: '  ' }, { reason: 'required' }],
    ['postpone-item', { reason: 'a'.repeat(10_000) }, { reason: 'too-long' }],
    ['postpone-item', { reason: 'x', untilAfter: '2026-03-01' }, { untilAfter: 'in-the-past' }],
    ['postpone-item', { reason: 'x', untilAfter: '30 februari' }, { untilAfter: 'not-a-date' }],
    ['decline-item', {}, { reason: 'required' }],
    ['time-item', {}, { minutes: 'not-a-number' }],
    ['time-item', { minutes: '' }, { minutes: 'out-of-range' }],
    ['time-item', { minutes: 241 }, { minutes: 'out-of-range' }],
    ['place-item', {}, { rank: 'not-a-number' }],
    ['place-item', { rank: '' }, { rank: 'not-a-number' }],
    ['place-item', { rank: 'Infinity' }, { rank: 'not-a-number' }],
    ['place-item', { rank: 1e300 }, { rank: 'out-of-range' }],
  ])('%s with %j says which field is wrong', async (action, input, fields) => {
    expect(await table.refusal(secretary, action, { item, ...input })).toEqual(fields);
  });

  it('tells the proposer that the item is on the agenda', async () => {
    const accepted = await table.item(secretary, 'accept-item', { item, minutes: '25' });
    expect(accepted).toMatchObject({ state: 'accepted', minutes: 25, rank: Date.parse(table.now) });
    expect(told(accepted)).toEqual([['item-accepted', 'Beleidsmedewerker Dordrecht', { title: 'Wachtlijst' }]]);
  });

  it('tells the proposer why it was postponed or declined', async () => {
    const postponed = await table.item(chair, 'postpone-item', { item, reason: 'Te vol', untilAfter: '2026-03-12' });
    const params = { title: 'Wachtlijst', reason: 'Te vol', untilAfter: '2026-03-12' };
    expect(told(postponed)).toEqual([['item-postponed', 'Beleidsmedewerker Dordrecht', params]]);
    const declined = await table.item(chair, 'decline-item', { item, reason: 'Kan lokaal' });
    expect(told(declined).at(-1)).toEqual([
      'item-declined',
      'Beleidsmedewerker Dordrecht',
      { title: 'Wachtlijst', reason: 'Kan lokaal' },
    ]);
    expect(declined).toMatchObject({ state: 'declined', reason: 'Kan lokaal' });
    expect(declined.trace.map((entry) => [entry.what, entry.as])).toEqual([
      ['propose-item', 'delegate'],
      ['postpone-item', 'chair'],
      ['decline-item', 'chair'],
    ]);
  });

  it('tells nobody what they did themselves', async () => {
    const own = await table.item(secretary, 'propose-item', { title: 'Rooster' });
    expect(told(await table.item(secretary, 'accept-item', { item: own.id }))).toEqual([]);
    expect(told(await table.item(chair, 'decline-item', { item: own.id, reason: 'x' }))).toHaveLength(1);
  });

  it('tells nobody about what came on the agenda by itself', async () => {
    const own = await table.item(systemActor, 'propose-item', { title: 'Besluit terug', decisionId: 'decision:1' });
    expect(told(await table.item(secretary, 'accept-item', { item: own.id }))).toEqual([]);
  });

  it('accepts once: a second accept leaves place and trace alone and tells nobody again', async () => {
    const first = await table.do(secretary, 'accept-item', { item });
    table.later(10);
    expect(await table.do(chair, 'accept-item', { item })).toEqual({ ...first, repeated: true });
  });

  it('takes over the minutes of a second accept, without telling again', async () => {
    const { rank } = await table.item(secretary, 'accept-item', { item });
    table.later(10);
    const again = await table.item(chair, 'accept-item', { item, minutes: 30 });
    expect(again).toMatchObject({ minutes: 30, rank });
    expect(told(again)).toHaveLength(1);
  });

  it('comes out clear when chair and secretary judge at the same moment: both are in the trace', async () => {
    const outcomes = await Promise.allSettled([
      table.do(secretary, 'accept-item', { item }),
      table.do(chair, 'postpone-item', { item, reason: 'Te vol' }),
    ]);
    expect(outcomes.map((one) => one.status)).toEqual(['fulfilled', 'fulfilled']);
    const after = await table.itemAs(item);
    expect(after.trace.map((entry) => entry.what).sort()).toEqual(['accept-item', 'postpone-item', 'propose-item']);
  });

  it.each(judgements)('%s on an item that was discussed says it is closed', async (action, input) => {
    await table.do(secretary, 'accept-item', { item });
    const meeting = await table.meeting(secretary, 'plan-meeting', { date: table.today });
    await table.do(secretary, 'close-meeting', { meeting: meeting.id, discussed: item });
    await table.follow();
    expect(await table.refusal(secretary, action, { item, ...input })).toBe('item-closed');
    expect(await table.refusal(delegate, 'withdraw-item', { item })).toBe('item-closed');
  });

  it('brings a postponed item back as a proposal for the first meeting after its date', async () => {
    await table.do(secretary, 'plan-meeting', { date: '2026-03-12' });
    await table.do(secretary, 'postpone-item', { item, reason: 'Eerst cijfers', untilAfter: '2026-03-12' });
    expect(await table.agenda()).toMatchObject({
      proposals: [],
      postponed: [{ title: 'Wachtlijst', reason: 'Eerst cijfers', postponedUntilAfter: '2026-03-12' }],
    });
    await table.do(secretary, 'plan-meeting', { date: '2026-06-11' });
    table.on('2026-03-12');
    expect((await table.agenda()).proposals).toEqual([]);
    table.on('2026-03-13');
    expect(await table.agenda()).toMatchObject({ proposals: [{ title: 'Wachtlijst' }], postponed: [] });
    const accepted = await table.item(secretary, 'accept-item', { item });
    expect(accepted.postponedUntilAfter).toBeUndefined();
    expect(accepted.reason).toBeUndefined();
    expect(await table.titles()).toEqual(['Wachtlijst']);
  });

  it('brings it back once its date is over, even when no meeting is planned', async () => {
    await table.do(secretary, 'postpone-item', { item, reason: 'x', untilAfter: '2026-03-12' });
    table.on('2026-03-13');
    expect((await table.agenda()).proposals).toHaveLength(1);
  });

  it('keeps an item without a date among the postponed, after those with one, until someone accepts it', async () => {
    const dated = (await table.item(delegate, 'propose-item', { title: 'Met datum' })).id;
    await table.do(secretary, 'postpone-item', { item, reason: 'Ooit' });
    await table.do(secretary, 'postpone-item', { item: dated, reason: 'Juni', untilAfter: '2026-06-01' });
    expect((await table.agenda()).postponed.map((one) => one.title)).toEqual(['Met datum', 'Wachtlijst']);
  });
});

describe('the order of the agenda', () => {
  let table: Table;
  let ids: string[];
  beforeEach(async () => {
    table = await Table.laid();
    ids = [];
    for (const title of ['A', 'B', 'C', 'D']) ids.push(await table.accepted(title));
  });
  afterEach(() => table.store.close());

  const move = async (title: string, way: 'up' | 'down') => {
    const line = (await table.agenda()).lines.find((one) => one.fixed === undefined && one.title === title);
    if (line?.fixed !== undefined || !line) throw new Error(`no ${title}`);
    if (line[way] === undefined) return undefined;
    return table.item(secretary, 'place-item', { item: line.id, rank: line[way] });
  };

  it('is the order of accepting until someone places an item', async () => {
    expect(await table.titles()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('moves an item one place up or down', async () => {
    await move('C', 'up');
    expect(await table.titles()).toEqual(['A', 'C', 'B', 'D']);
    await move('A', 'down');
    expect(await table.titles()).toEqual(['C', 'A', 'B', 'D']);
    await move('D', 'up');
    await move('D', 'up');
    await move('D', 'up');
    expect(await table.titles()).toEqual(['D', 'C', 'A', 'B']);
    await move('A', 'down');
    expect(await table.titles()).toEqual(['D', 'C', 'B', 'A']);
  });

  it('goes no further than the ends, and a newly accepted item comes last', async () => {
    expect(await move('A', 'up')).toBeUndefined();
    expect(await move('D', 'down')).toBeUndefined();
    await move('C', 'down');
    await table.accepted('E');
    expect(await table.titles()).toEqual(['A', 'B', 'D', 'C', 'E']);
  });

  it('keeps moving after any number of moves between the same two items', async () => {
    for (let n = 0; n < 100; n++) {
      await move(n % 2 ? 'B' : 'C', 'up');
      expect((await table.titles()).indexOf(n % 2 ? 'B' : 'C')).toBeLessThan(2);
    }
    expect((await table.titles()).sort()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('keeps both when one person places an item while another times it', async () => {
    const [item = ''] = ids;
    await Promise.all([
      table.do(secretary, 'place-item', { item, rank: 9e12 }),
      table.do(chair, 'time-item', { item, minutes: '45' }),
    ]);
    expect(await table.itemAs(item)).toMatchObject({ rank: 9e12, minutes: 45 });
    expect(await table.titles()).toEqual(['B', 'C', 'D', 'A']);
  });

  it('writes nothing for a place or a time that it has already', async () => {
    const [item = ''] = ids;
    const { rank, minutes } = await table.itemAs(item);
    expect((await table.do(secretary, 'place-item', { item, rank })).repeated).toBe(true);
    expect((await table.do(secretary, 'time-item', { item, minutes })).repeated).toBe(true);
  });

  it('places only what is on the agenda', async () => {
    const { id } = await table.item(delegate, 'propose-item', { title: 'Nog niet' });
    expect(await table.refusal(secretary, 'place-item', { item: id, rank: 1 })).toBe('item-not-accepted');
  });

  it('shows everyone the same order, and asks only chair and secretary to close', async () => {
    await table.do(secretary, 'plan-meeting', { date: table.today });
    const { toClose, ...forLeading } = await table.agenda(leading);
    const { toClose: hidden, ...forMember } = await table.agenda({ ...leading, leads: false, secretary: false });
    // What somebody may do is theirs; what stands on the agenda is everybody's.
    const theirs = ['leads', 'mayWrite', 'mayEdit', 'mayWithdraw'];
    const shared = (view: object) => JSON.stringify(view, (key, value) => (theirs.includes(key) ? undefined : value));
    expect(shared(forMember)).toEqual(shared(forLeading));
    expect(toClose).toMatchObject({ date: table.today });
    expect(hidden).toBeUndefined();
  });
});
