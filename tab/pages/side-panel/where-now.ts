import type { AgendaLine } from '../../../domain/views/agenda-lines';

/** How far a meeting is by the planned times. Minutes are whole; a line is named by its index. */
export type WhereNow =
  | { readonly phase: 'before'; readonly minutes: number }
  | { readonly phase: 'during'; readonly line: number; readonly left: number; readonly total: number }
  | { readonly phase: 'over' };

/**
 * Where a meeting should be, so many minutes after its planned beginning (negative: before it). A line that takes no time is
 * never the current one.
 */
export function whereNow(lines: readonly Pick<AgendaLine, 'minutes'>[], since: number): WhereNow {
  if (since < 0) return { phase: 'before', minutes: -since };
  let end = 0;
  for (const [line, { minutes }] of lines.entries()) {
    end += minutes;
    if (since < end) return { phase: 'during', line, left: end - since, total: minutes };
  }
  return { phase: 'over' };
}
