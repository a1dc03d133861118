const day = 86_400_000;

/** Lets days or minutes pass for everything in this process: the clock of the table, its bot and its connector. */
export function timePasses() {
  const real = globalThis.Date;
  let ahead = 0;
  const now = () => real.now() + ahead;
  globalThis.Date = new Proxy(real, {
    construct: (target, given) => (given.length === 0 ? new target(now()) : Reflect.construct(target, given)),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  return {
    days: (n: number) => {
      ahead += n * day;
    },
    minutes: (n: number) => {
      ahead += n * 60_000;
    },
    /** Plain date so many days from now. */
    date: (n: number) => new real(now() + n * day).toISOString().slice(0, 10),
    end: () => {
      globalThis.Date = real;
    },
  };
}
