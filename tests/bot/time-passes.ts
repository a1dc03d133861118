import { inDays } from '../days';

const day = 86_400_000;

/** A clock for a table, on which days or minutes pass when a test says so. */
export function timePasses() {
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  return {
    clock: () => now().toISOString(),
    days: (n: number) => {
      ahead += n * day;
    },
    minutes: (n: number) => {
      ahead += n * 60_000;
    },
    /** Plain date so many days from now, in the region's time zone. */
    date: (n: number) => inDays(n, now().toISOString()),
  };
}
