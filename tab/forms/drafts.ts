/** A request as it was sent. */
export interface Sent {
  readonly body: string;
  readonly key: string;
}

/** What was typed and not sent yet, kept while Teams' window is open: switching to a chat throws the page away. */
export interface Draft<V> {
  readonly values: V;
  /** What the form showed at first, so that a change of somebody else's is still noticed. */
  readonly shown: V;
  /** What was sent and may have arrived: sent again under the same key it is done once. */
  readonly sent?: Sent | undefined;
}

const keyOf = (name: string) => `coalitietafel:draft:${name}`;

export function readDraft<V>(name: string): Draft<V> | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(name));
    return kept ? (JSON.parse(kept) as Draft<V>) : undefined;
  } catch {
    return undefined; // storage is shut: the form still works
  }
}

export function keepDraft<V>(name: string, draft: Draft<V> | undefined): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(name), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(name));
  } catch {
    // Storage is shut or full: what was typed stands in the form.
  }
}
