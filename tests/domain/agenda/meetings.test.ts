import { systemActor } from '../../../domain/permissions';
import { pastAgendaView } from '../../../domain/views/agenda-past';
import { chair, delegate, guest, member, secretary, Table } from './table';

const day = '2026-03-12';

describe('planning a meeting of the table', () => {
  let table: Table;
  beforeEach(async () => {
    table = await Table.laid();
  });
  afterEach(() => table.store.close());

  const plan = (input: object = {}) => table.meeting(secretary, 'plan-meeting', { date: day, ...input });

  it('takes a date alone; its length is what the coalition is used to', async () => {
    expect(await plan({ time: '', place: '', minutes: '' })).toMatchObject({
      id: `meeting:${day}`,
      state: 'planned',
      minutes: 120,
    });
  });

  it.each([
    ['13:30', '13:30'],
    ['9:05', '09:05'],
    ['13.30', '13:30'],
    ['23:59', '23:59'],
  ])('reads %s as people type it', async (time, kept) => {
    expect(await plan({ time, place: 'Gemeentehuis', minutes: '90' })).toMatchObject({
      time: kept,
      place: 'Gemeentehuis',
      minutes: 90,
    });
  });

  it.each([
    [{ date: '' }, { date: 'not-a-date' }],
    [{ date: '2026-02-30' }, { date: 'not-a-date' }],
    [{ date: '2026-03-01' }, { date: 'in-the-past' }],
    [{ date: '2062-03-12' }, { date: 'too-far' }],
    [{ time: '25:00' }, { time: 'not-a-time' }],
    [{ time: 'half twee' }, { time: 'not-a-time' }],
    [{ place: 'a'.repeat(10_000) }, { place: 'too-long' }],
    [{ minutes: 0 }, { minutes: 'out-of-range' }],
    [{ minutes: -5 }, { minutes: 'out-of-range' }],
    [{ minutes: 1e9 }, { minutes: 'out-of-range' }],
    [{ minutes: 'abc' }, { minutes: 'not-a-number' }],
  ])('says of %j which field is wrong', async (input, fields) => {
    expect(await table.refusal(secretary, 'plan-meeting', { date: day, ...input })).toEqual(fields);
  });

  it('may be today', async () => {
    expect(await plan({ date: table.today })).toMatchObject({ state: 'planned' });
  });

  it('is for chair and secretary, as is all that comes after', async () => {
    await plan();
    for (const actor of [member, delegate, guest]) {
      expect(await table.refusal(actor, 'plan-meeting', { date: '2026-06-11' })).toBe('only-secretary-or-chair');
      for (const action of ['change-meeting', 'cancel-meeting', 'close-meeting'])
        expect(await table.refusal(actor, action, { meeting: `meeting:${day}` })).toBe('only-secretary-or-chair');
    }
    const open = await Table.laid('open');
    expect(await open.refusal(member, 'plan-meeting', { date: day })).toBe('not-set-up');
    await open.store.close();
  });

  it('makes one meeting when chair and secretary plan the same day at once', async () => {
    const outcomes = await Promise.allSettled([
      table.do(secretary, 'plan-meeting', { date: day, place: 'Gorinchem' }),
      table.do(chair, 'plan-meeting', { date: day, place: 'Papendrecht' }),
    ]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await table.refusal(chair, 'plan-meeting', { date: day })).toBe('meeting-exists');
  });

  it('answers a repeated request with the meeting, not with a refusal', async () => {
    await table.do(secretary, 'plan-meeting', { date: day }, 'same');
    expect((await table.do(secretary, 'plan-meeting', { date: day }, 'same')).repeated).toBe(true);
  });

  it('moves to another day under the same id; an emptied place goes, what is left out stays', async () => {
    await plan({ time: '13:30', place: 'Gorinchem', minutes: 90 });
    const moved = await table.meeting(chair, 'change-meeting', {
      meeting: `meeting:${day}`,
      date: '2026-03-19',
      place: '',
    });
    expect(moved).toMatchObject({ id: `meeting:${day}`, date: '2026-03-19', time: '13:30', minutes: 90 });
    expect(moved).not.toHaveProperty('place');
    expect(moved.trace.at(-1)).toMatchObject({ as: 'chair', details: { date: day, place: 'Gorinchem' } });
    expect((await table.agenda()).meeting?.date).toBe('2026-03-19');
    const again = { meeting: moved.id, date: '2026-03-19' };
    expect((await table.do(chair, 'change-meeting', again)).repeated).toBe(true);
    expect(await table.refusal(chair, 'change-meeting', { meeting: moved.id, date: '2026-03-01' })).toEqual({
      date: 'in-the-past',
    });
    expect(await table.refusal(chair, 'change-meeting', { meeting: 'meeting:none' })).toBe('not-found');
  });

  it('can still be corrected when its day is over and nobody closed it', async () => {
    await plan();
    table.on('2026-03-13');
    const corrected = { meeting: `meeting:${day}`, date: day, place: 'Papendrecht' };
    expect(await table.meeting(chair, 'change-meeting', corrected)).toMatchObject({ date: day, place: 'Papendrecht' });
  });

  it('can be called off, once, and planned again', async () => {
    await plan({ place: 'Gorinchem' });
    expect(
      await table.meeting(secretary, 'cancel-meeting', { meeting: `meeting:${day}`, reason: 'Sneeuw' }),
    ).toMatchObject({
      state: 'cancelled',
    });
    expect((await table.do(chair, 'cancel-meeting', { meeting: `meeting:${day}` })).repeated).toBe(true);
    expect(await table.refusal(chair, 'change-meeting', { meeting: `meeting:${day}`, place: 'x' })).toBe(
      'meeting-cancelled',
    );
    expect((await table.agenda()).meeting).toBeUndefined();
    const again = await plan();
    expect(again.state).toBe('planned');
    expect(again.trace.map((entry) => entry.what)).toEqual(['plan-meeting', 'cancel-meeting', 'plan-meeting']);
  });
});

