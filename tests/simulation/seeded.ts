/** Numbers that are the same for the same seed (mulberry32), so that a run that failed can be run again. */
export function seeded(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** Between 0 and 1. */
    next,
    /** Happens in so many of a hundred cases. */
    chance: (percent: number) => next() * 100 < percent,
    /** A whole number from `least` up to and including `most`. */
    whole: (least: number, most: number) => least + Math.floor(next() * (most - least + 1)),
    pick: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T,
  };
}
export type Seeded = ReturnType<typeof seeded>;
