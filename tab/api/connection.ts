import { useSyncExternalStore } from 'react';

let lost = false;
const listeners = new Set<() => void>();

function becomes(next: boolean): void {
  if (next === lost) return;
  lost = next;
  for (const tell of listeners) tell();
}

/** Whether the last look reached the server; every look of the page says so here. */
export const connection = {
  answered: () => becomes(false),
  /** `passing`: nothing answered, or the server is out of order. A refusal is an answer. */
  failed: (passing: boolean) => becomes(passing),
};

/** True while the page cannot reach the server. */
export const useConnectionLost = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => lost,
  );
