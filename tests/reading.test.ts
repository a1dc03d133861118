import { readerOf } from '../i18n/reader';

const on = (language: 'nl' | 'en') => readerOf(language, { timeZone: 'Europe/Amsterdam', now: '2026-11-25T10:00:00Z' });

describe('a day', () => {
  it.each([
    ['nl', '2026-12-17', 'do 17 december'],
    ['nl', '2027-03-18', 'do 18 maart 2027'],
    ['en', '2026-12-17', 'Thu 17 December'],
    ['en', '2027-03-18', 'Thu 18 March 2027'],
  ] as const)('reads alike in %s with and without its year (%s)', (language, date, read) => {
    expect(on(language).date(date)).toBe(read);
  });
});
