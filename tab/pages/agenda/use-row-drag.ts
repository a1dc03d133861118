import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DropEdge } from './row-drag';

interface Asked {
  readonly row: RefObject<HTMLElement | null>;
  readonly handle: RefObject<HTMLElement | null>;
  readonly place: number;
  readonly onMove: (from: number, to: number) => void;
  /** Only who may order has the library fetched. */
  readonly enabled: boolean;
}

/** Dragging of one row: whether it is dragged, and at which edge another would land. */
export function useRowDrag(asked: Asked) {
  const [dragging, onDragging] = useState(false);
  const [edge, onEdge] = useState<DropEdge>();
  const latest = useRef(asked);
  latest.current = asked;
  const { row, handle, enabled } = asked;
  useEffect(() => {
    if (!enabled) return;
    let undo = () => {};
    let gone = false;
    const begin = async () => {
      const { rowDrag } = await import('./row-drag');
      if (gone || !row.current || !handle.current) return;
      undo = rowDrag({
        row: row.current,
        handle: handle.current,
        place: () => latest.current.place,
        onMove: (from, to) => latest.current.onMove(from, to),
        onDragging,
        onEdge,
      });
    };
    // Without it the arrows and buttons still order.
    begin().catch(() => undefined);
    return () => {
      gone = true;
      undo();
    };
  }, [enabled, row, handle]);
  return { dragging, edge };
}
