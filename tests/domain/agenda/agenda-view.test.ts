import { agendaView } from '../../../domain/views/agenda';
import { agendaItemView } from '../../../domain/views/agenda-item';
import { everyone } from '../../../domain/views/viewer';
import { aCoalition, aMeeting, anAgendaItem } from '../../documents';
import { delegate, leading, otherDelegate } from './table';

const today = '2026-03-02';
const meeting = aMeeting({ id: 'meeting:2026-03-12', date: '2026-03-12', time: '13:30', minutes: 120 });
const view = (from: Partial<Parameters<typeof agendaView>[0]> = {}) =>
  agendaView({ coalition: aCoalition(), meetings: [meeting], items: [], today, ...from }, leading);
const accepted = (id: string, about: object = {}) =>
  anAgendaItem({ id, title: id, state: 'accepted', rank: 1, minutes: 10, ...about });

describe('the agenda', () => {
  it('has its fixed items by themselves, in order, with the time at which each starts', () => {
    expect(view().lines.map((line) => [line.fixed, line.minutes, line.startsAt])).toEqual([
      ['opening', 5, '13:30'],
      ['parents', 10, '13:35'],
      ['national', 10, '13:45'],
      ['round', 30, '13:55'],
      ['pending', 15, '14:25'],
      ['any-other-business', 5, '14:40'],
    ]);
  });

  it('puts what people brought in after the round and before what is pending', () => {
    const lines = view({ items: [accepted('b', { rank: 2 }), accepted('a')], decisionsPending: 3 }).lines;
    expect(lines.map((line) => line.fixed ?? line.id)).toEqual([
      'opening',
      'parents',
      'national',
      'round',
      'a',
      'b',
      'pending',
      'any-other-business',
    ]);
    expect(lines[5]).toMatchObject({ id: 'b', startsAt: '14:35' });
    expect(lines[6]).toMatchObject({ fixed: 'pending', count: 3 });
  });

  it('takes the minutes that the coalition set for a fixed item', () => {
    const coalition = aCoalition({ fixedMinutes: { round: 45 } });
    expect(view({ coalition })).toMatchObject({ total: 90 });
  });

  it('adds up the minutes against the length of the meeting', () => {
    expect(view()).toMatchObject({ total: 75, length: 120, over: 0 });
    expect(view({ items: [accepted('a', { minutes: 60 })] })).toMatchObject({ total: 135, length: 120, over: 15 });
  });

  it('says that nothing is planned, and shows what is coming all the same', () => {
    const agenda = view({ meetings: [], items: [accepted('a')] });
    expect(agenda).toMatchObject({ meeting: undefined, length: 90 });
    expect(agenda.lines.map((line) => line.startsAt)).toEqual(Array(7).fill(undefined));
  });

  it('is of the first meeting that is planned today or later', () => {
    const at = (date: string, state: 'planned' | 'held' | 'cancelled' = 'planned') =>
      aMeeting({ id: `meeting:${date}`, date, state });
    const meetings = [
      at('2026-06-11'),
      at('2026-03-01'),
      at(today, 'cancelled'),
      at('2026-03-12'),
      at('2026-03-05', 'held'),
    ];
    expect(view({ meetings })).toMatchObject({
      meeting: { date: '2026-03-12' },
      toClose: { date: '2026-03-01' },
    });
    expect(view({ meetings, today: '2026-03-12' })).toMatchObject({ meeting: { date: '2026-03-12' } });
  });

  it('means the same meeting to everyone when two were moved to one day', () => {
    const [one, other] = [aMeeting({ id: 'meeting:1', date: today }), aMeeting({ id: 'meeting:2', date: today })];
    expect(view({ meetings: [one, other] }).meeting).toEqual(view({ meetings: [other, one] }).meeting);
  });

  it('goes past midnight without an impossible time', () => {
    const late = { ...meeting, time: '23:30' };
    expect(view({ meetings: [late] }).lines.at(-1)).toMatchObject({ startsAt: '00:40' });
  });

  it('shows an item with who proposed it, for whom, why regional and where it came from', () => {
    const coalition = aCoalition({
      organisations: [
        {
          id: 'dordrecht',
          name: 'Dordrecht',
          kind: 'municipality',
          seat: 'table',
          backingBody: { name: 'college' },
          inRound: true,
          alsoKnownAs: ['Gemeente Dordt'],
        },
      ],
    });
    const message = { text: 'Wie herkent dit?', by: 'Beleidsmedewerker Papendrecht' };
    const item = accepted('a', {
      for: { said: 'gemeente dordt' },
      explanation: 'Toelichting',
      origin: { updateId: 'update:1', message },
    });
    expect(view({ coalition, items: [item] }).lines[4]).toMatchObject({
      why: 'overlap',
      purpose: 'discuss',
      proposer: item.proposedBy,
      organisation: 'Dordrecht',
      explanation: 'Toelichting',
      source: message,
      updateId: 'update:1',
    });
  });

  it('lists proposals oldest first, in the same order whatever order the store gives', () => {
    const items = ['c', 'a', 'b'].map((id) => anAgendaItem({ id, title: id }));
    const older = anAgendaItem({ id: 'z', title: 'z', createdAt: '2026-01-01T00:00:00.000Z' });
    const titles = (all: typeof items) => view({ items: all }).proposals.map((one) => one.title);
    expect(titles([...items, older])).toEqual(['z', 'a', 'b', 'c']);
    expect(titles([older, ...items].reverse())).toEqual(['z', 'a', 'b', 'c']);
  });

  it('shows nothing that was declined, withdrawn or discussed', () => {
    const items = (['declined', 'withdrawn', 'discussed'] as const).map((state) => anAgendaItem({ id: state, state }));
    expect(view({ items })).toMatchObject({ proposals: [], postponed: [], total: 75 });
  });
});

