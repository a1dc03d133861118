// Making a formatter takes longer than all its formatting; a handful of zones is all there ever are.
const inZone = new Map<string, Intl.DateTimeFormat>();
const toTheSecond = new Map<string, Intl.DateTimeFormat>();

/** The date people mean at an instant, in a time zone: `2026-03-12`. */
export function dateIn(timeZone: string, instant: string): string {
  let format = inZone.get(timeZone);
  if (!format) {
    // Swedish writes dates the ISO way; the zone does the rest, summer time included.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone });
    inZone.set(timeZone, format);
  }
  return format.format(new Date(instant));
}

/** Adds whole days to a plain date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one plain date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The UTC instant at which a plain date begins in a time zone. */
export function startOfDay(date: string, timeZone: string): string {
  const utc = Date.parse(`${date}T00:00:00Z`);
  let shown = toTheSecond.get(timeZone);
  if (!shown) {
    shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    toTheSecond.set(timeZone, shown);
  }
  const format = shown;
  const offsetAt = (instant: number) => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant;
  // Twice, because the offset at midnight may differ from the offset now (the night summer time starts).
  const guess = utc - offsetAt(utc);
  return new Date(utc - offsetAt(guess)).toISOString();
}
