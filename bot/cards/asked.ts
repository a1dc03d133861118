import type { ButtonData } from './buttons';
import type { Element } from './elements';

/** Ids of the inputs among these parts, wherever they stand. */
function inputsIn(parts: unknown): string[] {
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: Element) =>
    part.type.startsWith('Input.')
      ? [String(part.id)]
      : [
          ...inputsIn(part.items),
          ...(Array.isArray(part.columns) ? part.columns : []).flatMap((one) => inputsIn(one.items)),
        ],
  );
}

/** The buttons under a form with what the form asks: a client sends nothing for an input that is empty. */
export function withAsked(actions: readonly Element[], body: readonly Element[]): readonly Element[] {
  const asked = inputsIn(body);
  return actions.map((action) => {
    const data = action.data as { table?: ButtonData } | undefined;
    return data?.table?.form ? { ...action, data: { ...data, table: { ...data.table, asked } } } : action;
  });
}
