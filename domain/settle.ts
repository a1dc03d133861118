import type { AnyDocument } from './documents';

const day = 86_400_000;

/** What every write does to a document, whatever the action: remembers the request, forgets what is old, works out `nextDue`. */
export function settle<D extends AnyDocument>(document: D, about: { now: string; request: string }): D {
  const { now, request } = about;
  const since = (days: number) => new Date(Date.parse(now) - days * day).toISOString();
  const done = [...document.done.filter((entry) => entry.at > since(1)).slice(-49), { request, at: now }];
  return tidied({
    ...document,
    changedAt: now,
    done,
    notices: document.notices.filter((notice) => !notice.done || notice.done > since(30)),
  });
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
