import fc from 'fast-check';
import type { Store } from '../../../domain/store/store';
import { play } from './play';
import { documentsOf } from './region';
import { sequences } from './steps';
import { storeWorld } from './world';

let coalitions = 0;

/** Plays random sequences in a store, each in a coalition of its own, what is in one batch at once. Gives what happened. */
export async function playedInStore(store: Store, numRuns: number): Promise<string[]> {
  const happened = new Set<string>();
  await fc.assert(
    fc.asyncProperty(sequences(8), async (sequence) => {
      const coalitionId = `coalition-${++coalitions}`;
      const world = await storeWorld(store, coalitionId, documentsOf(sequence.setting, coalitionId));
      for (const one of await play(world, sequence)) happened.add(one);
    }),
    { numRuns },
  );
  return [...happened];
}
