import { useMemo, useState } from 'react';
import type { Attachment } from '../connector/page-api';

/** What one is writing: kept per person and box, also over a reload, so that nothing typed is ever lost. */
export interface Draft {
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

const empty: Draft = { text: '', attachments: [] };

export function useDrafts(as: string) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  return useMemo(() => {
    const keyOf = (box: string) => `draft:${as}:${box}`;
    const stored = (box: string): Draft => {
      const text = sessionStorage.getItem(keyOf(box));
      return text ? (JSON.parse(text) as Draft) : empty;
    };
    const change = (box: string, part: Partial<Draft>) =>
      setDrafts((before) => {
        const next = { ...(before[box] ?? stored(box)), ...part };
        sessionStorage.setItem(keyOf(box), JSON.stringify(next));
        return { ...before, [box]: next };
      });
    return {
      find: (box: string) => drafts[box] ?? stored(box),
      change,
      clear: (box: string) => change(box, empty),
    };
  }, [as, drafts]);
}

export type Drafts = ReturnType<typeof useDrafts>;

/** A conversation has a box for new messages, and one for each thread. */
export const boxOf = (conversationId: string, threadId?: string) =>
  [conversationId, threadId].filter(Boolean).join('/');
