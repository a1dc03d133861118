import fc from 'fast-check';
import { moves, rankBetween } from '../../../domain/views/agenda-order';
import { anAgendaItem } from '../../documents';

const near = Date.parse('2026-03-02T09:00:00.000Z');
const places = <T>(list: readonly T[]) =>
  fc.record({ from: fc.nat({ max: list.length - 1 }), to: fc.nat({ max: list.length - 1 }) });
const spread = fc
  .uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 20 })
  .map((offsets) => offsets.sort((a, b) => a - b).map((offset) => near + offset));
/** Ties and neighbours that leave nothing between them, as after very many moves. */
const crowded = fc
  .array(fc.constantFrom(near, near + 1, near + 2 ** -12, near + 2 ** -11), { minLength: 1, maxLength: 12 })
  .map((ranks) => ranks.sort((a, b) => a - b));
const onAgenda = (ranks: fc.Arbitrary<number[]>) =>
  ranks.chain((list) => places(list).map((place) => ({ ranks: list, ...place })));

/** Where an item is once it has this rank, among the others as they were. */
const placesOf = (ranks: readonly number[], from: number, rank: number) => {
  const others = ranks.filter((_, index) => index !== from);
  return { first: others.filter((one) => one < rank).length, last: others.filter((one) => one <= rank).length };
};

describe('the rank for a place on the agenda', () => {
  it('brings an item there, wherever it was', () => {
    fc.assert(
      fc.property(onAgenda(spread), ({ ranks, from, to }) => {
        const rank = rankBetween(ranks, from, to);
        if (from === to) return expect(rank).toBeUndefined();
        if (rank === undefined) throw new Error('it stayed');
        expect(placesOf(ranks, from, rank)).toEqual({ first: to, last: to });
      }),
    );
  });

  it('goes at least that far where neighbours leave nothing between them, and equals no other', () => {
    fc.assert(
      fc.property(onAgenda(crowded), ({ ranks, from, to }) => {
        const rank = rankBetween(ranks, from, to);
        if (from === to || rank === undefined) return expect(from).toBe(to);
        const { first, last } = placesOf(ranks, from, rank);
        expect(first).toBe(last);
        if (to < from) expect(first).toBeLessThanOrEqual(to);
        else expect(first).toBeGreaterThanOrEqual(to);
      }),
    );
  });

  it('is that of one place up and one place down, which the agenda gives with each item', () => {
    fc.assert(
      fc.property(spread, (ranks) => {
        const items = ranks.map((rank, index) => anAgendaItem({ id: `item:${index}`, rank }));
        for (const [index, { up, down }] of moves(items).entries()) {
          expect(rankBetween(ranks, index, index - 1)).toBe(up);
          expect(rankBetween(ranks, index, index + 1)).toBe(down);
        }
      }),
    );
  });

  it.each([
    [-1, 0],
    [0, -1],
    [0, 3],
    [3, 0],
    [0.5, 1],
    [Number.NaN, 1],
  ])('is none from %p to %p on an agenda of three', (from, to) => {
    expect(rankBetween([1, 2, 3], from, to)).toBeUndefined();
  });
});
