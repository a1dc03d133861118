import type { AgendaLine, ItemLine } from '../../../domain/views/agenda-lines';
import { minutesOf, timeOf } from './time-of-day';

/** What was changed on this page and is still on its way to the server. */
export interface Change {
  readonly rank?: number | undefined;
  readonly minutes?: number | undefined;
}
export type Changes = Readonly<Record<string, Change>>;

export const isItem = (line: AgendaLine): line is ItemLine => line.fixed === undefined;

/** The lines as they become once the server has heard of these changes: in order, each with the time it then starts. */
export function arranged(lines: readonly AgendaLine[], changes: Changes): readonly AgendaLine[] {
  const first = lines.findIndex(isItem);
  if (first < 0 || Object.keys(changes).length === 0) return lines;
  const items = lines
    .filter(isItem)
    .map((item) => changed(item, changes[item.id]))
    .sort((a, b) => a.rank - b.rank);
  return timed([...lines.slice(0, first), ...items, ...lines.slice(first + items.length)]);
}

const changed = (item: ItemLine, { rank = item.rank, minutes = item.minutes }: Change = {}): ItemLine => ({
  ...item,
  rank,
  minutes,
});

function timed(lines: readonly AgendaLine[]): readonly AgendaLine[] {
  let at = lines[0]?.startsAt === undefined ? undefined : minutesOf(lines[0].startsAt);
  return lines.map((line) => {
    const startsAt = at === undefined ? undefined : timeOf(at);
    if (at !== undefined) at += line.minutes;
    return { ...line, startsAt };
  });
}
