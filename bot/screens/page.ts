import { opens, type Place } from '../cards/buttons';
import type { Element } from '../cards/elements';
import type { Params, ScreenContext } from './screen';

/** A part of a list that is too long for one card. */
interface Page<T> {
  readonly shown: readonly T[];
  /** Index of the first that is shown. */
  readonly from: number;
  readonly after: number;
  /** Buttons to the parts before and after it; at most two. */
  readonly turns: readonly Element[];
}

/** The part of a list that begins at `params.from`, with the buttons that turn the page. */
export function pageOf<T>(
  context: ScreenContext,
  about: { all: readonly T[]; params: Params; size: number; to: Place },
): Page<T> {
  const { all, params, size, to } = about;
  const { common } = context.t.words;
  const asked = Math.floor(Number(params.from)) || 0;
  const from = asked > 0 && asked < all.length ? asked : 0;
  const after = Math.max(0, all.length - from - size);
  const turn = (title: string, at: number) =>
    opens(context, { title, to: { ...to, params: { ...to.params, from: String(at) } }, secondary: true });
  return {
    shown: all.slice(from, from + size),
    from,
    after,
    turns: [
      ...(from > 0 ? [turn(common.back, Math.max(0, from - size))] : []),
      ...(after > 0 ? [turn(`${common.more} (${after})`, from + size)] : []),
    ],
  };
}
