import type { TabPage } from '../../domain/tab-pages';
import type { QueryOf, ViewName } from './client';

/** A view and what it is asked. */
export type Look = { [N in ViewName]: { readonly name: N; readonly query: QueryOf<N> } }[ViewName];

/** What a page shows first: asked for together with who looks, not after it. The pages ask for the same. */
export function firstView(
  place: TabPage,
  about: { readonly sidePanel: boolean; readonly since: string | undefined },
): Look {
  if (about.sidePanel) return { name: 'agenda', query: {} };
  switch (place.page) {
    case 'agenda':
      return { name: 'agenda', query: { meeting: place.meeting } };
    case 'round':
      return { name: 'round', query: { meeting: place.meeting } };
    case 'matrix':
      return { name: 'matrix', query: { show: 'open' } };
    case 'decision':
      return { name: 'decision', query: { id: place.id } };
    case 'decisions':
    case 'coalition':
      return { name: place.page, query: {} };
    default:
      return { name: 'today', query: { since: about.since } };
  }
}
