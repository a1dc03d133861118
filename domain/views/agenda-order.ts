import type { AgendaItemDocument } from '../documents';

/** Where an item stands; one that came on the agenda without a place, where its proposal would have put it. */
export const rankOf = (item: AgendaItemDocument) => item.rank ?? Date.parse(item.createdAt);

// Not by locale: the order is the same on every machine.
const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Oldest proposal first. */
export const byAge = (a: AgendaItemDocument, b: AgendaItemDocument) =>
  compared(a.createdAt, b.createdAt) || compared(a.id, b.id);

/** Postponed items by the date after which they come back; those without one last ('~' sorts after every digit). */
export const byReturn = (a: AgendaItemDocument, b: AgendaItemDocument) =>
  compared(a.postponedUntilAfter ?? '~', b.postponedUntilAfter ?? '~') || byAge(a, b);

/** Order on the agenda: by rank, and the same for every reader when two items have the same one. */
export const byRank = (a: AgendaItemDocument, b: AgendaItemDocument) => rankOf(a) - rankOf(b) || byAge(a, b);

/**
 * The ranks that move each item of an ordered agenda one place up and one place down, for `place-item`; undefined at the
 * ends. Where two neighbours leave no number between them (equal, or halved too often), the move goes past both.
 */
export function moves(ordered: readonly AgendaItemDocument[]): { up: number | undefined; down: number | undefined }[] {
  const ranks = ordered.map(rankOf);
  return ranks.map((_, index) => ({
    up: before(ranks.slice(0, index)),
    down: after(ranks.slice(index + 1)),
  }));
}

/**
 * The rank that moves the item at index `from` of an ordered agenda to index `to`, for `place-item`; undefined when it is
 * there already, or no such index is. Where its new neighbours leave no number between them, it goes past the next ones.
 * @param ranks ascending
 */
export function rankBetween(ranks: readonly number[], from: number, to: number): number | undefined {
  const there = (index: number) => Number.isInteger(index) && index >= 0 && index < ranks.length;
  if (from === to || !there(from) || !there(to)) return undefined;
  return to < from ? before(ranks.slice(0, to + 1)) : after(ranks.slice(to));
}

/** A rank just before the last of these (ascending), and after the one that precedes it. */
function before(ranks: readonly number[]): number | undefined {
  for (const [index, upper] of [...ranks.entries()].reverse()) {
    const lower = ranks[index - 1] ?? upper - 2;
    const between = (lower + upper) / 2;
    if (lower < between && between < upper) return between;
  }
  return undefined;
}

/** A rank just after the first of these (ascending), and before the one that follows it. */
function after(ranks: readonly number[]): number | undefined {
  const mirrored = before(ranks.map((rank) => -rank).reverse());
  return mirrored === undefined ? undefined : -mirrored;
}
