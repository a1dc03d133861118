import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  attachClosestEdge,
  type Edge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { getReorderDestinationIndex } from '@atlaskit/pragmatic-drag-and-drop-hitbox/util/get-reorder-destination-index';

export type DropEdge = Extract<Edge, 'top' | 'bottom'>;

export interface RowDrag {
  readonly row: HTMLElement;
  readonly handle: HTMLElement;
  /** Where this row stands now; asked at every move, since others move rows too. */
  readonly place: () => number;
  readonly onMove: (from: number, to: number) => void;
  readonly onDragging: (dragging: boolean) => void;
  /** Where the row that is dragged would land beside this one; undefined when it is not over this one. */
  readonly onEdge: (edge: DropEdge | undefined) => void;
}

const kind = 'agenda-row';
const placeOf = (data: Record<string | symbol, unknown>) => (data.place as () => number)();
const edgeOf = (data: Record<string | symbol, unknown>) => extractClosestEdge(data) as DropEdge | null;

/** Where a row would go when it is dropped on another, or undefined when it would stay. */
function destination(from: number, over: number, edge: DropEdge | null): number | undefined {
  const to = getReorderDestinationIndex({
    startIndex: from,
    indexOfTarget: over,
    closestEdgeOfTarget: edge,
    axis: 'vertical',
  });
  return to === from ? undefined : to;
}

/** Makes a row one that can be dragged by its handle and dropped upon. Gives what undoes it. */
export function rowDrag({ row, handle, place, onMove, onDragging, onEdge }: RowDrag): () => void {
  const none = () => onEdge(undefined);
  return combine(
    draggable({
      element: row,
      dragHandle: handle,
      getInitialData: () => ({ kind, place }),
      onDragStart: () => onDragging(true),
      onDrop: () => onDragging(false),
    }),
    dropTargetForElements({
      element: row,
      canDrop: ({ source }) => source.data.kind === kind,
      getData: ({ input, element }) =>
        attachClosestEdge({ place }, { input, element, allowedEdges: ['top', 'bottom'] }),
      onDrag: ({ source, self }) => {
        const edge = edgeOf(self.data);
        onEdge((edge && destination(placeOf(source.data), place(), edge) !== undefined && edge) || undefined);
      },
      onDragLeave: none,
      onDrop: ({ source, self }) => {
        none();
        const from = placeOf(source.data);
        const to = destination(from, place(), edgeOf(self.data));
        if (to !== undefined) onMove(from, to);
      },
    }),
  );
}
