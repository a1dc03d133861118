import { Button } from '@fluentui/react-button';
import { ArrowDownRegular, ArrowUpRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, Ref } from 'react';
import { DropDown } from '../../kit/drop-down';
import { usePage } from '../../page-context';

interface Props {
  readonly title: string;
  /** Place among people's own items; the first is 0. */
  readonly place: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/** What one drags an item by. Pressed it gives two buttons, and the arrows work too: nobody has to drag. */
export function MoveHandle({ title, place, count, onMove, buttonRef }: Props) {
  const { t } = usePage();
  const w = t.words.tab.agenda;
  const byArrow = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    onMove(place + step);
  };
  return (
    <DropDown
      className="agenda-handle"
      label={w.move(title)}
      hint={w.moveHint}
      Icon={ReOrderDotsVerticalRegular}
      buttonRef={buttonRef}
      onKeyDown={byArrow}
    >
      {() => (
        <>
          <Button
            size="small"
            icon={<ArrowUpRegular />}
            appearance="subtle"
            aria-label={w.moveUp(title)}
            disabledFocusable={place === 0}
            onClick={() => onMove(place - 1)}
          >
            {t.words.agenda.up}
          </Button>
          <Button
            size="small"
            icon={<ArrowDownRegular />}
            appearance="subtle"
            aria-label={w.moveDown(title)}
            disabledFocusable={place === count - 1}
            onClick={() => onMove(place + 1)}
          >
            {t.words.agenda.down}
          </Button>
        </>
      )}
    </DropDown>
  );
}
