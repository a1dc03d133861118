import { z } from 'zod';
import type { TraceEntry } from './documents';
import { DomainError } from './error';

type Value = string | number | boolean | null | undefined;
export type Fields = Readonly<Record<string, Value>>;

/** What a form showed when it was opened, by field: sent along, so that a change in the meantime is noticed. */
export const seenInput = <const F extends string>(fields: readonly F[]) =>
  z
    .object(
      Object.fromEntries(
        fields.map((field) => [field, z.union([z.string(), z.number(), z.boolean()], 'unknown-choice').nullish()]),
      ) as { [field in F]: z.ZodOptional<z.ZodNullable<z.ZodUnion<[z.ZodString, z.ZodNumber, z.ZodBoolean]>>> },
      'unknown-choice',
    )
    .optional();

/**
 * Refuses to overwrite what somebody else changed since the form was opened: a field that is set and is now neither what
 * the form showed nor what is wanted. Fields that are left out stay, whoever changed them; without `seen` nothing is asked.
 * @throws DomainError `changed-meanwhile`, with all fields as they are now, those that would be lost, and who changed them when
 */
export function mustBeUnchanged(about: {
  readonly seen: Fields | undefined;
  /** As the input gives them; undefined is left out. */
  readonly wanted: Fields;
  readonly current: Fields;
  readonly trace: readonly TraceEntry[];
  /** Whether a line of the trace changed one of the fields that would be lost. */
  readonly changes: (entry: TraceEntry, lost: readonly string[]) => boolean;
}): void {
  const { seen, wanted, current, trace, changes } = about;
  if (!seen) return;
  const lost = Object.keys(current).filter(
    (field) =>
      wanted[field] !== undefined && !same(current[field], seen[field]) && !same(current[field], wanted[field]),
  );
  if (lost.length === 0) return;
  const last = trace.findLast((entry) => changes(entry, lost));
  throw new DomainError('changed-meanwhile', { by: last?.by.name, at: last?.at, current, lost });
}

/** What was typed in a form that came filled in, without what still says what the form showed: that is left as it is. */
export const touched = (
  typed: Readonly<Record<string, unknown>>,
  seen: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(typed).filter(([field, value]) => {
      const shown = seen[field];
      return !isValue(value) || !isValue(shown) || !same(value, shown);
    }),
  );

const isValue = (value: unknown): value is Value =>
  value === undefined || value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** The same to people: what is empty is not there, and a number typed is that number. */
function same(a: Value, b: Value): boolean {
  const [one, other] = [said(a), said(b)];
  if (one === other) return true;
  return one !== '' && other !== '' && [typeof a, typeof b].includes('number') && Number(one) === Number(other);
}

const said = (value: Value) =>
  String(value ?? '')
    .replaceAll('\r\n', '\n')
    .trim();
