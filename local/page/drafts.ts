import { useCallback, useSyncExternalStore } from 'react';
import type { Attachment } from '../connector/page-api';

/** What one is writing. */
export interface Draft {
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

const empty: Draft = { text: '', attachments: [] };

/**
 * Drafts of one person, a box each: kept over a reload too, so that nothing typed is ever lost. They live outside React's
 * state, because a letter typed concerns one box and not the whole page.
 */
export function createDrafts(as: string) {
  const drafts = new Map<string, Draft>();
  const listeners = new Set<() => void>();
  const keyOf = (box: string) => `draft:${as}:${box}`;
  const find = (box: string): Draft => {
    const known = drafts.get(box);
    if (known) return known;
    const text = sessionStorage.getItem(keyOf(box));
    const draft = text ? (JSON.parse(text) as Draft) : empty;
    drafts.set(box, draft);
    return draft;
  };
  const change = (box: string, part: Partial<Draft>) => {
    const next = { ...find(box), ...part };
    drafts.set(box, next);
    sessionStorage.setItem(keyOf(box), JSON.stringify(next));
    for (const listener of listeners) listener();
  };
  return {
    find,
    change,
    insert: (box: string, attachments: readonly Attachment[]) =>
      change(box, { attachments: [...find(box).attachments, ...attachments] }),
    clear: (box: string) => change(box, empty),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type Drafts = ReturnType<typeof createDrafts>;

export function useDraft(drafts: Drafts, box: string): Draft {
  return useSyncExternalStore(
    drafts.subscribe,
    useCallback(() => drafts.find(box), [drafts, box]),
  );
}

/** A conversation has a box for new messages, and one for each thread. */
export const boxOf = (conversationId: string, threadId?: string) =>
  [conversationId, threadId].filter(Boolean).join('/');
