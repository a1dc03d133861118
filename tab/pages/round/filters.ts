import { navigate } from 'wouter/use-browser-location';
import type { UpdateLine } from '../../../domain/views/round';

/**
 * What of the round is shown; empty is everything. It stands in the address, so that Back finds it as it was; `theme` is
 * taken there, by the colours of the page.
 */
export interface Filters {
  /** Kind of update. */
  readonly kind: string;
  readonly topic: string;
  /** Name of the organisation. */
  readonly by: string;
}

export function filtersIn(search: string): Filters {
  const query = new URLSearchParams(search);
  return { kind: query.get('kind') ?? '', topic: query.get('topic') ?? '', by: query.get('by') ?? '' };
}

/** Whether an update is one of those that were asked for. */
export const fits = (line: UpdateLine, { kind, topic, by }: Filters): boolean =>
  (!kind || line.type === kind) && (!topic || line.theme === topic) && (!by || line.organisation === by);

export function choose(changed: Partial<Filters>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changed)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  navigate(`${location.pathname}?${query}`, { replace: true });
}

export const clearFilters = (): void => choose({ kind: '', topic: '', by: '' });
