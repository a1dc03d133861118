import { inDays } from './days';

it.each([
  ['noon', '2026-11-24T12:00:00.000Z', '2026-11-24'],
  ['half past eleven in the evening UTC, in winter', '2026-11-24T23:30:00.000Z', '2026-11-25'],
  ['half past ten in the evening UTC, in summer', '2026-07-01T22:30:00.000Z', '2026-07-02'],
  ['half past ten in the evening UTC, in winter', '2026-11-24T22:30:00.000Z', '2026-11-24'],
])('at %s the date is the one in the region', (_name, now, date) => {
  expect(inDays(0, now)).toBe(date);
  jest.useFakeTimers({ now: Date.parse(now) });
  expect(inDays(0)).toBe(date);
  jest.useRealTimers();
});

it('counts days across the night summer time starts', () => {
  expect(inDays(2, '2026-03-27T23:30:00.000Z')).toBe('2026-03-30');
});
