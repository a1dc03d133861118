import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { usePage } from '../../page-context';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Shown open at first. */
  readonly opened?: boolean;
  /** The small line under the title, always in sight. */
  readonly about: ReactNode;
  /** What opens. */
  readonly children: ReactNode;
}

/** An item's title with the rest of it behind. A link to the item opens it, and brings it and the focus into sight. */
export function ItemTitle({ id, title, opened = false, about, children }: Props) {
  const { place } = usePage();
  const linked = place.page === 'agenda' && place.item === id;
  const [open, setOpen] = useState(opened || linked);
  const button = useRef<HTMLButtonElement>(null);
  const body = useId();
  useEffect(() => {
    if (!linked) return;
    setOpen(true);
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'center' });
  }, [linked]);
  const [start, end] = lastWordOf(title);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className="agenda-main">
      <h3>
        <button
          ref={button}
          type="button"
          className="item-title print"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          {start}
          <span className="item-title-end">
            {end}
            <Chevron aria-hidden />
          </span>
        </button>
      </h3>
      {about}
      <div id={body} className="item-body" hidden={!open}>
        {children}
      </div>
    </div>
  );
}

/** The title in two, so that the sign after its last word never stands on a line alone. */
function lastWordOf(title: string): readonly [string, string] {
  const at = title.lastIndexOf(' ') + 1;
  return title.length - at > 24 ? [title, ''] : [title.slice(0, at), title.slice(at)];
}
