import { opens, type Place } from '../cards/buttons';
import type { Element } from '../cards/elements';
import type { Params, ScreenContext } from './screen';

/** So much of a list stands in one card, bytes; with its frame and buttons a card stays under 20 KB. */
const mostBytes = 12_500;

/**
 * A list of which each line may be long: as many as fit in one card, from `params.from` on, at least one, with the button
 * to what comes after it.
 */
export function fitting<T>(
  context: ScreenContext,
  about: {
    all: readonly T[];
    params: Params;
    draw(one: T): Element;
    to: Place;
    mostBytes?: number;
    mostLines?: number;
    /** Name of the parameter that says where it begins, where `from` is another. */
    at?: string;
  },
): { readonly elements: readonly Element[]; readonly next: readonly Element[] } {
  const { all, params, draw, to, mostBytes: room = mostBytes, mostLines = 15, at = 'from' } = about;
  const from = Math.min(Math.max(0, Math.floor(Number(params[at])) || 0), Math.max(0, all.length - 1));
  const elements: Element[] = [];
  let bytes = 0;
  for (const one of all.slice(from, from + mostLines)) {
    const element = draw(one);
    bytes += Buffer.byteLength(JSON.stringify(element));
    if (elements.length > 0 && bytes > room) break;
    elements.push(element);
  }
  const after = from + elements.length;
  const left = all.length - after;
  const place = { ...to, params: { ...to.params, [at]: String(after) } };
  return {
    elements,
    next: left > 0 ? [opens(context, { title: context.t.words.common.moreToSee(left), to: place })] : [],
  };
}
