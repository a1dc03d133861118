import { addDays, dateIn, startOfDay } from './dates';

/** Hours between which people are told something, local time. */
const opens = 8;
const closes = 18;
/** When a day's reminders go out: people have begun, and nothing is late yet. */
const morning = 9;

const hour = 3_600_000;

/** Easter Sunday of a year (Gregorian calendar; the algorithm of Meeus, Jones and Butcher). */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 is Sunday; the first of January 1970 was a Thursday. */
const weekday = (date: string) => (Date.parse(date) / 86_400_000 + 4) % 7;

const known = new Map<number, ReadonlySet<string>>();

/**
 * Dutch public holidays of a year (Algemene termijnenwet, article 3). King's day is a day earlier when it would fall on a
 * Sunday. Not everybody is free on Good Friday and Liberation day; nobody is reminded on them.
 */
function holidays(year: number): ReadonlySet<string> {
  const found = known.get(year);
  if (found) return found;
  const sunday = easter(year);
  const kings = weekday(`${year}-04-27`) === 0 ? `${year}-04-26` : `${year}-04-27`;
  const days = new Set([
    `${year}-01-01`,
    ...[-2, 0, 1, 39, 49, 50].map((days) => addDays(sunday, days)),
    kings,
    `${year}-05-05`,
    `${year}-12-25`,
    `${year}-12-26`,
  ]);
  known.set(year, days);
  return days;
}

/** Monday to Friday, and no Dutch public holiday. Takes a plain date. */
export const isWorkday = (date: string) => weekday(date) % 6 !== 0 && !holidays(Number(date.slice(0, 4))).has(date);

/** The date itself when it is a working day, else the first one after it. */
export function workdayFrom(date: string): string {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, 1);
  return day;
}

/** The date itself when it is a working day, else the last one before it: for what has to be told in time. */
export function workdayUpTo(date: string): string {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, -1);
  return day;
}

// Making a formatter takes longer than all its formatting.
const hours = new Map<string, Intl.DateTimeFormat>();

/** The hour of the day at an instant (epoch ms) in a time zone. */
function hourIn(timeZone: string, instant: number): number {
  const format =
    hours.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  hours.set(timeZone, format);
  return Number(format.format(instant));
}

/** UTC instant of an hour of a day in a time zone; right also on the days on which the clock is changed. */
export function hourOf(date: string, at: number, timeZone: string): string {
  const start = Date.parse(startOfDay(date, timeZone));
  const guess = start + at * hour;
  // The clock is changed in the night: what it moved since midnight is taken back.
  const off = at - hourIn(timeZone, guess);
  return new Date(guess + off * hour).toISOString();
}

/** The UTC instant at which what is due on a date is told: in the morning of the first working day from then on. */
export const tellingTime = (date: string, timeZone: string) => hourOf(workdayFrom(date), morning, timeZone);

/** The instant itself within working hours, else the next instant at which they begin. */
export function withinHours(instant: string, timeZone: string): string {
  const today = dateIn(timeZone, instant);
  if (isWorkday(today)) {
    if (instant < hourOf(today, opens, timeZone)) return hourOf(today, opens, timeZone);
    if (instant < hourOf(today, closes, timeZone)) return instant;
  }
  return hourOf(workdayFrom(addDays(today, 1)), opens, timeZone);
}
