import { type MemberDocument, memberId } from '../../domain/documents';
import { perform } from '../../domain/perform';
import { documentsOf } from '../../domain/store/documents-of';
import { loadCoalition } from '../../domain/views/coalition';
import { loadDecision } from '../../domain/views/decision';
import { meView } from '../../domain/views/me';
import { loadPending } from '../../domain/views/pending';
import { loadTellings } from '../../domain/views/tellings';
import { loadToday } from '../../domain/views/today';
import { told } from './agenda/table';
import { advice, aTable, idOf, refusalOf } from './decisions/table';

let table: Awaited<ReturnType<typeof aTable>>;
let decision: string;
beforeEach(async () => {
  // It is 12 March 2026.
  table = await aTable();
  decision = (await table.does('secretary', 'record-decision', advice)).id;
});

let requests = 0;
const does = async (name: string, action: string, input: object) => {
  const { stored, repeated } = await perform(table.store, {
    coalitionId: 'coalition-1',
    action,
    input,
    actor: { person: { id: idOf(name), name }, guest: name === 'guest' },
    request: `deputy-${++requests}`,
    now: table.now(),
  });
  return { member: stored.document as MemberDocument, repeated };
};
const names = (by: string, deputy: string, organisations: string, more: object = {}) =>
  does(by, 'name-deputy', { deputy: idOf(deputy), organisations, until: '2026-03-20', ...more });
const reports = (by: string, organisation: string) =>
  table.does(by, 'report-mandate', { decision, organisation, state: 'agreed' });
const from = async () => ({ coalition: await table.coalition(), today: table.today() });
const deputiesOf = async (id: string) =>
  (await loadCoalition(table.store, await from(), await table.viewer('reader'))).organisations.find(
    (one) => one.id === id,
  )?.deputies;

describe('a deputy', () => {
  it('answers for the organisation while they stand in, both days included, and the trace says as what', async () => {
    await names('daan', 'reader', 'dordrecht', { from: '2026-03-14', until: '2026-03-16' });
    for (const [day, may] of [
      ['2026-03-13', false],
      ['2026-03-14', true],
      ['2026-03-16', true],
      ['2026-03-17', false],
    ] as const) {
      table.at(day);
      const view = await loadDecision(table.store, { ...(await from()), id: decision }, await table.viewer('reader'));
      expect([day, view.mayAnswer]).toEqual([day, may ? ['dordrecht'] : []]);
      if (!may)
        expect(await refusalOf(reports('reader', 'dordrecht'))).toMatchObject({ code: 'not-your-organisation' });
    }
    table.at('2026-03-15');
    const answered = await reports('reader', 'dordrecht');
    const mandate = answered.mandates.find((one) => one.organisationId === 'dordrecht');
    expect(mandate).toMatchObject({ answeredAs: 'deputy', answeredBy: { name: 'reader' } });
    expect(mandate?.trace.at(-1)).toMatchObject({ as: 'deputy', onWordOf: 'college van Dordrecht' });
  });

  it('need not name the organisation when it is the only one', async () => {
    await names('daan', 'reader', 'Dordt');
    const answered = await table.does('reader', 'report-mandate', { decision, state: 'agreed' });
    expect(answered.mandates.find((one) => one.state === 'agreed')?.organisationId).toBe('dordrecht');
  });

  it('leaves the delegate what is theirs', async () => {
    await names('daan', 'reader', 'dordrecht');
    await reports('reader', 'dordrecht');
    const corrected = await table.does('daan', 'report-mandate', {
      decision,
      state: 'submitted',
      bodyDate: '2026-03-20',
    });
    expect(corrected.mandates.find((one) => one.organisationId === 'dordrecht')).toMatchObject({
      state: 'submitted',
      answeredAs: 'delegate',
    });
  });

  it('sees what is pending and how late for the organisation, and is named with whom it is', async () => {
    await names('daan', 'reader', 'dordrecht', { until: '2026-06-01' });
    table.at('2026-05-10');
    const pending = await loadPending(table.store, await from(), await table.viewer('reader'));
    expect(pending.lines).toMatchObject([{ organisationId: 'dordrecht', daysLate: 9, mine: true }]);
    const all = await loadPending(table.store, await from(), await table.viewer('chair'));
    const line = all.lines.find((one) => one.organisationId === 'dordrecht');
    expect(line?.delegates.map((one) => one.name)).toEqual(['reader', 'daan', 'dewi']);
  });

  it('is named before the other delegates, and instead of who is absent', async () => {
    await names('daan', 'reader', 'dordrecht', { for: idOf('daan') });
    const all = await loadPending(table.store, await from(), await table.viewer('chair'));
    expect(all.lines.find((one) => one.organisationId === 'dordrecht')?.delegates).toMatchObject([
      { name: 'reader', until: '2026-03-20', absent: ['daan'] },
      { name: 'dewi' },
    ]);
  });

  it('is told for which organisations and until when, with a line in the trace', async () => {
    const { member } = await names('secretary', 'reader', 'dordrecht,VGZ', { for: idOf('daan') });
    const sentences = told(member);
    expect(sentences).toEqual([
      ['deputy-named', 'reader', { organisations: 'Dordrecht, VGZ', from: '2026-03-12', until: '2026-03-20' }],
    ]);
    expect(member.standsIn).toEqual([
      {
        organisationIds: ['dordrecht', 'vgz'],
        from: '2026-03-12',
        until: '2026-03-20',
        for: idOf('daan'),
        by: { id: idOf('secretary'), name: 'secretary' },
      },
    ]);
    expect(member.trace.at(-1)).toMatchObject({
      what: 'name-deputy',
      as: 'secretary',
      details: { organisationIds: ['dordrecht', 'vgz'] },
    });
    expect(told((await names('secretary', 'secretary', 'dordrecht')).member)).toEqual([]);
  });

  it('is named once, however often it is asked', async () => {
    await names('daan', 'reader', 'dordrecht');
    expect(await names('dewi', 'reader', 'Dordrecht')).toMatchObject({ repeated: true });
  });

  it('speaks for nothing any more once they left the channel', async () => {
    await names('daan', 'reader', 'dordrecht');
    await table.change(memberId(idOf('reader')), { state: 'ended' });
    expect((await table.viewer('reader')).represents).toEqual([]);
    expect(await deputiesOf('dordrecht')).toEqual([]);
    expect(await refusalOf(names('daan', 'reader', 'dordrecht'))).toMatchObject({
      fields: { deputy: 'unknown-choice' },
    });
  });
});

