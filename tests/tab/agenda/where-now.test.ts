import { whereNow } from '../../../tab/pages/side-panel/where-now';

const lines = [5, 0, 30, 10].map((minutes) => ({ minutes }));

it('counts down to the beginning', () => {
  expect(whereNow(lines, -3)).toEqual({ phase: 'before', minutes: 3 });
});

it.each([
  [0, { line: 0, left: 5, total: 5 }],
  [4, { line: 0, left: 1, total: 5 }],
  [5, { line: 2, left: 30, total: 30 }],
  [34, { line: 2, left: 1, total: 30 }],
  [35, { line: 3, left: 10, total: 10 }],
])('after %i minutes is at the line that takes that minute', (since, expected) => {
  expect(whereNow(lines, since)).toEqual({ phase: 'during', ...expected });
});

it('says when the planned time is over, and of an empty agenda at once', () => {
  expect(whereNow(lines, 45)).toEqual({ phase: 'over' });
  expect(whereNow([], 0)).toEqual({ phase: 'over' });
});
