import type { Words } from './words';

export const localeOf = (lang: 'nl' | 'en') => (lang === 'nl' ? 'nl-NL' : 'en-GB');

const dayOf = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
const daysAgo = (date: Date, now: Date) => Math.round((dayOf(now) - dayOf(date)) / 86_400_000);

/** "14:02", "gisteren 14:02", "maandag 14:02", "12 maart 14:02": as people say it. */
export function sayTime(iso: string, now: Date, locale: string, words: Words): string {
  const date = new Date(iso);
  const time = date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const ago = daysAgo(date, now);
  if (ago <= 0) return time;
  if (ago === 1) return words.yesterdayAt(time);
  return `${sayDate(date, ago, now, locale)} ${time}`;
}

/** "Vandaag", "Gisteren", "maandag", "12 maart", "12 maart 2024": above the first message of a day. */
export function sayDay(iso: string, now: Date, locale: string, words: Words): string {
  const date = new Date(iso);
  const ago = daysAgo(date, now);
  if (ago <= 0) return words.today;
  return ago === 1 ? words.yesterday : sayDate(date, ago, now, locale);
}

function sayDate(date: Date, ago: number, now: Date, locale: string): string {
  if (ago < 7) return date.toLocaleDateString(locale, { weekday: 'long' });
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'long', ...year });
}

export const sayExactly = (iso: string, locale: string) =>
  new Date(iso).toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short' });
