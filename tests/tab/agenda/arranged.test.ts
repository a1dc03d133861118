import type { AgendaLine, ItemLine } from '../../../domain/views/agenda-lines';
import { arranged } from '../../../tab/pages/agenda/arranged';

const fixed = (key: 'opening' | 'pending', startsAt: string | undefined, minutes: number): AgendaLine => ({
  fixed: key,
  startsAt,
  minutes,
  count: undefined,
  input: undefined,
  mayWrite: false,
  wantsInput: false,
});
const item = (id: string, rank: number, startsAt: string | undefined, minutes: number) =>
  ({ fixed: undefined, id, rank, startsAt, minutes, up: undefined, down: undefined }) as ItemLine;

const lines = [
  fixed('opening', '23:30', 5),
  item('a', 1, '23:35', 10),
  item('b', 2, '23:45', 15),
  item('c', 3, '00:00', 10),
  fixed('pending', '00:10', 15),
];
const read = (shown: readonly AgendaLine[]) =>
  shown.map((line) => `${line.startsAt} ${line.fixed ?? line.id} ${line.minutes}`);

it('leaves an agenda that nobody changes here exactly as it came', () => {
  expect(arranged(lines, {})).toBe(lines);
});

it('moves an item among the others, and every time moves along', () => {
  expect(read(arranged(lines, { c: { rank: 0.5 } }))).toEqual([
    '23:30 opening 5',
    '23:35 c 10',
    '23:45 a 10',
    '23:55 b 15',
    '00:10 pending 15',
  ]);
});

it('gives an item other minutes, past midnight too', () => {
  expect(read(arranged(lines, { a: { minutes: 30 } }))).toEqual([
    '23:30 opening 5',
    '23:35 a 30',
    '00:05 b 15',
    '00:20 c 10',
    '00:30 pending 15',
  ]);
});

it('has no times where the meeting has none', () => {
  const untimed = lines.map((line) => ({ ...line, startsAt: undefined }));
  expect(arranged(untimed, { c: { rank: 0 } }).map((line) => line.startsAt)).toEqual(Array(5).fill(undefined));
});

it('forgets a change of an item that is gone meanwhile', () => {
  const without = lines.filter((line) => line.fixed !== undefined);
  expect(arranged(without, { a: { rank: 9 } })).toBe(without);
});
