import { useRef } from 'react';
import type { ItemLine } from '../../../domain/views/agenda-lines';
import { usePage } from '../../page-context';
import { ItemAbout } from './item-about';
import { ItemBody } from './item-body';
import { ItemMore } from './item-more';
import { ItemTitle } from './item-title';
import { MinutesField } from './minutes-field';
import { MoveHandle } from './move-handle';
import type { Arrange } from './use-arrange';
import { useRowDrag } from './use-row-drag';

interface Props {
  readonly item: ItemLine;
  /** Place among people's own items; the first is 0. */
  readonly place: number;
  readonly arrange: Arrange;
  readonly leads: boolean;
}

/** Somebody's item on the agenda. Chair and secretary move and time it here. */
export function ItemRow({ item, place, arrange, leads }: Props) {
  const { t } = usePage();
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const { items, move, time } = arrange;
  const moveTo = (from: number, to: number) => {
    const moved = items[from];
    if (moved) move(moved.id, to);
  };
  const { dragging, edge } = useRowDrag({ row, handle, place, onMove: moveTo, enabled: leads });
  const className = ['agenda-line', leads && 'agenda-movable', dragging && 'agenda-dragged', edge && `agenda-${edge}`];
  return (
    <li ref={row} className={className.filter(Boolean).join(' ')}>
      {leads && (
        <MoveHandle
          title={item.title}
          place={place}
          count={items.length}
          onMove={(to) => move(item.id, to)}
          buttonRef={handle}
        />
      )}
      {item.startsAt && <span className="agenda-when">{item.startsAt}</span>}
      <ItemTitle id={item.id} title={item.title} about={<ItemAbout item={item} />}>
        <ItemBody item={item} />
      </ItemTitle>
      <div className="agenda-tools">
        {leads ? (
          <MinutesField title={item.title} minutes={item.minutes} onChange={(minutes) => time(item.id, minutes)} />
        ) : (
          <span className="agenda-minutes">{t.words.common.minutes(item.minutes)}</span>
        )}
        <ItemMore item={item} leads={leads} />
      </div>
    </li>
  );
}
