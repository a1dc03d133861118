/** What `next` would overwrite in a document, as it was (null for what was not there), for the trace; empty when nothing changes. */
export function overwritten<T extends object>(document: T, next: Partial<T>): Record<string, unknown> {
  const fields = Object.keys(next) as (keyof T & string)[];
  return Object.fromEntries(
    fields.filter((field) => next[field] !== document[field]).map((field) => [field, document[field] ?? null]),
  );
}
