import { dateIn, daysBetween } from '../domain/dates';
import type { PageWords } from './words';

export type Language = 'nl' | 'en';

/** Everything needed to speak to one reader: their words, and dates and numbers as they write them. */
export interface Reader<W extends PageWords = PageWords> {
  readonly language: Language;
  readonly words: W;
  /** Plain date to "do 12 maart", with the year when it is not this one. */
  date(date: string): string;
  /** Plain date to "over 5 dagen". */
  relative(date: string): string;
  /** UTC instant to "do 12 maart" in the coalition's zone. */
  day(instant: string): string;
  /** UTC instant to "14:05" in the coalition's zone. */
  time(instant: string): string;
  /** Euro cents to "€ 12.500"; the cents only where there are any. */
  money(cents: number): string;
  /** Names with commas and "en". */
  list(names: readonly string[]): string;
}

// Made once: making a formatter takes longer than a whole card.
function formatsIn(locale: string) {
  const euro = { style: 'currency', currency: 'EUR' } as const;
  const date = { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return {
    date: new Intl.DateTimeFormat(locale, date),
    dateWithYear: new Intl.DateTimeFormat(locale, { ...date, year: 'numeric' }),
    euros: new Intl.NumberFormat(locale, { ...euro, maximumFractionDigits: 0 }),
    cents: new Intl.NumberFormat(locale, euro),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
  };
}
const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const made: Partial<Record<Language, ReturnType<typeof formatsIn>>> = {};

/** A reader with words at hand, at one moment in one time zone. `now` is a UTC instant. */
export function readerWith<W extends PageWords>(
  words: W,
  language: Language,
  about: { timeZone: string; now: string },
): Reader<W> {
  const { timeZone } = about;
  const today = dateIn(timeZone, about.now);
  made[language] ??= formatsIn(locales[language]);
  const format = made[language];
  const date = (plain: string) =>
    (plain.slice(0, 4) === today.slice(0, 4) ? format.date : format.dateWithYear)
      .format(new Date(`${plain}T12:00:00Z`))
      // English sets a comma behind the weekday, but only when the year is written.
      .replace(',', '');
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
    day: (instant) => date(dateIn(timeZone, instant)),
    time: (instant) =>
      new Date(instant).toLocaleTimeString(locales[language], { timeZone, hour: '2-digit', minute: '2-digit' }),
    money: (cents) => (cents % 100 === 0 ? format.euros : format.cents).format(cents / 100),
    list: (names) => format.list.format(names),
  };
}

/** The language a Teams locale asks for; Dutch unless it is English. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('en') ? 'en' : 'nl';