describe('naming a deputy', () => {
  it('is for a delegate of their own organisation, and for chair and secretary of any', async () => {
    expect((await names('daan', 'reader', 'dordrecht')).member.trace.at(-1)).toMatchObject({ as: 'delegate' });
    expect((await names('mila', 'reader', 'vsv-drechtsteden,vsv-gorinchem')).repeated).toBe(false);
    expect((await names('chair', 'zoe', 'sliedrecht')).member.trace.at(-1)).toMatchObject({ as: 'chair' });
    for (const [by, organisations] of [
      ['daan', 'sliedrecht'],
      ['daan', 'dordrecht,sliedrecht'],
      ['reader', 'vgz'],
    ] as const)
      expect(await refusalOf(names(by, 'zoe', organisations))).toMatchObject({ code: 'not-your-organisation' });
    expect(await refusalOf(names('nina', 'zoe', 'sliedrecht'))).toMatchObject({ code: 'not-confirmed-yet' });
  });

  it('is not for a deputy', async () => {
    await names('daan', 'reader', 'dordrecht');
    expect(await refusalOf(names('reader', 'zoe', 'dordrecht'))).toMatchObject({ code: 'not-your-organisation' });
    const end = { deputy: idOf('reader'), from: '2026-03-12', until: '2026-03-20' };
    expect(await refusalOf(does('reader', 'end-deputy', end))).toMatchObject({ code: 'not-your-organisation' });
    await names('daan', 'secretary', 'dordrecht');
    expect((await names('secretary', 'zoe', 'dordrecht')).member.trace.at(-1)).toMatchObject({ as: 'secretary' });
  });

  it.each([
    [{ until: '2026-03-11' }, { until: 'in-the-past' }],
    [{ until: '2026-03-15', from: '2026-03-16' }, { until: 'not-later' }],
    [{ until: '2206-03-15' }, { until: 'too-far' }],
    [{ until: 'soon' }, { until: 'not-a-date' }],
    [{ organisations: '' }, { organisations: 'required' }],
    [{ organisations: 'Utopia' }, { organisations: 'unknown-organisation' }],
    [{ deputy: 'tenant-1:nobody' }, { deputy: 'unknown-choice' }],
  ])('with %j says what is wrong', async (wrong, fields) => {
    const input = { deputy: idOf('reader'), organisations: 'dordrecht', until: '2026-03-20', ...wrong };
    expect(await refusalOf(does('secretary', 'name-deputy', input))).toEqual({ code: 'bad-input', fields });
  });

  it('is not for an organisation that left', async () => {
    const { organisations } = await table.coalition();
    await table.change('coalition', {
      organisations: organisations.map((one) => (one.id === 'vgz' ? { ...one, left: '2026-03-01' } : one)),
    });
    expect(await refusalOf(names('secretary', 'reader', 'vgz'))).toMatchObject({ code: 'organisation-left' });
  });
});

