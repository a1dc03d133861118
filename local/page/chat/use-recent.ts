import { useState } from 'react';

const step = 40;

/** The last of a long history, and more on asking: two years of messages need not be drawn to read today's. */
export function useRecent<Item>(items: readonly Item[], firstNew: Item | undefined) {
  const [count, setCount] = useState(step);
  // What is new must be on the page, however much it is.
  const newCount = firstNew === undefined ? 0 : items.length - items.indexOf(firstNew);
  const shown = items.slice(-Math.max(count, newCount));
  return { shown, earlier: items.length - shown.length, more: () => setCount(shown.length + step) };
}
