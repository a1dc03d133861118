import { addDays } from '../dates';
import type { AnyDocument, CoalitionDocument, TellingTopic } from '../documents';
import { workdayFrom } from '../working-days';
import { documentDates } from './document-dates';

/** A day on which something is told, if it is still so then. */
export interface ComingDay {
  /** Plain date of a working day. */
  readonly date: string;
  readonly topics: readonly TellingTopic[];
}

/** So far ahead, days. */
const ahead = 14;

/** On which days of the next two weeks something becomes due that was not told yet, soonest first. */
export function comingDays(
  documents: readonly AnyDocument[],
  { coalition, today }: { coalition: CoalitionDocument; today: string },
): ComingDay[] {
  const found = new Map<string, Set<TellingTopic>>();
  for (const document of documents) {
    const remind = document.notices.find((notice) => notice.kind === 'remind');
    if (!remind || remind.done) continue;
    const range = { since: remind.since, until: addDays(today, ahead) };
    for (const { on, topic } of documentDates(document, coalition, range)) {
      // Only the chair gets one.
      if (topic === 'digest' && !coalition.chair) continue;
      const date = workdayFrom(on < today ? today : on);
      found.set(date, (found.get(date) ?? new Set()).add(topic));
    }
  }
  return [...found]
    .map(([date, topics]) => ({ date, topics: [...topics] }))
    .sort((a, b) => a.date.localeCompare(b.date));
}
