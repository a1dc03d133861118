import type { CoalitionDocument } from '../documents';
import { nameOf } from '../organisations';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';

export interface SearchHit {
  /** The card that shows it. */
  readonly screen: 'update' | 'item' | 'decision';
  readonly id: string;
  readonly title: string;
  /** UTC instant it was made. */
  readonly at: string;
}

/** What was found, as the page asks for it. */
export interface SearchView {
  readonly kind: 'search';
  readonly hits: readonly SearchHit[];
}

const most = 12;

/** Updates, agenda items and decisions in which every word occurs, newest first; without words, the newest. */
export async function loadSearch(store: Store, coalition: CoalitionDocument, typed: string): Promise<SearchHit[]> {
  const { coalitionId } = coalition;
  const [updates, items, decisions] = await Promise.all([
    store.list(coalitionId, 'update', { states: ['posted'] }),
    store.list(coalitionId, 'agendaItem'),
    store.list(coalitionId, 'decision'),
  ]);
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const entries = [
    ...documentsOf(updates).map((one) => ({
      hit: {
        screen: 'update' as const,
        id: one.id,
        title: one.text.slice(0, 90) || nameOf(coalition, one.for),
        at: one.createdAt,
      },
      text: `${one.text} ${nameOf(coalition, one.for)}`,
    })),
    ...documentsOf(items).map((one) => ({
      hit: { screen: 'item' as const, id: one.id, title: one.title, at: one.createdAt },
      text: `${one.title} ${one.explanation ?? ''}`,
    })),
    ...documentsOf(decisions).map((one) => ({
      hit: { screen: 'decision' as const, id: one.id, title: one.title, at: one.createdAt },
      text: `${one.title} ${one.versions.at(-1)?.text ?? ''}`,
    })),
  ];
  return entries
    .filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)))
    .map(({ hit }) => hit)
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, most);
}
