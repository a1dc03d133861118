import { navigate, useSearch } from 'wouter/use-browser-location';
import type { UpdateLine } from '../../../domain/views/round';

/** As the address names them; `theme` there is the colours of the page. */
const names = ['kind', 'topic', 'by'] as const;

/** What of the round is shown; empty is everything. */
export type RoundFilters = Readonly<Record<(typeof names)[number], string>>;

/** The filters as the address has them, so that they are still there when one comes back from an agenda item. */
export function useRoundFilters() {
  const query = new URLSearchParams(useSearch());
  const filters = Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])) as RoundFilters;
  const choose = (changed: Partial<RoundFilters>) => {
    const after = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(changed)) {
      if (value) after.set(name, value);
      else after.delete(name);
    }
    navigate(`${location.pathname}?${after}`, { replace: true });
  };
  const clear = () => choose({ kind: '', topic: '', by: '' });
  return { filters, choose, clear, fits: (line: UpdateLine) => fits(line, filters) };
}

const fits = (line: UpdateLine, { kind, topic, by }: RoundFilters) =>
  (!kind || line.type === kind) && (!topic || line.theme === topic) && (!by || line.organisation === by);
