import { useMemo, useRef, useState } from 'react';

interface Personal {
  readonly version: string;
  readonly card: object;
  /** True when it answers a press, false when the card refreshed itself. */
  readonly answers: boolean;
}

/** Cards that only this person sees: the answer to their press, until the bot edits the message for all. */
export function usePersonalCards() {
  const [cards, setCards] = useState<Readonly<Record<string, Personal>>>({});
  const asked = useRef(new Set<string>());
  return useMemo(
    () => ({
      find: (messageId: string, version: string) =>
        cards[messageId]?.version === version ? cards[messageId] : undefined,
      show: (messageId: string, personal: Personal) => setCards((before) => ({ ...before, [messageId]: personal })),
      /** True the first time a version is asked about: a card refreshes itself once, or it would never end. */
      claim: (version: string) => !asked.current.has(version) && Boolean(asked.current.add(version)),
    }),
    [cards],
  );
}

export type PersonalCards = ReturnType<typeof usePersonalCards>;
