import type { AnyDocument } from '../documents';
import { DocumentTooLarge } from './store';

/** Bytes of UTF-8 JSON. Cosmos DB refuses an item over 2 MB, its own fields included; we stop well before. */
export const maxDocumentBytes = 1_500_000;

/** The JSON under which a store keeps a document. Throws `DocumentTooLarge` over `maxDocumentBytes`. */
export function documentJson(document: AnyDocument): string {
  const json = JSON.stringify(document);
  const bytes = new TextEncoder().encode(json).length;
  if (bytes > maxDocumentBytes) throw new DocumentTooLarge(bytes);
  return json;
}
