import { createHash } from 'node:crypto';

const maxItemIdBytes = 1023;

/**
 * The id under which Cosmos DB keeps a document: different for every document id, and itself for an ordinary one. It
 * forbids `/ \ ? #` and over 1023 bytes, and its id stands in a URL, where dots, spaces and percent signs go astray; so all
 * but plain letters, digits and `_ : @ -` become `~` and four hex digits for each UTF-16 unit. A longer one is its SHA-256.
 * Source: learn.microsoft.com/azure/cosmos-db/concepts-limits (per-item limits), /azure/cosmos-db/nosql/resource-model.
 */
export function itemId(id: string): string {
  const escaped = id.replace(/[^A-Za-z0-9_:@-]/g, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (escaped.length > maxItemIdBytes) return `~sha256-${createHash('sha256').update(id, 'utf16le').digest('hex')}`;
  return escaped || '~';
}
