import type { CoalitionDocument, FixedItemKey, Organisation } from '../documents';

/** Fixed points for which somebody may write something beforehand; the others fill themselves. */
export const writableItems = ['opening', 'parents', 'national'] as const satisfies readonly FixedItemKey[];
export type WritableItem = (typeof writableItems)[number];

export const isWritable = (key: FixedItemKey): key is WritableItem =>
  (writableItems as readonly FixedItemKey[]).includes(key);

/** Organisations whose own delegates write it, besides chair and secretary: the parents' representation its own input. */
export const writersOf = (item: WritableItem, coalition: CoalitionDocument): Organisation[] =>
  item === 'parents' ? coalition.organisations.filter((one) => one.kind === 'parents' && !one.left) : [];