describe('the card of one item', () => {
  const card = (about: object, viewer = everyone) =>
    agendaItemView(
      {
        coalition: aCoalition(),
        item: anAgendaItem({ proposedBy: delegate.person, ...about }),
        meetings: [meeting],
        today,
      },
      viewer,
    );
  const proposer = { ...everyone, personId: delegate.person.id };
  const someoneElse = { ...everyone, personId: otherDelegate.person.id };

  it('says on which agenda it is, or on which meeting it was discussed', () => {
    expect(card({ state: 'proposed' })).toMatchObject({ meeting: undefined });
    expect(card({ state: 'accepted' })).toMatchObject({ meeting: { id: meeting.id, date: '2026-03-12' } });
    const meetings = [{ id: 'm', date: '2026-01-15', outcome: 'discussed' }];
    expect(card({ state: 'discussed', meetings })).toMatchObject({ discussedOn: '2026-01-15', meeting: undefined });
  });

  it.each([
    ['the proposer of a proposal', 'proposed', proposer, { edit: true, withdraw: true, judge: false }],
    ['the proposer once it is accepted', 'accepted', proposer, { edit: false, withdraw: true, judge: false }],
    ['the proposer once it is discussed', 'discussed', proposer, { edit: false, withdraw: false, judge: false }],
    ['somebody else', 'proposed', someoneElse, { edit: false, withdraw: false, judge: false }],
    ['everybody at once', 'proposed', everyone, { edit: false, withdraw: false, judge: false }],
    ['the secretary', 'postponed', leading, { edit: true, withdraw: false, judge: true }],
    ['the secretary once it is closed', 'declined', leading, { edit: false, withdraw: false, judge: false }],
  ] as const)('knows what %s may do', (_, state, viewer, may) => {
    expect(card({ state }, viewer).may).toEqual(may);
  });
});

describe('what a page needs besides', () => {
  const at = (date: string, state: 'planned' | 'held' | 'cancelled') =>
    aMeeting({ id: `meeting:${date}`, date, state, time: '13:30', place: 'Dordrecht', minutes: 90 });

  it('is the list of meetings, newest first and without those that were called off', () => {
    const meetings = [at('2025-12-04', 'held'), at('2026-03-12', 'planned'), at('2026-02-01', 'cancelled')];
    expect(view({ meetings }).meetings).toEqual([
      {
        id: 'meeting:2026-03-12',
        date: '2026-03-12',
        time: '13:30',
        place: 'Dordrecht',
        minutes: 90,
        state: 'planned',
      },
      { id: 'meeting:2025-12-04', date: '2025-12-04', time: '13:30', place: 'Dordrecht', minutes: 90, state: 'held' },
    ]);
    expect(view({ meetings }).meeting).toMatchObject({ minutes: 90 });
  });

  it('is the rank of every item, also of one that has none of its own', () => {
    const items = [accepted('a', { rank: 7 }), accepted('b', { rank: undefined })];
    const ranks = view({ items }).lines.flatMap((line) => (line.fixed === undefined ? [line.rank] : []));
    expect(ranks).toEqual([7, Date.parse(items[1]?.createdAt ?? '')]);
  });

  it('is what this viewer may do with each item, the same as on its card', () => {
    const mine = { ...everyone, personId: delegate.person.id };
    const items = (['proposed', 'accepted', 'postponed'] as const).map((state) =>
      anAgendaItem({ id: state, state, proposedBy: delegate.person }),
    );
    for (const viewer of [mine, leading, everyone, { ...everyone, personId: otherDelegate.person.id }]) {
      const agenda = agendaView({ coalition: aCoalition(), meetings: [meeting], items, today }, viewer);
      const shown = [
        ...agenda.lines.filter((line) => line.fixed === undefined),
        ...agenda.proposals,
        ...agenda.postponed,
      ];
      expect(shown).toHaveLength(3);
      for (const item of items) {
        const { may } = agendaItemView({ coalition: aCoalition(), item, meetings: [meeting], today }, viewer);
        expect(shown).toContainEqual(
          expect.objectContaining({ id: item.id, mayEdit: may.edit, mayWithdraw: may.withdraw }),
        );
      }
      expect(agenda.leads).toBe(viewer.leads);
    }
    const [proposed] = agendaView({ coalition: aCoalition(), meetings: [], items, today }, mine).proposals;
    expect(proposed).toMatchObject({ mayEdit: true, mayWithdraw: true });
  });
});
