import type { AnyDocument, CoalitionDocument, Notice } from './documents';
import { nextDate } from './telling/document-dates';
import { tellingTime } from './working-days';

const day = 86_400_000;

/** What every write does to a document, whatever the action: remembers the request, forgets what is old, works out `nextDue`. */
export function settle<D extends AnyDocument>(
  document: D,
  about: { now: string; today: string; request: string; coalition: CoalitionDocument },
): D {
  const { now, request, coalition, today } = about;
  const since = (days: number) => new Date(Date.parse(now) - days * day).toISOString();
  const done = [...document.done.filter((entry) => entry.at > since(1)).slice(-49), { request, at: now }];
  return tidied({
    ...document,
    changedAt: now,
    done,
    notices: withReminder(document, { coalition, today }).filter((notice) => !notice.done || notice.done > since(30)),
  });
}

/**
 * The document's notices with the one that says when somebody may have to be told something about it; none when nothing is
 * to come. What was told before is remembered by its day.
 */
function withReminder(document: AnyDocument, about: { coalition: CoalitionDocument; today: string }): Notice[] {
  const others = document.notices.filter((notice) => notice.kind !== 'remind');
  const before = document.notices.find((notice) => notice.kind === 'remind');
  const reminder = reminderFrom(document, about.coalition, before?.since ?? about.today);
  return reminder ? [...others, reminder] : others;
}

/** When a document is looked at next, everything up to `since` (plain date) having been told. */
export function reminderFrom(
  document: AnyDocument,
  coalition: CoalitionDocument,
  since: string,
): Extract<Notice, { kind: 'remind' }> | undefined {
  const next = nextDate(document, document.kind === 'coalition' ? document : coalition, since);
  return next ? { kind: 'remind', id: 'remind', due: tellingTime(next, coalition.timeZone), since } : undefined;
}

/**
 * Drops effects that were had (the document they were for tells it), and sets `nextDue` to the earliest notice that is
 * still to be delivered.
 */
export function tidied<D extends AnyDocument>(document: D): D {
  const { nextDue: _, ...rest } = document;
  const notices = document.notices.filter((notice) => !notice.done || notice.kind !== 'apply');
  const due = notices.filter((notice) => !notice.done && !notice.failed).map((notice) => notice.due);
  const first = due.sort()[0];
  return { ...rest, notices, ...(first && { nextDue: first }) } as D;
}
