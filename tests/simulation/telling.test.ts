import { seeded } from './seeded';
import { run } from './world';
import { wrongs } from './wrongs';

const runs = Number(process.env.RUNS ?? (process.env.LONG ? 10_000 : 100));
// The same hundred each time, so that a change of the code alone can make them fail; the long run looks for new ones.
const firstSeed = Number(process.env.SEED ?? (process.env.LONG ? Date.now() % 1_000_000 : 1));

describe('some weeks of coalitions in which everything breaks', () => {
  it(`tells everybody once, in time, and only what concerns them (${runs} runs from ${firstSeed})`, async () => {
    const count = { messages: 0, lost: 0, refused: 0, both: 0, fullSeconds: 0 };
    for (let nth = 0; nth < runs; nth++) {
      const seed = firstSeed + nth;
      const world = await run(seeded(seed));
      // The seed is in the message: SEED=… runs it again.
      expect({ seed, wrongs: wrongs(world) }).toEqual({ seed, wrongs: [] });
      count.messages += world.taken.length;
      count.refused += world.failed;
      count.lost += world.taken.filter((one) => !one.confirmed).length;
      count.both += world.tables.length > 2 ? 1 : 0;
      count.fullSeconds += busiest(world.asked.map(({ at, tenantId }) => ({ at, tenantId }))) >= 45 ? 1 : 0;
    }
    // The runs would prove little if nobody were told anything, or nothing ever broke or came to its limit.
    if (process.env.LONG || process.env.RUNS) return;
    expect(count.messages).toBeGreaterThan(runs * 3);
    for (const what of ['lost', 'refused', 'both', 'fullSeconds'] as const) expect(count[what]).toBeGreaterThan(0);
  }, 3_600_000);
});

/** How much at most was asked in one tenant within a second. */
function busiest(asked: readonly { readonly at: number; readonly tenantId: string }[]): number {
  const tenants = new Set(asked.map(({ tenantId }) => tenantId));
  return Math.max(
    0,
    ...[...tenants].map((tenantId) => {
      const times = asked.filter((one) => one.tenantId === tenantId).map(({ at }) => at);
      let most = 0;
      for (let from = 0, to = 0; to < times.length; to++) {
        while ((times[to] ?? 0) - (times[from] ?? 0) >= 1_000) from++;
        most = Math.max(most, to - from + 1);
      }
      return most;
    }),
  );
}
