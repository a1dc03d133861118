import { hourOf, isWorkday, tellingTime, withinHours, workdayFrom } from '../../domain/working-days';

const zone = 'Europe/Amsterdam';

describe('a working day', () => {
  it.each([
    ['New Year', '2026-01-01'],
    ['Good Friday', '2026-04-03'],
    ['Easter Monday', '2026-04-06'],
    ['King’s day', '2026-04-27'],
    ['King’s day a day earlier, when it would be a Sunday', '2025-04-26'],
    ['Ascension day', '2026-05-14'],
    ['Whit Monday', '2026-05-25'],
    ['Liberation day', '2026-05-05'],
    ['Christmas', '2026-12-25'],
    ['a Saturday', '2026-12-12'],
    ['Easter Monday of a year in which Easter is late', '2038-04-26'],
    ['Easter Monday of a year in which Easter is early', '2035-03-26'],
  ])('is not %s (%s)', (_, date) => expect(isWorkday(date)).toBe(false));

  it.each(['2026-04-07', '2025-04-28', '2026-12-24'])('is %s', (date) => expect(isWorkday(date)).toBe(true));

  it('comes after Easter only on Tuesday', () => {
    expect(workdayFrom('2026-04-03')).toBe('2026-04-07');
    expect(workdayFrom('2026-04-07')).toBe('2026-04-07');
  });
});

describe('an hour of a day', () => {
  it.each([
    ['in winter', '2026-01-12', '2026-01-12T08:00:00.000Z'],
    ['in summer', '2026-07-13', '2026-07-13T07:00:00.000Z'],
    ['on the day summer time begins', '2026-03-29', '2026-03-29T07:00:00.000Z'],
    ['on the day it ends', '2026-10-25', '2026-10-25T08:00:00.000Z'],
  ])('is nine in the region %s', (_, date, instant) => expect(hourOf(date, 9, zone)).toBe(instant));

  it('is in the morning of the first working day for what is due in a weekend', () => {
    expect(tellingTime('2026-03-28', zone)).toBe('2026-03-30T07:00:00.000Z');
  });
});

describe('working hours', () => {
  it.each([
    ['before eight', '2026-03-10T06:30:00.000Z', '2026-03-10T07:00:00.000Z'],
    ['at eight', '2026-03-10T07:00:00.000Z', '2026-03-10T07:00:00.000Z'],
    ['in the afternoon', '2026-03-10T16:59:59.000Z', '2026-03-10T16:59:59.000Z'],
    ['at six', '2026-03-10T17:00:00.000Z', '2026-03-11T07:00:00.000Z'],
    ['on Friday evening', '2026-03-13T18:00:00.000Z', '2026-03-16T07:00:00.000Z'],
    ['on the Friday before Easter', '2026-04-03T09:00:00.000Z', '2026-04-07T06:00:00.000Z'],
    ['after midnight', '2026-03-10T23:30:00.000Z', '2026-03-11T07:00:00.000Z'],
  ])('%s', (_, now, then) => expect(withinHours(now, zone)).toBe(then));
});