describe('closing a meeting', () => {
  let table: Table;
  beforeEach(async () => {
    table = await Table.laid();
    await table.do(secretary, 'plan-meeting', { date: day });
  });
  afterEach(() => table.store.close());

  const close = async (date: string, lists: { discussed?: unknown; carried?: unknown }) => {
    table.on(date);
    const meeting = await table.meeting(secretary, 'close-meeting', { meeting: `meeting:${date}`, ...lists });
    await table.follow();
    return meeting;
  };

  it('waits for its day, and happens once', async () => {
    expect(await table.refusal(secretary, 'close-meeting', { meeting: `meeting:${day}` })).toBe('meeting-not-yet');
    const closed = await close(day, {});
    expect(closed).toMatchObject({ state: 'held', closedAt: table.now });
    for (const action of ['close-meeting', 'cancel-meeting', 'change-meeting'])
      expect(await table.refusal(chair, action, { meeting: closed.id })).toBe('meeting-held');
    expect(await table.refusal(chair, 'plan-meeting', { date: day })).toBe('meeting-exists');
  });

  it('counts the day in the time zone of the coalition: half past midnight in Dordrecht is the day itself', async () => {
    table.now = '2026-03-11T22:30:00.000Z';
    expect(await table.refusal(secretary, 'close-meeting', { meeting: `meeting:${day}` })).toBe('meeting-not-yet');
    table.now = '2026-03-11T23:30:00.000Z';
    expect(await table.meeting(secretary, 'close-meeting', { meeting: `meeting:${day}` })).toMatchObject({
      state: 'held',
    });
  });

  it('repeats nothing when the platform sends it twice', async () => {
    const item = await table.accepted('A');
    table.on(day);
    const input = { meeting: `meeting:${day}`, discussed: item };
    await table.do(secretary, 'close-meeting', input, 'same');
    expect((await table.do(secretary, 'close-meeting', input, 'same')).repeated).toBe(true);
    await table.follow();
    expect((await table.itemAs(item)).meetings).toHaveLength(1);
  });

  it('records an outcome once, however often it is delivered', async () => {
    const item = await table.accepted('A');
    const outcome = { item, meeting: `meeting:${day}`, date: day, outcome: 'carried-over' };
    await table.do(systemActor, 'record-outcome', outcome, 'first');
    expect((await table.do(systemActor, 'record-outcome', outcome, 'later')).repeated).toBe(true);
    expect((await table.itemAs(item)).meetings).toHaveLength(1);
  });

  it('refuses what is no item', async () => {
    table.on(day);
    const refused = await table.refusal(secretary, 'close-meeting', {
      meeting: `meeting:${day}`,
      discussed: 'coalition',
    });
    expect(refused).toEqual({ discussed: 'unknown-choice' });
    expect(await table.refusal(secretary, 'close-meeting', { meeting: 'meeting:none' })).toBe('not-found');
  });

  it('takes a list as a card sends it; what is in both lists was discussed', async () => {
    const [a, b] = [await table.accepted('A'), await table.accepted('B')];
    const closed = await close(day, { discussed: a, carried: `${a},${b}` });
    expect(
      closed.notices.filter((notice) => notice.kind === 'apply' && notice.action === 'record-outcome'),
    ).toHaveLength(2);
    expect(await table.itemAs(a)).toMatchObject({
      state: 'discussed',
      meetings: [{ date: day, outcome: 'discussed' }],
    });
    expect(await table.itemAs(b)).toMatchObject({ state: 'accepted', meetings: [{ outcome: 'carried-over' }] });
  });

  it('carries over by itself what was not finished, and says since when (seed 000), over three meetings', async () => {
    const item = await table.accepted('Financiering');
    for (const date of ['2026-06-11', '2026-09-10']) await table.do(secretary, 'plan-meeting', { date });
    const line = async () => (await table.agenda()).lines.find((one) => one.fixed === undefined);

    expect(await line()).toMatchObject({ timesCarried: 0, since: undefined });
    await close(day, { carried: [item] });
    expect(await line()).toMatchObject({ timesCarried: 1, since: day });
    await close('2026-06-11', { carried: [item] });
    expect(await line()).toMatchObject({ timesCarried: 2, since: day });
    await close('2026-09-10', { discussed: [item] });
    expect(await line()).toBeUndefined();
    expect((await table.itemAs(item)).meetings.map((one) => one.outcome)).toEqual([
      'carried-over',
      'carried-over',
      'discussed',
    ]);
  });

  it('leaves on the agenda what nobody named, whatever happened to the meeting', async () => {
    await table.accepted('Vergeten');
    await close(day, {});
    expect(await table.titles()).toEqual(['Vergeten']);
    await table.do(secretary, 'plan-meeting', { date: '2026-06-11' });
    await table.do(secretary, 'cancel-meeting', { meeting: 'meeting:2026-06-11' });
    expect(await table.titles()).toEqual(['Vergeten']);
  });

  it('leaves an item withdrawn that was withdrawn before its outcome arrived, and remembers the meeting', async () => {
    const item = await table.accepted('A');
    table.on(day);
    await table.do(secretary, 'close-meeting', { meeting: `meeting:${day}`, discussed: item });
    await table.do(delegate, 'withdraw-item', { item });
    await table.follow();
    expect(await table.itemAs(item)).toMatchObject({ state: 'withdrawn', meetings: [{ outcome: 'discussed' }] });
  });

  it('keeps the past agenda as it was, with what became of each item', async () => {
    const [a, b, c] = [await table.accepted('A'), await table.accepted('B'), await table.accepted('C')];
    await table.do(secretary, 'place-item', { item: c, rank: 1 });
    await table.do(secretary, 'plan-meeting', { date: '2026-06-11' });
    await close(day, { discussed: a, carried: [b, c] });
    await close('2026-06-11', { discussed: [b], carried: [c] });
    const coalition = await table.get('coalition');
    const past = async (date: string) => {
      const meeting = await table.get(`meeting:${date}`);
      if (coalition.kind !== 'coalition' || meeting.kind !== 'meeting') throw new Error('not there');
      return pastAgendaView({
        coalition,
        meeting,
        items: [await table.itemAs(b), await table.itemAs(c), await table.itemAs(a)],
      });
    };
    expect((await past(day)).lines.map((one) => [one.title, one.outcome, one.since])).toEqual([
      ['C', 'carried-over', undefined],
      ['A', 'discussed', undefined],
      ['B', 'carried-over', undefined],
    ]);
    expect((await past('2026-06-11')).lines.map((one) => [one.title, one.outcome, one.since])).toEqual([
      ['C', 'carried-over', day],
      ['B', 'discussed', day],
    ]);
  });

  it('records an outcome for the system only', async () => {
    const input = { item: 'item:x', meeting: `meeting:${day}`, date: day, outcome: 'discussed' };
    expect(await table.refusal(secretary, 'record-outcome', input)).toBe('unknown-action');
  });
});
