import { useMemo, useRef, useState } from 'react';
import type { AgendaView } from '../../../domain/views/agenda';
import { rankBetween } from '../../../domain/views/agenda-order';
import { useAct } from '../../api/use-act';
import { usePage } from '../../page-context';
import { arranged, type Change, type Changes, isItem } from './arranged';

/**
 * Ordering and timing that shows at once: a change lies over what the server said until the server has it. One that is
 * refused goes again, with a notice.
 */
export function useArrange(view: AgendaView) {
  const { act } = useAct();
  const { t } = usePage();
  const w = t.words.tab.agenda;
  const [changes, setChanges] = useState<Changes>({});
  const [said, setSaid] = useState('');
  const latest = useRef<Changes>({});
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const lines = useMemo(() => arranged(view.lines, changes), [view.lines, changes]);
  const items = useMemo(() => lines.filter(isItem), [lines]);
  const total = lines.reduce((sum, line) => sum + line.minutes, 0);

  function lay(id: string, change: Change): void {
    latest.current = { ...latest.current, [id]: { ...latest.current[id], ...change } };
    setChanges(latest.current);
  }

  function lift(id: string, part: keyof Change): void {
    const { [id]: one, ...others } = latest.current;
    const { [part]: _, ...rest } = one ?? {};
    latest.current = Object.keys(rest).length > 0 ? { ...others, [id]: rest } : others;
    setChanges(latest.current);
  }

  /** One after the other, so that the last press is the last word; what was overtaken meanwhile is not sent. */
  function send(id: string, part: keyof Change, value: number): Promise<boolean> {
    lay(id, { [part]: value });
    const current = () => latest.current[id]?.[part] === value;
    const sent = queue.current.then(async () => {
      if (!current()) return true;
      const done = await (part === 'rank'
        ? act('place-item', { item: id, rank: value }, undefined)
        : act('time-item', { item: id, minutes: value }, undefined));
      if (current()) lift(id, part);
      return done;
    });
    queue.current = sent;
    return sent;
  }

  return {
    lines,
    items,
    total,
    over: Math.max(0, total - view.length),
    /** What was moved where, for a screen reader. */
    said,
    /** Moves an item to another place among people's own items; the first is 0. */
    move(id: string, to: number): void {
      const from = items.findIndex((item) => item.id === id);
      const title = items[from]?.title ?? '';
      const ranks = items.map((item) => item.rank);
      const rank = rankBetween(ranks, from, to);
      if (rank === undefined) {
        if (to !== from) setSaid(to < 0 ? w.atTop(title) : w.atBottom(title));
        return;
      }
      setSaid(w.moved(title, to + 1, items.length));
      void send(id, 'rank', rank);
    },
    time: (id: string, minutes: number) => send(id, 'minutes', minutes),
  };
}

export type Arrange = ReturnType<typeof useArrange>;
