import { addDays } from './dates';
import { workdayUpTo } from './working-days';

/** Time for a college or a board to treat an advice, days. */
const usualDays = 56;

/** The last day to answer that a form proposes, and that can be changed: a working day. Plain dates. */
export const usualDeadline = (today: string): string => workdayUpTo(addDays(today, usualDays));
