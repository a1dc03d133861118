import {
  type AnyDocument,
  isMessage,
  type Notice,
  type TellingDocument,
  type TellingItem,
} from '../../domain/documents';
import { tidied } from '../../domain/settle';
import { type DocumentKey, StoreConflict, type Stored } from '../../domain/store/store';
import { itemKey } from '../../domain/telling/tellings-due';
import { type Reach, withReach } from '../../domain/telling/unreached';
import type { Services } from '../turn';

type Standing = { readonly what: 'self' | 'round' | 'agenda' | 'coalition'; readonly message: string };

/** What became of one notice. */
export interface Result {
  readonly id: string;
  readonly done?: string;
  readonly failed?: string;
  /** Put off to this instant. */
  readonly due?: string;
  readonly tries?: number;
  /** Of a reminder: plain date up to which everything was told. */
  readonly since?: string;
  /** What became of a telling. */
  readonly state?: 'told' | 'tab' | 'dropped';
  /** Of a telling: the items that were left out of it, and why, by their keys. */
  readonly left?: ReadonlyMap<string, 'late' | 'over'>;
  /** Where it went, or should have gone; absent when nothing was sent. */
  readonly way?: 'channel' | 'chat';
  /** Whom it reached or did not reach, kept with the coalition. */
  readonly reach?: readonly Reach[];
  readonly claim?: string;
  readonly unclaim?: boolean;
  /** A card of it now stands in this message, or no longer does. */
  readonly stands?: Standing;
  readonly gone?: Standing;
}

/**
 * Writes what became of notices onto their document; what others wrote since it was read stays. Where the round, the agenda
 * or the coalition stands, and whom the bot does not reach, is kept with the coalition. Resolves to the document as it stands
 * then.
 * @param read the document as it was read last
 */
export async function noteResults(
  services: Services,
  read: Stored,
  results: readonly Result[],
  taken?: (id: string) => void,
): Promise<Stored | undefined> {
  const { coalitionId, id } = read.document;
  const elsewhere = id === 'coalition' ? [] : results.flatMap(ofCoalition);
  if (elsewhere.length > 0) await write(services, { coalitionId, id: 'coalition' }, { results: elsewhere });
  return write(services, { coalitionId, id }, { results, read, taken });
}

/** What of a result is kept with the coalition. */
function ofCoalition(result: Result): Result[] {
  const { id, reach } = result;
  const place = placeOf(result);
  if (place && place.what !== 'self') return [result];
  return reach && reach.length > 0 ? [{ id, reach }] : [];
}

const placeOf = (result: Result) => result.stands ?? result.gone;

async function write(
  services: Services,
  key: DocumentKey,
  about: { results: readonly Result[]; read?: Stored; taken?: ((id: string) => void) | undefined },
): Promise<Stored | undefined> {
  const { results, read, taken } = about;
  for (let attempt = 0; attempt < 12; attempt++) {
    const stored = (attempt === 0 && results.length > 0 && read) || (await services.store.get(key));
    if (!stored || results.length === 0) return stored;
    const claimedNow = results.filter(
      (one) =>
        one.claim &&
        stored.document.notices.some((notice) => notice.id === one.id && isMessage(notice) && !notice.claimed),
    );
    const next = results.reduce<AnyDocument>(noted, stored.document);
    try {
      const written = await services.store.replace(tidied(next), stored.etag);
      for (const one of claimedNow) taken?.(one.id);
      return written;
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
    }
  }
  services.log('delivery-not-noted', { document: key.id });
  return undefined;
}

function noted(document: AnyDocument, result: Result): AnyDocument {
  const notices = document.notices.map((notice) => (notice.id === result.id ? changed(notice, result) : notice));
  const place = placeOf(result);
  const { reach = [] } = result;
  const next: AnyDocument =
    document.kind === 'telling'
      ? { ...document, notices, ...ofTelling(document, result) }
      : document.kind === 'coalition'
        ? reach.reduce(withReach, { ...document, notices })
        : { ...document, notices };
  if (!place) return next;
  const after = (messages: readonly string[]) => {
    const others = messages.filter((message) => message !== place.message);
    return result.stands ? [...others, place.message].slice(-3) : others;
  };
  if (place.what === 'self') return { ...next, cards: after(next.cards) };
  if (next.kind !== 'coalition') return next;
  return { ...next, standing: { ...next.standing, [place.what]: after(next.standing[place.what]) } };
}

function ofTelling({ about }: TellingDocument, { state, way, left }: Result): Partial<TellingDocument> {
  const withLeft = (item: TellingItem): TellingItem => {
    const why = left?.get(itemKey(item));
    return why ? { ...item, left: why } : item;
  };
  return { ...(state && { state }), ...(way && { way }), ...(left && { about: about.map(withLeft) }) };
}

function changed(notice: Notice, result: Result): Notice {
  const { done, failed, due, tries, claim, unclaim, since } = result;
  const next = {
    ...notice,
    ...(done && { done }),
    ...(failed && { failed }),
    ...(due && { due }),
    ...(tries !== undefined && { tries }),
  };
  if (next.kind === 'remind') return { ...next, ...(since && { since }) };
  if (!isMessage(next)) return next;
  if (claim && !next.claimed) return { ...next, claimed: claim };
  if (!unclaim) return next;
  const { claimed: _, ...open } = next;
  return open as Notice;
}
