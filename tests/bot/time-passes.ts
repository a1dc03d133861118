import { inDays } from '../days';

const day = 86_400_000;

/** Tuesday, half past ten in the region: people are told something in working hours only. */
const tuesday = Date.parse('2026-03-10T09:30:00.000Z');

/** A clock for a table that begins on a working day, and on which days or minutes pass when a test says so. */
export function timePasses() {
  let ahead = tuesday - Date.now();
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
