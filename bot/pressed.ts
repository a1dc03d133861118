import { z } from 'zod';

/** What somebody typed may travel along; Teams takes no message longer than 28 KB (14,000 characters). */
const place = z.object({ screen: z.string().max(60), params: z.record(z.string(), z.string().max(20_000)).optional() });

/** What a button of ours carries (`ButtonData`), parsed like any other input. */
const table = z.object({
  on: place,
  next: place.optional(),
  input: z.record(z.string(), z.unknown()).optional(),
  form: z.string().max(300).optional(),
  asked: z.array(z.string().max(60)).max(60).optional(),
  coalition: z.string().max(500).optional(),
  verb: z.string().max(60).optional(),
});

const pressedData = z.looseObject({ table });

/** A press: which button, and what was typed in the card around it; an input of its form that is empty is `''`. */
export interface Pressed {
  readonly table: z.infer<typeof table>;
  readonly typed: Readonly<Record<string, unknown>>;
}

/** Reads the data of a press; undefined when it is not one of our buttons. */
export function readPressed(data: unknown): Pressed | undefined {
  const parsed = pressedData.safeParse(data);
  if (!parsed.success) return undefined;
  const { table, msteams: _, ...typed } = parsed.data;
  const empty = Object.fromEntries((table.asked ?? []).map((id) => [id, '']));
  return { table, typed: { ...empty, ...typed } };
}
