import { addDays } from '../dates';
import type { FieldProblem } from '../error';

/** Nobody waits longer for a council; a later year is a slip of the keyboard. Days: three years. */
const furthest = 3 * 366;

/**
 * What is wrong with a deadline, all of them plain dates: it lies ahead, not before the meeting whose advice it is, and
 * never before the `current` one, by which people planned their council's date.
 */
export function deadlineProblem(
  deadline: string,
  about: { today: string; meetingDate?: string | undefined; current?: string },
): FieldProblem | undefined {
  if (deadline < about.today) return 'in-the-past';
  if (about.meetingDate && deadline < about.meetingDate) return 'before-meeting';
  if (about.current && deadline < about.current) return 'not-later';
  return deadline > addDays(about.today, furthest) ? 'too-far' : undefined;
}