describe('naming the same deputy again', () => {
  const period = ({ standsIn = [] }: MemberDocument) =>
    standsIn.map(({ organisationIds, from, until }) => [organisationIds.join(), from, until]);
  const daan = { for: idOf('daan') };
  // From 12 to 20 March.
  beforeEach(() => names('daan', 'reader', 'dordrecht', daan));

  it.each([
    ['overlaps with it', { from: '2026-03-15', until: '2026-03-30' }, '2026-03-12', '2026-03-30'],
    ['adjoins it', { from: '2026-03-21', until: '2026-03-30' }, '2026-03-12', '2026-03-30'],
    ['begins before it', { from: '2026-03-10', until: '2026-03-15' }, '2026-03-10', '2026-03-20'],
  ])('for what %s makes it longer, and says so in the trace', async (_, days, from, until) => {
    const { member } = await names('secretary', 'reader', 'dordrecht', { ...daan, ...days });
    expect(period(member)).toEqual([['dordrecht', from, until]]);
    expect(member.trace.filter((one) => one.what === 'name-deputy')).toHaveLength(2);
    expect(told(member)).toHaveLength(2);
    expect(await deputiesOf('dordrecht')).toHaveLength(1);
  });

  it('without saying who is absent is about the same, and so is saying it afterwards', async () => {
    expect(period((await names('chair', 'reader', 'dordrecht', { until: '2026-03-30' })).member)).toHaveLength(1);
    await names('mila', 'reader', 'vsv-drechtsteden');
    const { member } = await names('mila', 'reader', 'vsv-drechtsteden', { for: idOf('mila') });
    expect(member.standsIn?.map((one) => one.for)).toEqual([idOf('daan'), idOf('mila')]);
  });

  it('for days on which they stand in already is refused with what to do', async () => {
    expect(await refusalOf(names('daan', 'reader', 'dordrecht', { ...daan, until: '2026-03-18' }))).toEqual({
      code: 'bad-input',
      fields: { until: 'stands-in-already' },
    });
  });

  it('for other days, or for somebody else who is absent, is another arrangement', async () => {
    await names('daan', 'reader', 'dordrecht', { ...daan, from: '2026-03-22', until: '2026-03-30' });
    const { member } = await names('dewi', 'reader', 'dordrecht', { for: idOf('dewi'), until: '2026-03-15' });
    expect(period(member)).toEqual([
      ['dordrecht', '2026-03-12', '2026-03-20'],
      ['dordrecht', '2026-03-22', '2026-03-30'],
      ['dordrecht', '2026-03-12', '2026-03-15'],
    ]);
  });

  it('for one organisation leaves the others as they are', async () => {
    await names('secretary', 'zoe', 'dordrecht,sliedrecht');
    const { member } = await names('daan', 'zoe', 'dordrecht', { until: '2026-03-30' });
    expect(period(member)).toEqual([
      ['sliedrecht', '2026-03-12', '2026-03-20'],
      ['dordrecht', '2026-03-12', '2026-03-30'],
    ]);
  });

  it('after it was ended begins anew', async () => {
    table.at('2026-03-15');
    await does('daan', 'end-deputy', { deputy: idOf('reader'), from: '2026-03-12', until: '2026-03-20' });
    const { member } = await names('daan', 'reader', 'dordrecht', { ...daan, until: '2026-03-25' });
    expect(period(member)).toEqual([
      ['dordrecht', '2026-03-12', '2026-03-14'],
      ['dordrecht', '2026-03-15', '2026-03-25'],
    ]);
  });
});

