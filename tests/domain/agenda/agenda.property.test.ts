import fc from 'fast-check';
import { DomainError } from '../../../domain/error';
import { agendaView } from '../../../domain/views/agenda';
import { aCoalition, aMeeting, anAgendaItem } from '../../documents';
import { chair, delegate, leading, secretary, Table } from './table';

const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`);

const anyItem = fc
  .record({
    id: fc.integer({ min: 1, max: 999 }).map((n) => `item:${n}`),
    state: fc.constantFrom('proposed', 'accepted', 'postponed', 'declined', 'discussed', 'withdrawn'),
    minutes: fc.integer({ min: 1, max: 240 }),
    // Few values, so that ties are common.
    rank: fc.constantFrom(undefined, 1, 2, 2.5, 3),
    postponedUntilAfter: fc.option(date, { nil: undefined }),
  })
  .map((about) => anAgendaItem({ ...about, title: about.id }));
const someItems = fc.uniqueArray(anyItem, { selector: (item) => item.id, maxLength: 30 });
const someMeetings = fc.uniqueArray(
  fc
    .record({ date, state: fc.constantFrom('planned', 'held', 'cancelled') })
    .map(({ date, state }) => aMeeting({ id: `meeting:${date}`, date, state })),
  { selector: (meeting) => meeting.id, maxLength: 6 },
);
const world = fc.record({
  items: someItems,
  meetings: someMeetings,
  today: date,
  coalition: fc.constant(aCoalition()),
});
const own = (view: ReturnType<typeof agendaView>) =>
  view.lines.flatMap((line) => (line.fixed === undefined ? [line] : []));

describe('whatever is on the table', () => {
  it('adds up to the sum of its lines', () => {
    fc.assert(
      fc.property(world, (from) => {
        const view = agendaView(from, leading);
        expect(view.total).toBe(view.lines.reduce((sum, line) => sum + line.minutes, 0));
        expect(view.over).toBe(Math.max(0, view.total - view.length));
      }),
    );
  });

  it('shows every open item exactly once: on the agenda, to be judged, or postponed', () => {
    fc.assert(
      fc.property(world, (from) => {
        const view = agendaView(from, leading);
        const shown = [...own(view), ...view.proposals, ...view.postponed].map((one) => one.id);
        const open = from.items.filter((item) => ['proposed', 'accepted', 'postponed'].includes(item.state));
        expect(shown.sort()).toEqual(open.map((item) => item.id).sort());
        const accepted = from.items.filter((item) => item.state === 'accepted');
        expect(own(view)).toHaveLength(accepted.length);
      }),
    );
  });

  it('is the same agenda in whatever order the store gives its documents', () => {
    fc.assert(
      fc.property(world, fc.func(fc.integer()), (from, key) => {
        const shuffled = <T extends { id: string }>(all: T[]) => [...all].sort((a, b) => key(a.id) - key(b.id));
        const other = { ...from, items: shuffled(from.items), meetings: shuffled(from.meetings) };
        expect(agendaView(other, leading)).toEqual(agendaView(from, leading));
      }),
    );
  });

  it('moves an item up or down past a neighbour and leaves the others in their order', () => {
    fc.assert(
      fc.property(world, fc.nat(), fc.constantFrom('up' as const, 'down' as const), (from, pick, way) => {
        const before = own(agendaView(from, leading));
        const line = before[pick % Math.max(1, before.length)];
        const rank = line?.[way];
        if (!line || rank === undefined) return;
        const items = from.items.map((item) => (item.id === line.id ? { ...item, rank } : item));
        const after = own(agendaView({ ...from, items }, leading)).map((one) => one.id);
        const ids = before.map((one) => one.id);
        expect(Math.sign(after.indexOf(line.id) - ids.indexOf(line.id))).toBe(way === 'up' ? -1 : 1);
        expect(after.filter((id) => id !== line.id)).toEqual(ids.filter((id) => id !== line.id));
      }),
    );
  });
});

describe('whatever people do, in whatever order', () => {
  const step = fc.record({
    who: fc.constantFrom(secretary, chair, delegate),
    what: fc.constantFrom(
      'propose-item',
      'accept-item',
      'postpone-item',
      'decline-item',
      'withdraw-item',
      'place-item',
      'time-item',
      'plan-meeting',
      'cancel-meeting',
      'close-meeting',
    ),
    item: fc.nat({ max: 3 }).map((n) => `item:p${n}`),
    other: fc.nat({ max: 3 }).map((n) => `item:p${n}`),
    date: fc.constantFrom('2026-03-04', '2026-03-09', '2026-03-20'),
    minutes: fc.integer({ min: 1, max: 240 }),
    wait: fc.integer({ min: 1, max: 24 * 60 }),
  });

  it('loses no accepted item before it was discussed, and refuses only in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        const table = await Table.laid();
        // What must be on the next agenda: kept here by the plainest rules there are.
        const expected = new Set<string>();
        const since = new Map<string, string>();
        let proposals = 0;
        for (const date of ['2026-03-04', '2026-03-09']) await table.do(secretary, 'plan-meeting', { date });
        for (const title of ['p0', 'p1', 'p2']) {
          await table.do(delegate, 'propose-item', { title }, `p${proposals++}`);
        }
        for (const { who, what, item, other, date, minutes, wait } of steps) {
          table.later(wait);
          const input = {
            ...{ title: 't', reason: 'r', rank: minutes, item, minutes, date, untilAfter: date },
            ...{ meeting: `meeting:${date}`, discussed: [item], carried: [other] },
          };
          const request = what === 'propose-item' ? `p${proposals++}` : undefined;
          const done = await table.do(who, what, input, request).then(
            () => true,
            (error) => {
              if (!(error instanceof DomainError)) throw error;
              return false;
            },
          );
          if (done && what === 'accept-item') {
            if (!expected.has(item)) since.set(item, table.today);
            expected.add(item);
          }
          if (done && ['postpone-item', 'decline-item', 'withdraw-item'].includes(what)) expected.delete(item);
          // It was discussed only at a meeting whose day it stood on the agenda.
          if (done && what === 'close-meeting' && (since.get(item) ?? '') <= date) expected.delete(item);
          // An outcome for an item that was never proposed finds nothing, and that is all.
          await table.follow().catch((error) => expect(error).toMatchObject({ code: 'not-found' }));
          const view = await table.agenda();
          expect(
            own(view)
              .map((line) => line.id)
              .sort(),
          ).toEqual([...expected].sort());
        }
        await table.store.close();
      }),
      { numRuns: process.env.LONG ? 500 : 40 },
    );
  }, 60_000);
});
