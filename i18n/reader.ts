import { dateIn, daysBetween } from '../domain/dates';
import { en } from './en';
import { nl } from './nl';
import type { Words } from './words';

export type Language = 'nl' | 'en';

/** Everything needed to speak to one reader: their words, and dates and numbers as they write them. */
export interface Reader {
  readonly language: Language;
  readonly words: Words;
  /** Plain date to "do 12 maart", with the year when it is not this one. */
  date(date: string): string;
  /** Plain date to "over 5 dagen". */
  relative(date: string): string;
  /** UTC instant to "do 12 maart" in the coalition's zone. */
  day(instant: string): string;
  /** Names with commas and "en". */
  list(names: readonly string[]): string;
}

/** A reader in one language, at one moment in one time zone. `now` is a UTC instant. */
export function readerOf(language: Language, about: { timeZone: string; now: string }): Reader {
  const words = language === 'nl' ? nl : en;
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const today = dateIn(about.timeZone, about.now);
  const date = (plain: string) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      ...(plain.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
      timeZone: 'UTC',
    }).format(new Date(`${plain}T12:00:00Z`));
  return {
    language,
    words,
    date,
    relative(plain) {
      const days = daysBetween(today, plain);
      if (days === 0) return words.common.today;
      if (days === 1) return words.common.tomorrow;
      if (days === -1) return words.common.yesterday;
      return days > 0 ? words.common.inDays(days) : words.common.daysAgo(-days);
    },
    day: (instant) => date(dateIn(about.timeZone, instant)),
    list: (names) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
  };
}

/** The language a Teams locale asks for; Dutch unless it is English. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('en') ? 'en' : 'nl';