describe('ending it', () => {
  const ends = (by: string, more: object = {}) =>
    does(by, 'end-deputy', { deputy: idOf('reader'), from: '2026-03-12', until: '2026-03-20', ...more });
  beforeEach(() => names('secretary', 'reader', 'dordrecht,sliedrecht'));

  it('makes it until yesterday, so that the trace still shows when it was', async () => {
    table.at('2026-03-15');
    const { member } = await ends('secretary');
    expect(member.standsIn).toMatchObject([{ from: '2026-03-12', until: '2026-03-14' }]);
    expect(member.trace.at(-1)).toMatchObject({ what: 'end-deputy', as: 'secretary' });
    expect((await table.viewer('reader')).represents).toEqual([]);
  });

  it('takes away what had not begun, or began today', async () => {
    expect((await ends('secretary')).member.standsIn).toEqual([]);
    await names('secretary', 'reader', 'vgz', { from: '2026-03-18' });
    expect((await ends('secretary', { from: '2026-03-18' })).member.standsIn).toEqual([]);
  });

  it('by a delegate is for their own organisation, and leaves the others', async () => {
    table.at('2026-03-15');
    expect(await refusalOf(ends('daan'))).toMatchObject({ code: 'not-your-organisation' });
    const { member } = await ends('daan', { organisations: ['dordrecht'] });
    expect(member.standsIn).toMatchObject([
      { organisationIds: ['sliedrecht'], until: '2026-03-20' },
      { organisationIds: ['dordrecht'], until: '2026-03-14' },
    ]);
    expect((await table.viewer('reader')).represents).toEqual(['sliedrecht']);
  });

  const endings = (member: MemberDocument) =>
    told(member).filter(([what]) => what !== 'deputy-named') as [string, string, object][];

  it('is told to the deputy, unless they end it themselves', async () => {
    const { member } = await ends('secretary', { organisations: ['dordrecht'] });
    const params = { by: 'secretary', organisations: 'Dordrecht', from: '2026-03-12', until: '2026-03-20' };
    expect(endings(member)).toEqual([['deputy-ended', 'reader', params]]);
    await names('daan', 'secretary', 'dordrecht');
    const own = await does('secretary', 'end-deputy', {
      deputy: idOf('secretary'),
      from: '2026-03-12',
      until: '2026-03-20',
    });
    expect(endings(own.member)).toEqual([]);
  });

  it('is told to who is absent once they know of it, unless they end it themselves', async () => {
    const daan = { for: idOf('daan') };
    const later = { from: '2026-03-18', until: '2026-03-30' };
    const toWhom = (member: MemberDocument) =>
      member.notices.flatMap((one) => (one.kind === 'tell' ? [one.to.id] : []));
    const ofZoe = (by: string, days: object = {}) => ends(by, { deputy: idOf('zoe'), ...days });
    await names('secretary', 'zoe', 'dordrecht', daan);
    expect(toWhom((await ofZoe('chair')).member).filter((id) => id === idOf('daan'))).toHaveLength(1);
    await names('secretary', 'zoe', 'dordrecht', { ...daan, ...later });
    expect(toWhom((await ofZoe('chair', later)).member).filter((id) => id === idOf('daan'))).toHaveLength(1);
    await names('daan', 'zoe', 'dordrecht', { ...daan, ...later });
    expect(toWhom((await ofZoe('chair', later)).member).filter((id) => id === idOf('daan'))).toHaveLength(2);
    await names('daan', 'zoe', 'dordrecht', daan);
    expect(toWhom((await ofZoe('daan')).member).filter((id) => id === idOf('daan'))).toHaveLength(2);
  });

  it.each([{ from: '2026-03-13' }, { until: '2026-03-21' }, { organisations: 'vgz' }, { deputy: 'tenant-1:nobody' }])(
    'of what was never arranged (%j) is refused',
    async (other) => expect(await refusalOf(ends('secretary', other))).toMatchObject({ code: 'not-found' }),
  );
});

