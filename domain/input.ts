import { z } from 'zod';
import { DomainError, type FieldProblem, fieldProblems } from './error';
import { parseAmount } from './money/parse-amount';

/** Pieces of input schemas. Their messages are `FieldProblem` codes, which i18n turns into sentences. */
export const line = (max = 200) => z.string('required').trim().min(1, 'required').max(max, 'too-long');
export const text = (max = 4000) => z.string('required').trim().min(1, 'required').max(max, 'too-long');
/** A preprocessed schema as its callers see it: what it takes and gives, and that it may be left out. */
export type Lenient<I, O = I> = z.ZodType<O, I | undefined> & { _zod: { optin: 'optional' } };
/** A field that may stay empty; forms send `''` for it. Its type is that of `schema.optional()`. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : (value ?? undefined)),
    schema.optional(),
  ) as unknown as z.ZodOptional<T>;
/** A field of a form that comes filled in and holds something always: left out it stays, emptied it is refused. */
export const kept = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value, context) => {
    if (typeof value === 'string' && value.trim() === '') context.addIssue({ code: 'custom', message: 'required' });
    return value ?? undefined;
  }, schema.optional()) as unknown as z.ZodOptional<T>;
export const date = () => z.iso.date('not-a-date');
/** A UTC instant; with or without milliseconds, given back with them, so that it compares as text. */
export const instantInput = () => z.iso.datetime('not-a-date').transform((value) => new Date(value).toISOString());
/** Forms send numbers as text. */
export const wholeNumber = () => z.coerce.number<number | string>('not-a-number').int('not-a-number');
/** Euros as people type them, in cents. */
export const amount = () =>
  z.union([z.string(), z.number()], 'not-an-amount').transform((typed, context) => {
    // A number with parts of a cent is none, as it is none when typed.
    const inCents = typeof typed === 'number' && Number(typed.toFixed(2)) === typed ? typed.toFixed(2) : undefined;
    const parsed = parseAmount(typeof typed === 'number' ? (inCents ?? '') : typed);
    if ('cents' in parsed) return parsed.cents;
    context.addIssue({ code: 'custom', message: parsed.problem });
    return z.NEVER;
  });
/** The address of a page; only `https`, since it becomes a link that others press. */
export const link = () =>
  z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'not-a-link' }).max(1000, 'too-long');
/** Whole minutes. */
export const minutes = (max = 240) => wholeNumber().min(1, 'out-of-range').max(max, 'out-of-range');
export const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, 'unknown-choice');
/** Several choices: a list, or as Adaptive Cards send it, text with commas. */
export const several = () =>
  z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value
            .split(',')
            .map((part) => part.trim())
            .filter(Boolean)
        : (value ?? []),
    z.array(z.string().max(200, 'too-long')).max(500, 'too-long'),
  ) as unknown as Lenient<readonly string[] | string, string[]>;
/** A tick box; Adaptive Cards send `'true'` and `'false'`. */
export const tick = () =>
  z.preprocess((value) => value === true || value === 'true', z.boolean()) as unknown as Lenient<
    boolean | 'true' | 'false',
    boolean
  >;

/** Parses what came from a card, a dialog or the API. Throws `bad-input` with the problem of each field. */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
  const parsed = schema.safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  const fields: Record<string, FieldProblem> = {};
  for (const issue of parsed.error.issues) fields[String(issue.path[0] ?? '')] ??= problemOf(issue.message);
  throw new DomainError('bad-input', { fields });
}

/** Data of a wrong kind comes from no form of ours; the schema library's own sentence about it is nobody's to read. */
const problemOf = (message: string) =>
  (fieldProblems as readonly string[]).includes(message) ? (message as FieldProblem) : 'unknown-choice';
