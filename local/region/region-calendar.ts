import { addDays, dateIn, daysBetween, startOfDay } from '../../domain/dates';

const zone = 'Europe/Amsterdam';
const thursday = 4;
const tuesday = 2;

const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
/** The first such weekday (0 is Sunday) on or after a date. */
const onOrAfter = (date: string, day: number) => addDays(date, (day - weekday(date) + 7) % 7);
/** The date itself, or the Friday before when it is in a weekend. */
const workday = (date: string) => addDays(date, weekday(date) === 0 ? -2 : weekday(date) === 6 ? -1 : 0);

/**
 * The region's dates around a moment, so that it is alive whenever someone starts it: the next meeting about three weeks
 * ahead, nine held before it, the last of them nine weeks ago.
 * @param now UTC instant
 */
export function regionCalendar(now: string) {
  const today = dateIn(zone, now);
  const next = onOrAfter(addDays(today, 18), thursday);
  const last = addDays(next, -84);
  return {
    today,
    /** Plain dates of the meetings that were held, oldest first. */
    held: Array.from({ length: 9 }, (_, index) => addDays(last, (index - 8) * 91)),
    next,
    afterNext: addDays(next, 91),
    /** The workday so many workdays before today; always in the past for one or more. */
    workdaysAgo(days: number): string {
      let date = today;
      for (let left = days; left > 0; ) {
        date = addDays(date, -1);
        if (workday(date) === date) left--;
      }
      return date;
    },
    workday,
    /** The day on which councils meet. */
    councilDay: (date: string) => onOrAfter(date, tuesday),
    /** UTC instant of a local time of day, `HH:MM`. */
    at(date: string, time: string): string {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      return new Date(Date.parse(startOfDay(date, zone)) + (hours * 60 + minutes) * 60_000).toISOString();
    },
    /** Whole days from the last meeting to today. */
    sinceLast: daysBetween(last, today),
  };
}

export type RegionCalendar = ReturnType<typeof regionCalendar>;
