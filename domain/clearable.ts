import { z } from 'zod';

/**
 * A text in a form that comes filled in: `''` means that it was cleared, absent that it stays as it is.
 * The schema must let `''` through, and its type is that of `schema.optional()`.
 */
export const clearable = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() : (value ?? undefined)),
    schema.optional(),
  ) as unknown as z.ZodOptional<T>;
