import fc from 'fast-check';
import { play } from './play';
import { documentsOf } from './region';
import { doable, sequences } from './steps';
import { pureWorld } from './world';

const runs = process.env.LONG ? 100_000 : 10_000;

describe('whatever people do, in whatever order', () => {
  it(`has the outcome the trace alone tells, loses and doubles no answer, and lets nobody without the right in (${runs} sequences)`, async () => {
    const happened = new Set<string>();
    await fc.assert(
      fc.asyncProperty(sequences(8), async (sequence) => {
        const world = pureWorld(documentsOf(sequence.setting, 'coalition-1'));
        for (const one of await play(world, sequence)) happened.add(one);
      }),
      { numRuns: runs },
    );
    // The sequences would prove little if they never got anywhere.
    const places = ['open', 'ratified', 'lapsed', 'a release', 'a correction', 'a deputy answers'];
    const refusals = [
      'decision-closed',
      'decision-changed',
      'only-chair',
      'not-your-organisation',
      'not-confirmed-yet',
    ];
    const doings = doable.filter((one) => one !== 'wait');
    expect([...happened]).toEqual(expect.arrayContaining([...places, ...refusals, ...doings]));
  }, 1_200_000);
});