describe('what pages show of it', () => {
  it('is who stands in for an organisation now and later, until it is over', async () => {
    await names('daan', 'reader', 'dordrecht', { from: '2026-04-01', until: '2026-04-10' });
    await names('daan', 'zoe', 'dordrecht');
    const reader = {
      person: { id: idOf('reader'), name: 'reader' },
      absent: [],
      from: '2026-04-01',
      until: '2026-04-10',
    };
    const zoe = { person: { id: idOf('zoe'), name: 'zoe' }, absent: [], from: '2026-03-12', until: '2026-03-20' };
    expect(await deputiesOf('dordrecht')).toEqual([zoe, reader]);
    expect(await deputiesOf('sliedrecht')).toEqual([]);
    table.at('2026-03-21');
    expect(await deputiesOf('dordrecht')).toEqual([reader]);
    table.at('2026-04-11');
    expect(await deputiesOf('dordrecht')).toEqual([]);
  });

  it('is whom they stand in for: who was said, else the only delegate', async () => {
    const absent = async (id: string) => (await deputiesOf(id))?.map((one) => one.absent);
    await names('secretary', 'reader', 'dordrecht,vgz', { for: idOf('daan') });
    await names('secretary', 'reader', 'vgz', { until: '2026-04-20', from: '2026-04-01' });
    expect(await absent('dordrecht')).toEqual([['daan']]);
    expect(await absent('vgz')).toEqual([['daan'], ['vera']]);
  });

  it('is one line for days on which they stand in for two', async () => {
    await names('daan', 'reader', 'dordrecht', { for: idOf('daan') });
    await names('dewi', 'reader', 'dordrecht', { for: idOf('dewi') });
    expect(await deputiesOf('dordrecht')).toMatchObject([{ absent: ['daan', 'dewi'], from: '2026-03-12' }]);
  });

  it('is for who is absent by whom and until when, while it lasts', async () => {
    await names('secretary', 'reader', 'dordrecht', { for: idOf('daan') });
    await names('secretary', 'zoe', 'vgz', { from: '2026-03-14', until: '2026-03-16' });
    const deputies = async (name: string) =>
      (await loadToday(table.store, await from(), await table.viewer(name))).mine.deputies;
    expect(await deputies('daan')).toEqual([{ name: 'reader', until: '2026-03-20' }]);
    expect([await deputies('dewi'), await deputies('vera'), await deputies('guest')]).toEqual([[], [], []]);
    table.at('2026-03-14');
    expect(await deputies('vera')).toEqual([{ name: 'zoe', until: '2026-03-16' }]);
    table.at('2026-03-21');
    expect([await deputies('daan'), await deputies('vera')]).toEqual([[], []]);
  });

  it('is for the deputy which organisations are theirs today, and until when', async () => {
    await names('daan', 'sem', 'dordrecht');
    const me = async () => {
      const member = documentsOf(await table.store.list('coalition-1', 'member')).find(
        (one) => one.person.name === 'sem',
      );
      const actor = { person: { id: idOf('sem'), name: 'sem' }, guest: false };
      return meView({ ...(await from()), member, actor, language: 'nl' }, await table.viewer('sem')).organisations;
    };
    expect(await me()).toEqual([
      { id: 'sliedrecht', name: 'Sliedrecht', confirmed: true },
      { id: 'dordrecht', name: 'Dordrecht', confirmed: true, until: '2026-03-20' },
    ]);
    table.at('2026-03-21');
    expect(await me()).toHaveLength(1);
  });
});

describe('the list of what was sent', () => {
  it('names who is told that their deputy was stopped, of whom only an id is kept', async () => {
    await names('daan', 'reader', 'dordrecht', { for: idOf('daan') });
    await does('secretary', 'end-deputy', { deputy: idOf('reader'), from: '2026-03-12', until: '2026-03-20' });
    const { lines } = await loadTellings(table.store, await from(), await table.viewer('secretary'));
    const ended = lines.filter(({ topics }) => topics.some((one) => one.endsWith('-ended')));
    expect(ended.map(({ to, topics }) => [to?.name, ...topics]).sort()).toEqual([
      ['daan', 'deputised-ended'],
      ['reader', 'deputy-ended'],
    ]);
  });
});
